import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import type { Frame, Issue, IssueFraming } from '../../domain/types'
import styles from './Codebook.module.css'

/** An issue’s question as each vocabulary puts it, side by side. */
export function FrameWords({ issue }: { readonly issue: Issue }) {
  const { frames } = useCore().dataset
  return (
    <div className={styles.frames}>
      {frames.map((frame) => {
        const words = issue.frames[frame.id]
        return words === undefined ? null : <Framing key={frame.id} frame={frame} words={words} />
      })}
    </div>
  )
}

interface FramingProps {
  readonly frame: Frame
  readonly words: IssueFraming
}

function Framing({ frame, words }: FramingProps) {
  const { question, threat, remedy, challenge } = words
  return (
    <section className={`${styles.frame} frame-${frame.id}`}>
      <h4>{frame.label}</h4>
      <p>{question}</p>
      <dl>
        {threat === undefined ? null : (
          <div>
            <dt>
              <Trans>Threat</Trans>
            </dt>
            <dd>{threat}</dd>
          </div>
        )}
        {remedy === undefined ? null : (
          <div>
            <dt>
              <Trans>Remedy</Trans>
            </dt>
            <dd>{remedy}</dd>
          </div>
        )}
        {challenge === undefined ? null : (
          <div>
            <dt>
              <Trans>Asks the other side</Trans>
            </dt>
            <dd>{challenge}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
