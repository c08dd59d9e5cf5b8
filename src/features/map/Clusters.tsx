import { Trans } from '@lingui/react/macro'
import { type Agreement, CLUSTER_STEPS } from './agreement'
import styles from './Map.module.css'
import type { MapData } from './mapData'

interface ClustersProps {
  readonly data: MapData
  readonly agreement: Agreement
}

/** The clusters by name, for those who cannot see the frames. */
export function Clusters({ data: { columns }, agreement: { clusters } }: ClustersProps) {
  if (clusters.length === 0) {
    return (
      <p className={styles.small}>
        <Trans>No cluster: no two stand {CLUSTER_STEPS} step apart or less.</Trans>
      </p>
    )
  }
  return (
    <div className={styles.clusters}>
      <h3>
        <Trans>Clusters</Trans>
      </h3>
      <p className={styles.small}>
        <Trans>
          Each joins those that stand {CLUSTER_STEPS} step apart or less on average and can all be
          compared with one another. Who is in none may only share too few issues.
        </Trans>
      </p>
      <ul>
        {clusters.map((cluster) => (
          <li key={cluster.join(' ')}>
            {cluster.map((column) => columns[column]?.name).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
