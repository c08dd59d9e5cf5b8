import { Trans } from '@lingui/react/macro'
import { DataFailure } from '../../components/DataFailure'
import type { OptionalFile } from '../../components/useFile'

/** Which files are on their way, and why one was refused; nothing once they are there. */
export function FileState({ files }: { readonly files: readonly OptionalFile<unknown>[] }) {
  const failed = files.filter(({ error }) => error !== null)
  if (failed.length > 0) {
    return failed.map(({ error, retry }) =>
      error === null ? null : (
        <DataFailure key={error.message} error={error} onRetry={retry} compact />
      ),
    )
  }
  return files.some(({ data, loading }) => data === undefined && loading) ? (
    <p>
      <Trans>Loading …</Trans>
    </p>
  ) : null
}
