import { Trans } from '@lingui/react/macro'
import { useDeferredValue } from 'react'
import { CellEvidence } from '../../../components/CellEvidence'
import { UnknownItem } from '../../../components/UnknownItem'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { useColumns } from '../../../components/useColumns'
import { lastDay } from '../../../domain/dates'
import { firstReading } from '../../../domain/readings'
import type { Issue } from '../../../domain/types'
import { shownActors } from '../../../lens/lensStore'
import { IssueChooser } from './IssueChooser'
import { IssueHead } from './IssueHead'
import { ReadingCards } from './ReadingCards'
import styles from './Readings.module.css'
import { SpeakersTable } from './SpeakersTable'
import { StancesTable } from './StancesTable'
import { useSpeakers } from './useSpeakers'

/** One issue in the words of each vocabulary, over the same stances. */
export function ReadingsPage() {
  const { issues, dataset } = useCore()
  const item = useLens((state) => state.lens.item)
  const asked = useLens((state) => state.lens.issues)
  const cell = useLens((state) => state.lens.cell)
  const asOf = useDeferredValue(useLens((state) => state.lens.asOf))
  const day = lastDay(asOf ?? dataset.updated)
  const named = issues.find(({ id }) => id === item)
  const issue = named ?? firstReading(issues, dataset.frames, asked)
  if (issue === undefined) {
    return (
      <p>
        <Trans>There is no issue to read.</Trans>
      </p>
    )
  }
  return (
    <>
      {item !== null && named === undefined ? <UnknownItem item={item} /> : null}
      <Reading issue={issue} day={day} />
      {cell === null ? null : (
        <CellEvidence columnId={cell.column} issueId={cell.issue} day={day} />
      )}
    </>
  )
}

function Reading({ issue, day }: { readonly issue: Issue; readonly day: string }) {
  const actors = useDeferredValue(useLens(shownActors))
  const texts = useDeferredValue(useLens((state) => state.lens.texts))
  const columns = useColumns(actors, texts, day)
  const words = useSpeakers(actors)
  return (
    <article className={styles.reading} aria-labelledby="reading-title">
      <div className={styles.top}>
        <IssueChooser issue={issue} />
        <IssueHead issue={issue} />
      </div>
      <ReadingCards issue={issue} speakers={words.speakers} />
      <StancesTable issue={issue} columns={columns} day={day} />
      <SpeakersTable words={words} />
    </article>
  )
}
