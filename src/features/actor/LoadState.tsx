import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import styles from './Actor.module.css'
import type { AllStandings } from './useAllStandings'

/** Which files of other actors are still coming, and which were refused. */
export function LoadState({ all: { list, loading, failures } }: { readonly all: AllStandings }) {
  const { t } = useLingui()
  const { actors, actorById } = useCore()
  const [there, total] = [list.length, actors.length]
  return (
    <>
      <p role="status" className={styles.loading}>
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
    </>
  )
}
