import { useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { standingWords } from '../../../components/words'
import { countsIn } from '../../../domain/present'
import { questionOf } from '../../../domain/question'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShown } from '../showContext'
import { ClassBand, CornersPrompt } from './ClassBand'
import { FileFaults } from './FileFaults'
import { NoStepRow } from './NoStepRow'
import { SlidePage } from './SlidePage'
import { SpectrumScale } from './SpectrumScale'
import { sourcesAt, standingAt, useSlideColumns } from './useSlideColumns'

interface SpectrumSlideProps {
  readonly shown: SceneShown
  readonly issueId: string
}

/** One issue on five steps, on which the actors appear one by one. */
export function SpectrumSlide({ shown, issueId }: SpectrumSlideProps) {
  const { i18n } = useLingui()
  const issue = useCore().issueById.get(issueId)
  const columns = useSlideColumns(shown)
  const state = useShown()
  if (issue === undefined) return null
  const counts = countsIn(state, shown.scene.id)
  const placed = columns.flatMap(({ column, isShown }) => {
    const standing = isShown ? standingAt(column, issueId) : undefined
    return standing === undefined ? [] : [{ column, standing }]
  })
  const last = placed.at(-1)
  const words = last === undefined ? '' : standingWords(last.standing, issue)
  const hasClass = shown.scene.poll === true && counts === null && placed.length === 0
  return (
    <SlidePage shown={shown} sources={sourcesAt(columns, [issueId])}>
      <h1>{issue.title}</h1>
      <p className={styles.lead}>{questionOf(issue, shown.state.lens.frame)}</p>
      <FileFaults columns={columns} />
      <SpectrumScale issue={issue} placed={placed} />
      {hasClass ? <CornersPrompt /> : null}
      {counts === null ? null : <ClassBand counts={counts} />}
      <NoStepRow issue={issue} placed={placed} />
      {/* What has just been revealed is said once; the scale says it in its own order. */}
      <p role="status" className="visually-hidden">
        {last === undefined
          ? ''
          : `${last.column.name}: ${typeof words === 'string' ? words : i18n._(words)}`}
      </p>
    </SlidePage>
  )
}
