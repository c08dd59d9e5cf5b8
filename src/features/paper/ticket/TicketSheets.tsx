import { Trans, useLingui } from '@lingui/react/macro'
import { useQueries } from '@tanstack/react-query'
import { useId } from 'react'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { lessonKind } from '../../../data/fileKinds'
import { fileQuery } from '../../../data/queries'
import { lessonIdsOf } from '../../../domain/lessons'
import type { Lesson } from '../../../domain/types'
import paper from '../Paper.module.css'
import { Sheet, SheetHead } from '../Sheet'
import { UnknownSheet } from '../UnknownSheet'
import { useSheetItem } from '../useSheetItem'
import styles from './Ticket.module.css'

/** The last questions of a lesson, to cut and hand out, and their key on a page of its own. */
export function TicketSheets() {
  const { dataset } = useCore()
  const { id } = useSheetItem()
  const ids = lessonIdsOf(dataset)
  const shown = ids.find((one) => one === id) ?? ids[0]
  if (shown === undefined) return null
  return (
    <>
      <LessonChoice ids={ids} shown={shown} />
      {id === null || id === shown ? null : <UnknownSheet id={id} />}
      <FileGate kind={lessonKind} id={shown}>
        {(lesson) => <Tickets lesson={lesson} />}
      </FileGate>
    </>
  )
}

interface LessonChoiceProps {
  readonly ids: readonly string[]
  readonly shown: string
}

function LessonChoice({ ids, shown }: LessonChoiceProps) {
  const core = useCore()
  const { chooseId } = useSheetItem()
  const field = useId()
  const lessons = useQueries({
    queries: ids.map((id) => fileQuery(core.load, core, lessonKind, id)),
  })
  return (
    <p className={`${paper.choice} ${paper.onDesk} screen-only`}>
      <label htmlFor={field}>
        <Trans>Lesson</Trans>
      </label>
      <select id={field} value={shown} onChange={(event) => chooseId(event.target.value)}>
        {ids.map((id, index) => (
          <option key={id} value={id}>
            {lessons[index]?.data?.title ?? id}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Four are alike on a page, in large print one. */
function Tickets({ lesson: { title, exitTicket } }: { readonly lesson: Lesson }) {
  const { t } = useLingui()
  const { large } = useSheetItem()
  return (
    <>
      <Sheet title={t`Exit ticket: ${title}`} lens={false}>
        <div className={styles.tickets}>
          {(large ? [1] : [1, 2, 3, 4]).map((number) => (
            <div key={number} className={styles.ticket}>
              <TicketTitle title={title} first={number === 1} />
              <p className={styles.name}>
                <Trans>Name</Trans>
                <span className={paper.line} />
              </p>
              <ol>
                {exitTicket.map(({ question }) => (
                  <li key={question}>
                    {question}
                    <span className={paper.line} />
                    <span className={paper.line} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      </Sheet>
      <Sheet title={t`Key: ${title}`} lens={false}>
        <SheetHead
          level="h2"
          kicker={<Trans>For the teacher: keep this page back</Trans>}
          title={<Trans>Key to the exit ticket: {title}</Trans>}
        />
        <ol className={styles.key}>
          {exitTicket.map(({ question, key }) => (
            <li key={question}>
              <b>{question}</b>
              <p>{key}</p>
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  )
}

/** The first ticket bears the heading of the page. */
function TicketTitle({ title, first }: { readonly title: string; readonly first: boolean }) {
  const Heading = first ? 'h1' : 'p'
  return (
    <Heading className={styles.title}>
      <Trans>Exit ticket: {title}</Trans>
    </Heading>
  )
}
