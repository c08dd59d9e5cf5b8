import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { dateWords, sinceWords } from '../../components/dateWords'
import { ScaleMark } from '../../components/ScaleMark'
import { SourcesButton } from '../../components/SourcesButton'
import { CHECKED_WORDS, standingWords, stepLabel } from '../../components/words'
import { checkedOf, markOf } from '../../domain/mark'
import { evidenceOf, type Standing } from '../../domain/positions'
import type { Issue } from '../../domain/types'
import styles from './CompareTable.module.css'

interface CellProps {
  readonly columnId: string
  readonly columnName: string
  readonly failed: boolean
  readonly standing: Standing | null
  readonly issue: Issue
}

/** Where one column stands on one issue: scale, words, one sentence, and the way to the evidence. */
export const Cell = memo(function Cell({
  columnId,
  columnName,
  failed,
  standing,
  issue,
}: CellProps) {
  const quiet = standing === null || !(standing.kind === 'coded' || standing.kind === 'split')
  return (
    <td role="cell" className={quiet ? `${styles.cell} ${styles.quiet}` : styles.cell}>
      {/* Seen on a phone only, where the heads of the columns are out of sight. */}
      <div className={styles.cellWho} aria-hidden="true">
        {columnName}
      </div>
      {standing === null ? (
        <p>{failed ? <Trans>Not shown: its file was refused</Trans> : <Trans>Loading …</Trans>}</p>
      ) : (
        <Content columnId={columnId} columnName={columnName} standing={standing} issue={issue} />
      )}
    </td>
  )
})

interface ContentProps {
  readonly columnId: string
  readonly columnName: string
  readonly standing: Standing
  readonly issue: Issue
}

function Content({ columnId, columnName, standing, issue }: ContentProps) {
  const { i18n } = useLingui()
  const words = standingWords(standing, issue)
  const label = typeof words === 'string' ? words : i18n._(words)
  const evidence = evidenceOf(standing)
  const checked = checkedOf(evidence)
  return (
    <>
      <ScaleMark mark={markOf(standing)} />
      <div className={styles.step}>{label}</div>
      <Sentence standing={standing} issue={issue} />
      <div className={styles.foot}>
        <Flags standing={standing} issue={issue} />
        <SourcesButton column={columnId} name={columnName} standing={standing} issue={issue} />
        {checked === null ? null : <span>{i18n._(CHECKED_WORDS[checked])}</span>}
      </div>
    </>
  )
}

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
