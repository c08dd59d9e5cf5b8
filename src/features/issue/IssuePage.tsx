import { memo } from 'react'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { RecordPage } from '../../components/RecordPage'
import { lastDay } from '../../domain/dates'
import type { Issue } from '../../domain/types'
import { shownActors } from '../../lens/lensStore'
import { AllEvidence } from './AllEvidence'
import { Arguments } from './Arguments'
import { isKnownChoice, CHOSEN } from './choice'
import { IssueHead } from './IssueHead'
import { IssueWay } from './IssueWay'
import { OverTime } from './OverTime'
import { Readings } from './Readings'
import { Related } from './Related'
import { SpectrumSection } from './SpectrumSection'
import { TextStances } from './TextStances'
import styles from './Issue.module.css'
import { PageState } from './PageState'
import { type AllPlaced, usePlaced } from './usePlaced'

/** One issue: who stands where, why, since when, and how we know. */
export function IssuePage({ issue }: { readonly issue: Issue }) {
  const { dataset } = useCore()
  const lens = useLens((state) => state.lens)
  const chosen = useLens(shownActors)
  const day = lastDay(lens.asOf ?? dataset.updated)
  const all = usePlaced(day)
  return (
    <RecordPage title={issue.title} day={day} way={<IssueWay issue={issue} />}>
      <IssueHead issue={issue} frame={lens.frame} />
      <PageState all={all} unknown={isKnownChoice(lens.item) ? null : lens.item} />
      <IssueBody {...{ issue, day, all, chosen }} isCut={lens.item === CHOSEN} />
    </RecordPage>
  )
}

interface IssueBodyProps {
  readonly issue: Issue
  readonly day: string
  readonly all: AllPlaced
  readonly chosen: readonly string[]
  /** Whether only the chosen actors are shown. */
  readonly isCut: boolean
}

/** Remembered, since it is long: drawn anew only when something of it has changed. */
const IssueBody = memo(function IssueBody({ issue, day, all, chosen, isCut }: IssueBodyProps) {
  const everyone = all.byIssue.get(issue.id) ?? []
  const placed = isCut ? everyone.filter(({ actor }) => chosen.includes(actor.id)) : everyone
  const shown = { issue, placed, day }
  return (
    <div className={styles.page}>
      <SpectrumSection {...shown} isCut={isCut} chosen={chosen} />
      <Readings issue={issue} />
      <Arguments issue={issue} placed={placed} chosen={chosen} />
      <TextStances issue={issue} day={day} />
      <OverTime {...shown} positions={all.positions} chosen={chosen} />
      <Related issue={issue} positions={all.positions} day={day} />
      <AllEvidence {...shown} positions={all.positions} />
    </div>
  )
})
