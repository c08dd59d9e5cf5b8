import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { useTextNames } from '../../components/useTextNames'
import styles from './About.module.css'
import type { Failure } from '../../components/useRecords'

/** Which files were refused, by name, each with a way to try again; the rest is shown without them. */
export function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const { t } = useLingui()
  const { actorById } = useCore()
  const textNames = useTextNames(failures.some(({ id }) => !actorById.has(id)))
  if (failures.length === 0) return null
  return (
    <section className={styles.failures} aria-label={t`Files that are not there`}>
      <p>
        <Trans>Some files could not be read. What is shown and counted here leaves them out.</Trans>
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
