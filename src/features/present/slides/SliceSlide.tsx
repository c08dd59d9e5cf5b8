import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { ScaleMark } from '../../../components/ScaleMark'
import { standingWords } from '../../../components/words'
import { markOf } from '../../../domain/mark'
import { countsIn } from '../../../domain/present'
import { questionOf } from '../../../domain/question'
import type { Issue } from '../../../domain/types'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShown } from '../showContext'
import { ClassBand } from './ClassBand'
import { ColumnName } from './ColumnName'
import { FileFaults } from './FileFaults'
import { SlidePage } from './SlidePage'
import { type SlideColumn, sourcesAt, standingAt, useSlideColumns } from './useSlideColumns'

interface SliceSlideProps {
  readonly shown: SceneShown
  readonly issueIds: readonly string[]
}

/** A few actors on a few issues as one large table; a column appears with its actor. */
export function SliceSlide({ shown, issueIds }: SliceSlideProps) {
  const { issueById } = useCore()
  const columns = useSlideColumns(shown)
  const counts = countsIn(useShown(), shown.scene.id)
  const issues = issueIds.flatMap((id) => issueById.get(id) ?? [])
  const { frame } = shown.state.lens
  return (
    <SlidePage shown={shown} sources={sourcesAt(columns, issueIds)}>
      <h1>{shown.scene.title}</h1>
      <FileFaults columns={columns} />
      <table role="table" aria-label={shown.scene.title} className={styles.slice}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Trans>Issue</Trans>
            </th>
            {columns.map(({ column }) => (
              <th key={column.id} role="columnheader" scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {issues.map((issue) => (
            <tr role="row" key={issue.id}>
              <th role="rowheader" scope="row">
                <span className={styles.issueTitle}>{issue.title}</span>
                {issues.length > 1 ? null : <small>{questionOf(issue, frame)}</small>}
              </th>
              {columns.map((one) => (
                <SliceCell key={one.column.id} one={one} issue={issue} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {counts === null ? null : <ClassBand counts={counts} />}
    </SlidePage>
  )
}

function SliceCell({ one, issue }: { readonly one: SlideColumn; readonly issue: Issue }) {
  const { i18n } = useLingui()
  const { column, isShown } = one
  const standing = standingAt(column, issue.id)
  if (!isShown || standing === undefined) {
    return (
      <td role="cell" className={styles.hidden} data-label={column.name}>
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">
          <Trans>not shown yet</Trans>
        </span>
      </td>
    )
  }
  const words = standingWords(standing, issue)
  const isRedLine = standing.kind === 'coded' && standing.entry.redLine !== undefined
  return (
    <td role="cell" data-label={column.name}>
      <ScaleMark mark={markOf(standing)} />
      {typeof words === 'string' ? words : i18n._(words)}
      {isRedLine ? (
        <span className={styles.redLine}>
          <span aria-hidden="true"> ⚑ </span>
          <Trans>red line</Trans>
        </span>
      ) : null}
    </td>
  )
}
