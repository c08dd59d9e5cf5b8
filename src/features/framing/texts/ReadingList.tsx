import { Trans } from '@lingui/react/macro'
import { EvidenceList } from '../../../components/EvidenceList'
import type { Reading } from '../../../domain/types'
import styles from './Texts.module.css'

/** How those who hold a reading read the text, beside one another. */
export function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  return (
    <ul className={styles.readings}>
      {readings.map(({ holder, says, evidence }) => (
        <li key={holder}>
          <p className={styles.holder}>
            <Trans>In the reading of {holder}</Trans>
          </p>
          <p>{says}</p>
          <EvidenceList evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}
