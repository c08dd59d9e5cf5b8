import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { useLensStore } from '../../../components/lensContext'
import { issuePlace } from '../../../components/places'
import { PlaceLink } from '../../../components/PlaceLink'
import { stepLabel } from '../../../components/words'
import { isMeasured } from '../../../domain/demand'
import type { Issue, Provision } from '../../../domain/types'
import { openCell } from '../../../lens/lensStore'
import styles from './Demand.module.css'
import type { DemandProps } from './DemandFigure'
import { GapCell } from './GapCell'
import { GapMark } from './GapMark'

/** Issue by issue: what each actor had asked for, and where the text stands. */
export function GapTable({ choice, name, demand }: DemandProps) {
  const { t } = useLingui()
  const { issues } = useCore()
  const { rows, provisions } = demand
  const measured = new Set(
    rows.flatMap(({ gaps }) => (gaps ?? []).filter(isMeasured).map(({ issue }) => issue)),
  )
  const shown = issues.filter(({ id }) => measured.has(id))
  return (
    <section className={styles.issues}>
      <h2>
        <Trans>Issue by issue</Trans>
      </h2>
      <p className={styles.key}>
        <GapMark stance={-1} text={1} />
        <span>
          <Trans>
            Ring: what the actor had asked for. Diamond: where {name} stands. Between them: the
            distance.
          </Trans>
        </span>
      </p>
      {shown.length === 0 ? (
        <p role="status">
          <Trans>
            On no issue did one of these actors have a stance in force on that day while the text
            has a step. Choose a later day or other actors.
          </Trans>
        </p>
      ) : (
        <div
          className={styles.scroller}
          role="region"
          aria-label={t`Issue by issue, scrolls sideways`}
          tabIndex={0}
        >
          <table className={styles.gaps}>
            <caption className="visually-hidden">
              <Trans>Distance by issue and actor</Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Issue, and where the text stands</Trans>
                </th>
                {rows.map(({ actor }) => (
                  <th key={actor.id} scope="col">
                    {actor.shortName}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((issue) => (
                <tr key={issue.id}>
                  <IssueHead
                    issue={issue}
                    text={choice.text}
                    provision={provisions.get(issue.id)}
                  />
                  {rows.map(({ actor, gaps }) => (
                    <GapCell
                      key={actor.id}
                      actor={actor}
                      issue={issue}
                      gap={gaps?.find((gap) => gap.issue === issue.id)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface IssueHeadProps {
  readonly issue: Issue
  readonly text: string
  readonly provision: Provision | undefined
}

function IssueHead({ issue, text, provision }: IssueHeadProps) {
  const { dataset } = useCore()
  const store = useLensStore()
  return (
    <th scope="row">
      <span className={styles.title}>
        <PlaceLink place={issuePlace(dataset, issue.id)}>{issue.title}</PlaceLink>
      </span>
      {provision === undefined || !('value' in provision) ? null : (
        <span className={styles.stands}>
          <b>{stepLabel(issue, provision.value)}</b>{' '}
          <button
            type="button"
            className="link-button"
            aria-haspopup="dialog"
            onClick={() => openCell(store, text, issue.id)}
          >
            {/^\d/.test(provision.article) ? (
              <Trans>Art. {provision.article}</Trans>
            ) : (
              provision.article
            )}
          </button>
        </span>
      )}
    </th>
  )
}
