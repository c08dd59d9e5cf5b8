import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { FileKind } from '../data/coreKinds'
import { fileQuery } from '../data/queries'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'

interface FileGateProps<T> {
  readonly kind: FileKind<T>
  /** What the file is about, where there is one of its kind for each. */
  readonly id?: string
  readonly children: (content: T) => ReactNode
}

/** Shows what rests on a file: that it loads, what is wrong with it, or its content. */
export function FileGate<T>({ kind, id = '', children }: FileGateProps<T>) {
  const core = useCore()
  const { data, error, isFetching, refetch } = useQuery(fileQuery(core.load, core, kind, id))
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
