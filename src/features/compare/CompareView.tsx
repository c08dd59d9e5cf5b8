import { useDeferredValue } from 'react'
import { CellEvidence } from '../../components/CellEvidence'
import { useCore } from '../../components/coreContext'
import { DroppedNotice } from '../../components/DroppedNotice'
import { LensBar } from '../../components/LensBar'
import { useLens } from '../../components/lensContext'
import { lastDay } from '../../domain/dates'
import { shownActors } from '../../lens/lensStore'
import { Comparison } from './Comparison'
import styles from './CompareView.module.css'
import { Openers } from './Openers'

/** Side by side: what the chosen actors and texts say on each issue, on one day, in one frame. */
export function CompareView() {
  const { dataset } = useCore()
  const current = useLens((state) => state.lens)
  const actorsNow = useLens(shownActors)
  // Buttons answer at once; the table follows as soon as it can.
  const lens = useDeferredValue(current)
  const actors = useDeferredValue(actorsNow)
  const day = lastDay(lens.asOf ?? dataset.updated)
  const { texts, issues, frame, sort, show, q } = lens
  return (
    <>
      <LensBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        <Openers />
        <Comparison
          actors={actors}
          texts={texts}
          issues={issues}
          frame={frame}
          sort={sort}
          show={show}
          q={q}
          day={day}
        />
      </main>
      {current.cell === null ? null : (
        <CellEvidence columnId={current.cell.column} issueId={current.cell.issue} day={day} />
      )}
    </>
  )
}
