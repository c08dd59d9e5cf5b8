import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import { ScaleMark } from '../../../components/ScaleMark'
import { Flags, Sentence } from '../../../components/StandingWords'
import type { Column } from '../../../components/useColumns'
import { CHECKED_WORDS, standingWords, stepLabel } from '../../../components/words'
import type { Row } from '../../../domain/compare'
import { NEUTRAL } from '../../../domain/lens'
import { checkedOf, markOf } from '../../../domain/mark'
import { countSources, evidenceOf, type Standing } from '../../../domain/positions'
import { questionOf } from '../../../domain/question'
import type { Issue } from '../../../domain/types'
import paper from '../Paper.module.css'
import { Scroller } from '../Scroller'
import type { Chosen } from '../useChosen'
import styles from './Comparison.module.css'

interface ComparisonTableProps {
  /** With the columns of this page. */
  readonly chosen: Chosen
  /** The columns of all pages. */
  readonly all: readonly Column[]
}

/** A row an issue, a column an actor or a text. */
export function ComparisonTable({ chosen, all }: ComparisonTableProps) {
  const { t } = useLingui()
  const { columns, rows, frame } = chosen
  return (
    <Scroller label={t`Comparison`}>
      <table className={`${paper.table} ${styles.table}`} aria-label={t`Comparison`}>
        <thead>
          <tr>
            <th scope="col" className={styles.issue}>
              <Trans>Issue</Trans>
            </th>
            {columns.map(({ id, name, kind, actor }) => (
              <th key={id} scope="col">
                <ActorMark kind={kind} flag={actor?.flag} /> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.issue.id}>
              <th scope="row">
                <IssueWords issue={row.issue} frame={frame} />
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  <CellWords row={row} standing={row.standings[all.indexOf(column)] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

function IssueWords({ issue, frame }: { readonly issue: Issue; readonly frame: string }) {
  return (
    <>
      <span className={styles.title}>{issue.title}</span>
      <span className={`${styles.question} ${frame === NEUTRAL ? '' : `frame-${frame}`}`}>
        {questionOf(issue, frame)}
      </span>
      <span className={styles.poles}>
        <Trans>
          From “{stepLabel(issue, -2)}” to “{stepLabel(issue, 2)}”
        </Trans>
      </span>
    </>
  )
}

interface CellWordsProps {
  readonly row: Row
  readonly standing: Standing | null
}

/** The mark, the step in words, one sentence, and how it is known. */
function CellWords({ row: { issue }, standing }: CellWordsProps) {
  const { i18n } = useLingui()
  if (standing === null) return null
  const words = standingWords(standing, issue)
  const evidence = evidenceOf(standing)
  const checked = checkedOf(evidence)
  return (
    <div className={styles.cell}>
      <ScaleMark mark={markOf(standing)} />
      <b>{typeof words === 'string' ? words : i18n._(words)}</b>
      <Sentence standing={standing} issue={issue} />
      <p className={styles.how}>
        <Flags standing={standing} issue={issue} />{' '}
        {checked === null ? null : (
          <span>
            <Plural value={countSources(evidence)} one="# source" other="# sources" />,{' '}
            {i18n._(CHECKED_WORDS[checked])}
          </span>
        )}
      </p>
    </div>
  )
}
