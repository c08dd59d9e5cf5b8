import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../../components/coreContext'
import { countsIn, revealedIn } from '../../../domain/present'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShown } from '../showContext'
import { ClassBand } from './ClassBand'
import { SlidePage } from './SlidePage'

interface ReadingsSlideProps {
  readonly shown: SceneShown
  readonly issueId: string
}

/** One issue as each vocabulary reads it, side by side; the hard questions come when they are asked for. */
export function ReadingsSlide({ shown, issueId }: ReadingsSlideProps) {
  const { issueById, dataset } = useCore()
  const state = useShown()
  const issue = issueById.get(issueId)
  const counts = countsIn(state, shown.scene.id)
  if (issue === undefined) return null
  const isHard = revealedIn(state) > 0
  return (
    <SlidePage shown={shown} sources={[]}>
      <h1>{issue.title}</h1>
      <div className={styles.readings}>
        {dataset.frames.map(({ id, label }) => {
          const words = issue.frames[id]
          return (
            <section
              key={id}
              aria-labelledby={`reading-${id}`}
              className={`frame-${id} ${styles.reading}`}
            >
              <h2 id={`reading-${id}`}>{label}</h2>
              {words === undefined ? (
                <p>
                  <Trans>Nobody has put this issue in these words yet.</Trans>
                </p>
              ) : (
                <>
                  <p className={styles.readingQuestion}>{words.question}</p>
                  <Fact label={<Trans>The threat:</Trans>}>{words.threat}</Fact>
                  <Fact label={<Trans>The remedy:</Trans>}>{words.remedy}</Fact>
                  {isHard ? (
                    <Fact label={<Trans>Its hard question to the other side:</Trans>}>
                      {words.challenge}
                    </Fact>
                  ) : null}
                </>
              )}
            </section>
          )
        })}
      </div>
      {counts === null ? null : <ClassBand counts={counts} />}
    </SlidePage>
  )
}

function Fact({
  label,
  children,
}: {
  readonly label: ReactNode
  readonly children: string | undefined
}) {
  if (children === undefined) return null
  return (
    <p>
      <b>{label}</b> {children}
    </p>
  )
}
