import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { sinceWords } from '../../components/dateWords'
import { RecordLink } from '../../components/RecordLink'
import { stepClass } from '../../components/ScaleMark'
import { SourcesButton } from '../../components/SourcesButton'
import { stepLabel } from '../../components/words'
import { type Placed, type Sides, sidesOf } from '../../domain/spectrum'
import type { Issue } from '../../domain/types'
import styles from './Issue.module.css'

interface ArgumentsProps {
  readonly issue: Issue
  readonly placed: readonly Placed[]
  readonly chosen: readonly string[]
}

/** Shown on each side before the rest is asked for. */
const FIRST = 5

/** What is said at the two ends, each argument in its holder’s name. */
export function Arguments({ issue, placed, chosen }: ArgumentsProps) {
  const { less, middle, more } = sidesOf(placed, chosen)
  const [least, most] = [stepLabel(issue, -2), stepLabel(issue, 2)]
  return (
    <section id="arguments" className={styles.section}>
      <h2>
        <Trans>What they say</Trans>
      </h2>
      <p className={styles.muted}>
        <Trans>
          Each sentence is our summary of what its holder said or did. Chosen actors come first; the
          order ranks no argument.
        </Trans>
      </p>
      <div className={styles.two}>
        <Side issue={issue} stances={less}>
          <Trans>Towards “{least}”</Trans>
        </Side>
        <Side issue={issue} stances={more}>
          <Trans>Towards “{most}”</Trans>
        </Side>
      </div>
      {middle.length === 0 ? null : (
        <details className={styles.middle}>
          <summary>
            <Trans>In the middle: “{stepLabel(issue, 0)}”</Trans>{' '}
            <span className={styles.number}>{middle.length}</span>
          </summary>
          <ol className={styles.arguments}>
            {middle.map((one) => (
              <Argument key={one.actor.id} issue={issue} one={one} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

interface SideProps {
  readonly issue: Issue
  readonly stances: Sides['less']
  readonly children: React.ReactNode
}

function Side({ issue, stances, children }: SideProps) {
  const rest = stances.slice(FIRST)
  return (
    <div className={styles.side}>
      <h3>
        {children} <span className={styles.number}>{stances.length}</span>
      </h3>
      {stances.length === 0 ? (
        <p className={styles.muted}>
          <Trans>Nobody shown stands on this side on this day.</Trans>
        </p>
      ) : null}
      <ol className={styles.arguments}>
        {stances.slice(0, FIRST).map((one) => (
          <Argument key={one.actor.id} issue={issue} one={one} />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            <Plural value={rest.length} one="# more" other="# more" />
          </summary>
          <ol className={styles.arguments}>
            {rest.map((one) => (
              <Argument key={one.actor.id} issue={issue} one={one} />
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

interface ArgumentProps {
  readonly issue: Issue
  readonly one: Sides['less'][number]
}

function Argument({ issue, one: { actor, standing } }: ArgumentProps) {
  const { i18n } = useLingui()
  const { entry } = standing
  return (
    <li className={stepClass(entry.value)}>
      <div className={styles.holder}>
        <ActorMark kind={actor.kind} flag={actor.flag} />
        <b>
          <RecordLink view="actors" id={actor.id}>
            {actor.shortName}
          </RecordLink>
        </b>
        <span className={styles.stepTag}>{stepLabel(issue, entry.value)}</span>
      </div>
      <p>{entry.summary}</p>
      <p className={styles.small}>
        <Trans>since {sinceWords(i18n, entry.from)}</Trans>
        {entry.redLine === undefined ? null : (
          <span className={styles.redLine}>
            {' '}
            <span aria-hidden="true">⚑ </span>
            <Trans>red line</Trans>
          </span>
        )}
        {' · '}
        <SourcesButton column={actor.id} name={actor.shortName} standing={standing} issue={issue} />
      </p>
    </li>
  )
}
