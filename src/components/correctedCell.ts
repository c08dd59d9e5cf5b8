import type { I18n } from '@lingui/core'
import type { CorrectedCell } from '../domain/correction'
import type { Standing } from '../domain/positions'
import { cellAddress, type Holder, stanceAddress, stanceId } from '../domain/stanceAddress'
import type { Issue, StepValue } from '../domain/types'
import { standingWords, stepLabel } from './words'

/** What a correction says of a cell before a reader has written anything; the address from the root on. */
export function correctedCell(
  i18n: I18n,
  holder: Holder,
  name: string,
  issue: Issue,
  standing: Standing,
  day: string,
): Omit<CorrectedCell, 'dataset'> {
  const cell = {
    actor: { id: holder.id, name },
    issue: { id: issue.id, title: issue.title },
    day,
    shown: shownWords(i18n, issue, standing),
  }
  if (!('entry' in standing)) return { ...cell, address: cellAddress(holder, issue.id, day) }
  const { from } = standing.entry
  return {
    ...cell,
    stance: stanceId(holder, issue.id, from),
    address: stanceAddress(holder, issue.id, from),
  }
}

function shownWords(i18n: I18n, issue: Issue, standing: Standing): string {
  const words = standingWords(standing, issue)
  const text = typeof words === 'string' ? words : i18n._(words)
  if (standing.kind === 'coded') return `${signed(standing.entry.value)}, ${text}`
  if (standing.kind !== 'split') return text
  const parts = standing.entry.parts.map(
    ({ label, value }) => `${label}: ${signed(value)}, ${stepLabel(issue, value)}`,
  )
  return `${text} (${parts.join('; ')})`
}

const signed = (value: StepValue): string => (value > 0 ? `+${value}` : String(value))
