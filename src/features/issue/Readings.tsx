import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import type { Frame, Issue, IssueFraming } from '../../domain/types'
import styles from './Issue.module.css'

/** What each vocabulary takes for the threat and for the remedy, and what it asks the other. */
export function Readings({ issue }: { readonly issue: Issue }) {
  const { dataset } = useCore()
  return (
    <section id="readings" className={styles.section}>
      <h2>
        <Trans>Threat and remedy, in two vocabularies</Trans>
      </h2>
      <p className={styles.muted}>
        <Trans>
          Neither end of the scale belongs to a vocabulary, and an actor may speak both.
        </Trans>{' '}
        {dataset.views.includes('framing') ? (
          <PageLink to="/framing/readings" item={issue.id}>
            <Trans>The same stances in both</Trans>
          </PageLink>
        ) : null}
      </p>
      <div className={styles.two}>
        {dataset.frames.map((frame) => {
          const framing = issue.frames[frame.id]
          return framing === undefined ? null : (
            <Reading key={frame.id} frame={frame} framing={framing} />
          )
        })}
      </div>
    </section>
  )
}

interface ReadingProps {
  readonly frame: Frame
  readonly framing: IssueFraming
}

function Reading({ frame, framing: { question, threat, remedy, challenge } }: ReadingProps) {
  return (
    <article className={`${styles.reading} frame-${frame.id}`}>
      <h3>{frame.label}</h3>
      <p className={styles.asked}>{question}</p>
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
              <Trans>Its question to the other</Trans>
            </dt>
            <dd>{challenge}</dd>
          </div>
        )}
      </dl>
    </article>
  )
}
