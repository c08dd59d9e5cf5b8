import { Trans, useLingui } from '@lingui/react/macro'
import { checkedOf } from '../domain/mark'
import { evidenceOf, type Standing } from '../domain/positions'
import type { Issue } from '../domain/types'
import { dateWords, sinceWords } from './dateWords'
import { SourcesButton } from './SourcesButton'
import styles from './StandingWords.module.css'
import { CHECKED_WORDS, standingWords, stepLabel } from './words'

interface StandingWordsProps {
  readonly columnId: string
  readonly columnName: string
  readonly standing: Standing
  readonly issue: Issue
}

/** Where an actor or a text stands on an issue: the step in words, one sentence, and the way to the evidence. */
export function StandingWords({ columnId, columnName, standing, issue }: StandingWordsProps) {
  const { i18n } = useLingui()
  const words = standingWords(standing, issue)
  const label = typeof words === 'string' ? words : i18n._(words)
  const evidence = evidenceOf(standing)
  const checked = checkedOf(evidence)
  return (
    <div className={isStance(standing) ? undefined : styles.quiet}>
      <div className={styles.step}>{label}</div>
      <Sentence standing={standing} issue={issue} />
      <div className={styles.foot}>
        <Flags standing={standing} issue={issue} />
        <SourcesButton column={columnId} name={columnName} standing={standing} issue={issue} />
        {checked === null ? null : <span>{i18n._(CHECKED_WORDS[checked])}</span>}
      </div>
    </div>
  )
}

const isStance = ({ kind }: Standing): boolean => kind === 'coded' || kind === 'split'

/** One sentence for each state; a silence says what was searched, so that it can be judged. */
export function Sentence({
  standing,
  issue,
}: {
  readonly standing: Standing
  readonly issue: Issue
}) {
  const { i18n } = useLingui()
  switch (standing.kind) {
    case 'coded':
    case 'withdrawn':
      return <p className={styles.summary}>{standing.entry.summary}</p>
    case 'split':
      return (
        <ul className={styles.parts}>
          {standing.entry.parts.map((part) => (
            <li key={part.label}>
              <b>{part.label}:</b> {stepLabel(issue, part.value)}
            </li>
          ))}
        </ul>
      )
    case 'not-yet':
      return (
        <p className={styles.summary}>
          <Trans>The first entry is of a later date: {sinceWords(i18n, standing.first)}.</Trans>
        </p>
      )
    case 'silent':
      return standing.searched === undefined ? null : (
        <p className={styles.summary}>{standing.searched}</p>
      )
    case 'not-applicable':
      return (
        <p className={styles.summary}>
          <Trans>This issue is not asked of actors of this kind.</Trans>
        </p>
      )
  }
}

/** What sets a stance apart: a red line, a move, its age. */
export function Flags({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
  const { i18n } = useLingui()
  if (standing.kind !== 'coded') return null
  const { entry, moved, lastSeen } = standing
  return (
    <>
      {entry.redLine === undefined ? null : (
        <span className={styles.redLine}>
          <span aria-hidden="true">⚑ </span>
          <Trans>red line</Trans>
        </span>
      )}
      {moved === null ? null : (
        <span className={styles.moved}>
          <Trans>
            moved {sinceWords(i18n, moved.when)}; before: {stepLabel(issue, moved.from.value)}
          </Trans>
        </span>
      )}
      {lastSeen === undefined ? null : (
        <span className={styles.oldTag}>
          <Trans>old: last seen {dateWords(i18n, lastSeen)}</Trans>
        </span>
      )}
    </>
  )
}
