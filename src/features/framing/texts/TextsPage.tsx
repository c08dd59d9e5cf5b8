import { useQuery } from '@tanstack/react-query'
import { useCore } from '../../../components/coreContext'
import { DataFailure } from '../../../components/DataFailure'
import { FileGate } from '../../../components/FileGate'
import { instrumentsKind } from '../../../data/coreKinds'
import { resolutionsKind } from '../../../data/fileKinds'
import { fileQuery } from '../../../data/queries'
import { TextsContent } from './TextsContent'

/** Whose words stand in which text, and on which track it was made. */
export function TextsPage() {
  const core = useCore()
  // Without resolutions the page still has its texts.
  const resolutions = useQuery({
    ...fileQuery(core.load, core, resolutionsKind),
    enabled: core.dataset.files.includes(resolutionsKind.path),
  })
  return (
    <FileGate kind={instrumentsKind}>
      {(instruments) => (
        <>
          {resolutions.error === null || resolutions.isFetching ? null : (
            <DataFailure error={resolutions.error} onRetry={() => void resolutions.refetch()} />
          )}
          <TextsContent instruments={instruments} resolutions={resolutions.data ?? []} />
        </>
      )}
    </FileGate>
  )
}
