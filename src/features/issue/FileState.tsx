import { Trans } from '@lingui/react/macro'
import { DataFailure } from '../../components/DataFailure'
import type { OptionalFile } from '../../components/useFile'

/** That a file is on its way, or why it was refused; nothing once it is there. */
export function FileState({ file }: { readonly file: OptionalFile<unknown> }) {
  if (file.error !== null) return <DataFailure error={file.error} onRetry={file.retry} compact />
  return file.data === undefined && file.loading ? (
    <p>
      <Trans>Loading …</Trans>
    </p>
  ) : null
}
