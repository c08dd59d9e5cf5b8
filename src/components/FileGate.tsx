import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { FileKind } from '../data/coreKinds'
import { fileQuery } from '../data/queries'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'

interface FileGateProps<T> {
  readonly kind: FileKind<T>
  readonly children: (content: T) => ReactNode
}

/** Shows what rests on a file of which there is one: that it loads, what is wrong with it, or its content. */
export function FileGate<T>({ kind, children }: FileGateProps<T>) {
  const core = useCore()
  const { data, error, isFetching, refetch } = useQuery(fileQuery(core.load, core, kind))
  if (data !== undefined) return children(data)
  if (error !== null && !isFetching) {
    return <DataFailure error={error} onRetry={() => void refetch()} />
  }
  return (
    <p role="status">
      <Trans>Loading …</Trans>
    </p>
  )
}
