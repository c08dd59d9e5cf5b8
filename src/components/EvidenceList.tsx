import type { Evidence } from '../domain/types'
import styles from './Evidence.module.css'
import { EvidenceLine } from './EvidenceLine'

/** Pieces of evidence, one under the other. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className={styles.list}>
      {evidence.map((piece) => (
        <EvidenceLine key={`${piece.source} ${piece.pinpoint} ${piece.act}`} evidence={piece} />
      ))}
    </ul>
  )
}
