import { Trans } from '@lingui/react/macro'
import { SourceLinks } from '../../../components/SourceLinks'
import type { Resolution } from '../../../domain/types'
import styles from '../Votes.module.css'

/** What an adoption without a vote shows, and what it does not. */
export function WithoutVote({ resolution }: { readonly resolution: Resolution }) {
  return (
    <section className={styles.card} aria-labelledby="without-vote">
      <h2 id="without-vote">
        <Trans>Adopted without a vote</Trans>
      </h2>
      <div className={styles.prose}>
        <p className={styles.big}>
          <Trans>Nobody asked for a count, so there is no result to draw: no bar, no map.</Trans>
        </p>
        <p>
          <Trans>
            It shows that no state asked for a vote when the text was adopted. It does not show that
            all agreed, who was in the room, who gave way, or who would have voted against. States
            can set themselves apart from a text that they let pass; what they said stands in the
            record of the meeting, not here.
          </Trans>
        </p>
        <p className={styles.quiet}>
          <SourceLinks sources={resolution.sources} />
        </p>
      </div>
    </section>
  )
}
