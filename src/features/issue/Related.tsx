import { Trans } from '@lingui/react/macro'
import { useFile } from '../../components/useFile'
import { eventsKind, resolutionsKind, termsKind } from '../../data/fileKinds'
import { firstDay } from '../../domain/dates'
import { termsIn, votesOn } from '../../domain/related'
import type { Issue, Position } from '../../domain/types'
import styles from './Issue.module.css'
import { RelatedEvents } from './RelatedEvents'
import { RelatedTerms } from './RelatedTerms'
import { RelatedVotes } from './RelatedVotes'

interface RelatedProps {
  readonly issue: Issue
  readonly positions: ReadonlyMap<string, readonly Position[]>
  readonly day: string
}

/** What the record ties to the issue by name or by source; nothing by its subject. */
export function Related({ issue, positions, day }: RelatedProps) {
  const events = useFile(eventsKind)
  const resolutions = useFile(resolutionsKind)
  const terms = useFile(termsKind)
  const own = (events.data ?? []).filter(({ issues }) => issues.includes(issue.id))
  const past = own.filter(({ date }) => firstDay(date) <= day)
  const votes = votesOn(issue.id, resolutions.data ?? [], events.data ?? [], positions)
  return (
    <section id="related" className={styles.section}>
      <h2>
        <Trans>Events, votes and words</Trans>
      </h2>
      <div className={styles.related}>
        <RelatedEvents file={events} events={past} later={own.length - past.length} />
        <div className={styles.stack}>
          <RelatedVotes
            file={resolutions}
            votes={votes.filter(({ resolution }) => firstDay(resolution.date) <= day)}
          />
          <RelatedTerms file={terms} terms={termsIn(issue, terms.data ?? [])} />
        </div>
      </div>
    </section>
  )
}
