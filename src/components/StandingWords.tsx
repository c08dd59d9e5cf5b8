import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { checkedOf } from '../domain/mark'
import { countSources, evidenceOf, type Standing } from '../domain/positions'
import type { Issue } from '../domain/types'
import { openCell } from '../lens/lensStore'
import { dateWords, sinceWords } from './dateWords'
import { useLensStore } from './lensContext'
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
  const { i18n, t } = useLingui()
  const store = useLensStore()
  const words = standingWords(standing, issue)
  const label = typeof words === 'string' ? words : i18n._(words)
  const evidence = evidenceOf(standing)
  const sources = countSources(evidence)
  const checked = checkedOf(evidence)
  const title = issue.title
  return (
    <div className={isStance(standing) ? undefined : styles.quiet}>
      <div className={styles.step}>{label}</div>
      <Sentence standing={standing} issue={issue} />
      <div className={styles.foot}>
        <Flags standing={standing} issue={issue} />
        <button
          type="button"
          className="link-button"
          aria-haspopup="dialog"
          aria-label={
            sources === 1
              ? t`${label}, 1 source: ${columnName} on ${title}`
              : t`${label}, ${sources} sources: ${columnName} on ${title}`
          }
          onClick={() => openCell(store, columnId, issue.id)}
        >
          <Plural value={sources} one="# source" other="# sources" />
        </button>
        {checked === null ? null : <span>{i18n._(CHECKED_WORDS[checked])}</span>}
      </div>
    </div>
  )
}

const isStance = ({ kind }: Standing): boolean => kind === 'coded' || kind === 'split'

/** One sentence for each state; a silence says what was searched, so that it can be judged. */
function Sentence({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
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

function Flags({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
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
