import { type ReactNode, useEffect } from 'react'
import { arriveAtAnchor } from './arriveAt'
import { CellEvidence } from './CellEvidence'
import { DroppedNotice } from './DroppedNotice'
import { LensBar } from './LensBar'
import { useLens } from './lensContext'
import styles from './RecordPage.module.css'
import { useTitle } from './useTitle'

interface RecordPageProps {
  /** What the browser’s tab says. */
  readonly title: string
  readonly day: string
  /** The way to the page before and after; left out on an index. */
  readonly way?: ReactNode
  readonly children: ReactNode
}

/** A page about one issue or one actor, or the index of them: under the lens, with the dialog of a cell. */
export function RecordPage({ title, day, way, children }: RecordPageProps) {
  const cell = useLens((state) => state.lens.cell)
  useTitle(title)
  return (
    <>
      <LensBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        {way}
        {children}
        <Arrival key={title} />
      </main>
      {cell === null ? null : (
        <CellEvidence columnId={cell.column} issueId={cell.issue} day={day} />
      )}
    </>
  )
}

/** Goes to what the address names within a page that was reached without loading it anew. */
function Arrival() {
  useEffect(arriveAtAnchor, [])
  return null
}
