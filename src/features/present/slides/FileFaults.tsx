import { Trans } from '@lingui/react/macro'
import { DataFailure } from '../../../components/DataFailure'
import type { SlideColumn } from './useSlideColumns'

/** Columns whose files are on their way or refused; each by name, the rest goes on. */
export function FileFaults({ columns }: { readonly columns: readonly SlideColumn[] }) {
  const isLoading = columns.some(({ column }) => column.state.kind === 'loading')
  return (
    <>
      {isLoading ? (
        <p role="status">
          <Trans>Loading …</Trans>
        </p>
      ) : null}
      {columns.map(({ column: { id, state } }) =>
        state.kind === 'failed' ? (
          <DataFailure key={id} error={state.error} onRetry={state.retry} compact />
        ) : null,
      )}
    </>
  )
}
