import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { Notice } from '../../ui/Notice'
import styles from './Issue.module.css'
import type { AllPlaced } from './usePlaced'

interface LoadStateProps {
  readonly all: AllPlaced
  /** What the address singles out and the page lacks. */
  readonly unknown: string | null
}

/** Which files are still coming, which were refused, and what the address asks for in vain. */
export function LoadState({ all: { positions, loading, failures }, unknown }: LoadStateProps) {
  const { t } = useLingui()
  const { actors, actorById } = useCore()
  const [there, total] = [positions.size, actors.length]
  return (
    <div className={styles.state}>
      {unknown === null ? null : (
        <Notice>
          <Trans>
            This link singles out <code>{unknown}</code>, which is not here. All actors are shown.
          </Trans>
        </Notice>
      )}
      <p role="status" className={styles.muted}>
        {loading ? (
          <Trans>
            {there} of {total} actors are here; the others are loading …
          </Trans>
        ) : null}
      </p>
      {failures.length === 0 ? null : (
        <section aria-label={t`Files that are not there`}>
          <p>
            <Trans>Some files could not be read. What is shown and counted leaves them out.</Trans>
          </p>
          {failures.map(({ id, error, retry }) => (
            <div key={id}>
              <b>{actorById.get(id)?.shortName ?? id}</b>
              <DataFailure error={error} onRetry={retry} compact />
            </div>
          ))}
        </section>
      )}
    </div>
  )
}
