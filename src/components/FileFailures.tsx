import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'
import { useTextNames } from './useTextNames'
import styles from './FileFailures.module.css'
import type { Failure } from './useRecords'

/** Which files were refused, by name, each with a way to try again; the rest is shown without them. */
export function FileFailures({ failures }: { readonly failures: readonly Failure[] }) {
  const { t } = useLingui()
  const { actorById } = useCore()
  const textNames = useTextNames(failures.some(({ id }) => !actorById.has(id)))
  if (failures.length === 0) return null
  return (
    <section className={styles.failures} aria-label={t`Files that are not there`}>
      <p>
        <Trans>Some files could not be read. What is shown and counted leaves them out.</Trans>
      </p>
      {failures.map(({ id, error, retry }) => (
        <div key={id}>
          <b>{actorById.get(id)?.shortName ?? textNames.get(id) ?? id}</b>
          <DataFailure error={error} onRetry={retry} compact />
        </div>
      ))}
    </section>
  )
}
