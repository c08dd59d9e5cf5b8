import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DroppedNotice } from '../../components/DroppedNotice'
import { FileGate } from '../../components/FileGate'
import page from '../../components/SubPage.module.css'
import { useTitle } from '../../components/useTitle'
import { eventsKind } from '../../data/fileKinds'
import { Timeline } from './Timeline'

interface TimelineViewProps {
  /** What follows `/timeline/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** What happened when, on each track. */
export function TimelineView({ page: path, missing }: TimelineViewProps) {
  const { t } = useLingui()
  useTitle(t`Timeline`)
  if (path !== '') return missing
  return (
    <main id="main" tabIndex={-1} className={page.main}>
      <DroppedNotice />
      <header className={page.head}>
        <h1>
          <Trans>What happened when</Trans>
        </h1>
        <p className={page.lead}>
          <Trans>
            Events by track: talks on crime, talks on the conduct of states, law at home, and what
            others asked. Move the day, and the whole app follows.
          </Trans>
        </p>
      </header>
      <FileGate kind={eventsKind}>{(events) => <Timeline events={events} />}</FileGate>
    </main>
  )
}
