import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { CoreContext, indexCore } from '../components/coreContext'
import { DataFailure } from '../components/DataFailure'
import { coreQuery } from '../data/queries'
import type { Loader } from '../data/loader'
import type { AddressBar } from '../lens/addressSync'
import { LensKeeper } from './LensKeeper'
import styles from './Page.module.css'

interface DatasetGateProps {
  readonly load: Loader
  readonly bar?: AddressBar | undefined
  readonly children: ReactNode
}

/** Lets the app through once the core of the data set is there and whole; until then it says what is going on. */
export function DatasetGate({ load, bar, children }: DatasetGateProps) {
  const { data, error, isFetching, refetch } = useQuery(coreQuery(load))
  const core = useMemo(() => (data === undefined ? null : indexCore(data, load)), [data, load])
  if (core !== null) {
    return (
      <CoreContext value={core}>
        <LensKeeper core={core} bar={bar}>
          {children}
        </LensKeeper>
      </CoreContext>
    )
  }
  if (error !== null && !isFetching) {
    return (
      <main id="main" className={styles.page}>
        <h1>
          <Trans>The data set could not be shown</Trans>
        </h1>
        <p>
          <Trans>
            Nothing is shown, since a part would mislead. This is what is wrong; trying again may
            help.
          </Trans>
        </p>
        <DataFailure error={error} onRetry={() => void refetch()} />
      </main>
    )
  }
  return (
    <main id="main" className={styles.page} aria-busy="true">
      {/* A name, the same in every language. */}
      <h1>{'Treaty Lens'}</h1>
      <p role="status">
        <Trans>Loading the data set …</Trans>
      </p>
    </main>
  )
}
