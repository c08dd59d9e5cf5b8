import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useDeferredValue } from 'react'
import { useCore } from '../../components/coreContext'
import { DroppedNotice } from '../../components/DroppedNotice'
import { LensBar } from '../../components/LensBar'
import { useLens } from '../../components/lensContext'
import { useColumns } from '../../components/useColumns'
import { lastDay } from '../../domain/dates'
import { shownActors } from '../../lens/lensStore'
import { CompareTable } from './CompareTable'
import styles from './CompareView.module.css'
import { NoActors } from './NoActors'
import { Openers } from './Openers'
import { Remarks } from './Remarks'
import { selectRows } from './selectRows'
import { Toolbar } from './Toolbar'

const EvidenceDialog = lazy(async () => {
  const { EvidenceDialog: component } = await import('../../components/EvidenceDialog')
  return { default: component }
})

/** Side by side: what the chosen actors and texts say on each issue, on one day, in one frame. */
export function CompareView() {
  const core = useCore()
  const current = useLens((state) => state.lens)
  const actorsNow = useLens(shownActors)
  // Buttons answer at once; the table follows as soon as it can.
  const lens = useDeferredValue(current)
  const actors = useDeferredValue(actorsNow)
  const day = lastDay(lens.asOf ?? core.dataset.updated)
  const columns = useColumns(actors, lens.texts, day)
  const { rows, total } = selectRows(core, columns, actors.length, lens)
  return (
    <>
      <LensBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        <Openers />
        <div className={styles.head}>
          <h1>
            <Trans>Where they stand</Trans>
          </h1>
          {columns.length === 0 ? null : <Toolbar shown={rows.length} total={total} />}
        </div>
        {columns.length === 0 ? (
          <NoActors />
        ) : (
          <>
            <CompareTable
              columns={columns}
              rows={rows}
              frame={lens.frame}
              grouped={lens.sort === 'chapter'}
            />
            <Remarks columns={columns} />
          </>
        )}
      </main>
      {current.cell === null ? null : (
        <Suspense fallback={null}>
          <EvidenceDialog columnId={current.cell.column} issueId={current.cell.issue} day={day} />
        </Suspense>
      )}
    </>
  )
}
