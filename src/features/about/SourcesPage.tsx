import { Trans } from '@lingui/react/macro'
import { FileFailures } from '../../components/FileFailures'
import { useDeferredValue, useMemo, useState } from 'react'
import { useCore } from '../../components/coreContext'
import { restsOn } from '../../domain/rests'
import { selectSources, type SourceChoice } from './selectSources'
import { SourceItem } from './SourceItem'
import styles from './Sources.module.css'
import { SourceTools } from './SourceTools'
import { useAllPositions, useAllProvisions } from '../../components/useRecords'

/** Every source, to search and to order, with what rests on it. */
export function SourcesPage() {
  const { sources } = useCore()
  const [choice, setChoice] = useState<SourceChoice>({ query: '', kind: '', order: 'date' })
  const asked = useDeferredValue(choice)
  const found = useMemo(() => selectSources(sources, asked), [sources, asked])
  const positions = useAllPositions()
  const provisions = useAllProvisions()
  const loading = positions.loading || provisions.loading
  const rests = useMemo(
    () => restsOn(positions.byId, provisions.byId),
    [positions.byId, provisions.byId],
  )
  return (
    <>
      <SourceTools choice={choice} onChange={setChoice} />
      <p role="status" className={styles.count}>
        <Trans>
          {found.length} of {sources.length} sources
        </Trans>
      </p>
      <FileFailures failures={[...positions.failures, ...provisions.failures]} />
      {found.length === 0 ? (
        <p>
          <Trans>No source fits. Search for other words, or choose all kinds.</Trans>
        </p>
      ) : null}
      <ul className={styles.list}>
        {found.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            rests={loading ? null : (rests.get(source.id) ?? [])}
          />
        ))}
      </ul>
    </>
  )
}
