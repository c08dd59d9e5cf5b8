import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { PageLink } from '../../../components/PageLink'
import type { Lesson } from '../../../domain/types'
import styles from './Plan.module.css'

interface ExitTicketProps {
  readonly id: string
  readonly lesson: Lesson
}

/** What is asked at the end; on paper the key has a page of its own, so that it can be kept back. */
export function ExitTicket({ id, lesson: { title, exitTicket } }: ExitTicketProps) {
  const { dataset } = useCore()
  if (exitTicket.length === 0) return null
  return (
    <>
      <section aria-labelledby="ticket" className={styles.ticket}>
        <h2 id="ticket">
          <Trans>Exit ticket</Trans>
        </h2>
        <ol>
          {exitTicket.map(({ question }) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        {dataset.views.includes('paper') ? (
          <p className="screen-only">
            <PageLink to="/paper/ticket" item={id}>
              <Trans>A sheet of tickets to cut and hand out</Trans>
            </PageLink>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="key" className={styles.key}>
        <h2 id="key">
          <Trans>Key to the exit ticket</Trans>
        </h2>
        <p className={styles.keyOf}>
          <Trans>{title}. For the teacher: keep this page back.</Trans>
        </p>
        <ol>
          {exitTicket.map(({ question, key }) => (
            <li key={question}>
              <p>{question}</p>
              <p className={styles.answer}>{key}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
