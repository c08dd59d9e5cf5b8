import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { useLensStore } from '../../components/lensContext'
import type { Column } from '../../components/useColumns'
import { useWholeAddress } from '../../components/useWholeAddress'
import type { Row } from '../../domain/compare'
import { printLens } from '../../lens/address'
import { type LensState, shownActors } from '../../lens/lensStore'

interface DownloadRowsProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly frame: string
  readonly day: string
}

/** Saves the rows on the screen as CSV; what writes them is loaded when it is asked for. */
export function DownloadRows({ columns, rows, frame, day }: DownloadRowsProps) {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const store = useLensStore()
  const whole = useWholeAddress()
  const [error, setError] = useState<Error | null>(null)
  const save = async (): Promise<void> => {
    try {
      const { saveRows } = await import('./saveRows')
      const view = whole(viewOf(store.getState(), day), '/compare')
      saveRows(i18n, { view, dataset, day, frame, columns, rows })
      setError(null)
    } catch (reason) {
      setError(reason instanceof Error ? reason : new Error(String(reason)))
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={columns.some(({ state }) => state.kind === 'loading')}
        onClick={() => void save()}
      >
        <Trans>Download rows</Trans>
      </button>
      {error === null ? null : <DataFailure error={error} onRetry={() => void save()} compact />}
    </>
  )
}

/** The lens with its actors and its day written out, so that it means the same in a later version. */
const viewOf = ({ lens, defaults }: LensState, day: string): string =>
  printLens(
    { ...lens, actors: shownActors({ lens, defaults }), asOf: lens.asOf ?? day, cell: null },
    defaults,
  )
