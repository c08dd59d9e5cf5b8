import { Trans } from '@lingui/react/macro'
import { useCore } from './coreContext'
import { FileFailures } from './FileFailures'
import styles from './LoadState.module.css'
import type { Failure } from './useRecords'

interface LoadStateProps {
  /** How many actors’ files are there. */
  readonly there: number
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** Which actors’ files are still coming, and which were refused; the first line keeps its place. */
export function LoadState({ there, loading, failures }: LoadStateProps) {
  const total = useCore().actors.length
  return (
    <>
      <p role="status" className={styles.loading}>
        {loading ? (
          <Trans>
            {there} of {total} actors are here; the others are loading …
          </Trans>
        ) : null}
      </p>
      <FileFailures failures={failures} />
    </>
  )
}
