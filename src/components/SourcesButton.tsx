import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { countSources, evidenceOf, type Standing } from '../domain/positions'
import type { Issue } from '../domain/types'
import { openCell } from '../lens/lensStore'
import { useLensStore } from './lensContext'
import { standingWords } from './words'

interface SourcesButtonProps {
  /** The id of the actor or text. */
  readonly column: string
  readonly name: string
  readonly standing: Standing
  readonly issue: Issue
  readonly className?: string | undefined
  /** What is seen; left out, the number of sources. */
  readonly children?: ReactNode
}

/** Opens what is behind a cell: the steps, the dated history and each piece of evidence. */
export function SourcesButton({
  column,
  name,
  standing,
  issue,
  className = 'link-button',
  children,
}: SourcesButtonProps) {
  const { i18n, t } = useLingui()
  const store = useLensStore()
  const words = standingWords(standing, issue)
  const label = typeof words === 'string' ? words : i18n._(words)
  const sources = countSources(evidenceOf(standing))
  const [columnName, title] = [name, issue.title]
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={
        sources === 1
          ? t`${label}, 1 source: ${columnName} on ${title}`
          : t`${label}, ${sources} sources: ${columnName} on ${title}`
      }
      onClick={() => openCell(store, column, issue.id)}
    >
      {children ?? <Plural value={sources} one="# source" other="# sources" />}
    </button>
  )
}
