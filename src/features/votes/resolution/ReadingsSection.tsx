import { Trans } from '@lingui/react/macro'
import { EvidenceList } from '../../../components/EvidenceList'
import type { Resolution } from '../../../domain/types'
import styles from '../Votes.module.css'

/** How each side reads the text, where its meaning is disputed. */
export function ReadingsSection({ resolution }: { readonly resolution: Resolution }) {
  const { readings = [] } = resolution
  if (readings.length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="readings">
      <h2 id="readings">
        <Trans>How it is read</Trans>
      </h2>
      <ul className={styles.moves}>
        {readings.map(({ holder, says, evidence }) => (
          <li key={holder}>
            <h3>{holder}</h3>
            <p>{says}</p>
            <EvidenceList evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}
