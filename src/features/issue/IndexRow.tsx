import { Trans, useLingui } from '@lingui/react/macro'
import { PageLink } from '../../components/PageLink'
import { stepClass } from '../../components/ScaleMark'
import { NEUTRAL } from '../../domain/lens'
import { questionOf } from '../../domain/question'
import { inState, type Placed, STEP_VALUES } from '../../domain/spectrum'
import { stepLabel } from '../../components/words'
import type { Issue } from '../../domain/types'
import { Signs } from './IssueHead'
import styles from './Issue.module.css'

interface IndexRowProps {
  readonly issue: Issue
  readonly frame: string
  readonly placed: readonly Placed[]
  readonly loading: boolean
}

/** An issue with its question and how many stand where. */
export function IndexRow({ issue, frame, placed, loading }: IndexRowProps) {
  return (
    <li>
      <div>
        <h3>
          <PageLink to={`/issues/${issue.id}`}>{issue.title}</PageLink> <Signs issue={issue} />
        </h3>
        <p
          className={
            frame === NEUTRAL ? styles.asked : `${styles.asked} ${styles.framed} frame-${frame}`
          }
        >
          {questionOf(issue, frame)}
        </p>
      </div>
      <Counts issue={issue} placed={placed} loading={loading} />
    </li>
  )
}

function Counts({ issue, placed, loading }: Omit<IndexRowProps, 'frame'>) {
  const { t } = useLingui()
  const coded = inState(placed, 'coded')
  const split = inState(placed, 'split').length
  const asked = placed.length - inState(placed, 'not-applicable').length
  if (loading) {
    return (
      <p className={styles.counts}>
        <Trans>counting …</Trans>
      </p>
    )
  }
  const [stances, total] = [coded.length + split, asked]
  return (
    <div className={styles.counts}>
      <p>
        <Trans>
          <b>{stances}</b> of {total} actors have a stance
        </Trans>
      </p>
      <ol className={`${styles.strip} unturned`}>
        {STEP_VALUES.map((value) => {
          const count = coded.filter(({ standing }) => standing.entry.value === value).length
          const label = stepLabel(issue, value)
          return (
            <li key={value} className={count === 0 ? styles.none : stepClass(value)}>
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">{t`${label}: ${count}`}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
