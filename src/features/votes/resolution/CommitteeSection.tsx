import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { EvidenceList } from '../../../components/EvidenceList'
import type { Resolution } from '../../../domain/types'
import { fullTally } from '../tally'
import { TallyWords } from '../VoteWords'
import styles from '../Votes.module.css'

/** The vote on the draft in committee: earlier, by others, and never mixed with the plenary’s. */
export function CommitteeSection({ resolution }: { readonly resolution: Resolution }) {
  const { i18n } = useLingui()
  const { committee } = resolution
  if (committee === undefined) return null
  const when = dateWords(i18n, committee.date)
  return (
    <section className={styles.card} aria-labelledby="committee">
      <h2 id="committee">
        <Trans>Before that, in committee</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          The vote on the draft, {when}. It is another vote than the plenary’s: states can change
          theirs in between, and others are in the room. Who voted how is not in this data set.
        </Trans>
      </p>
      <TallyWords tally={fullTally(committee.totals)} />
      <EvidenceList evidence={committee.evidence} />
    </section>
  )
}
