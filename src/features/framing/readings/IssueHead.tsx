import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { Issue } from '../../../domain/types'
import styles from './Readings.module.css'

/** The issue before it is put in anybody’s words: its title, its neutral question, and why it matters. */
export function IssueHead({ issue }: { readonly issue: Issue }) {
  const { chapters } = useCore()
  const { title, question, why, sensitive = false, waiting = false } = issue
  return (
    <header className={styles.issue}>
      <p className={styles.chapter}>{chapters.find(({ id }) => id === issue.chapter)?.title}</p>
      <h2 id="reading-title">{title}</h2>
      <p className={styles.neutral}>
        <span className="visually-hidden">
          <Trans>In neutral words:</Trans>{' '}
        </span>
        {question}
      </p>
      <p className={styles.why}>{why}</p>
      {sensitive ? (
        <p className={styles.sensitive}>
          <Trans>Sensitive: look at it before you show it to a class</Trans>
        </p>
      ) : null}
      {waiting ? (
        <p className={styles.why}>
          <Trans>A stance of fewer than three actors is known, so Compare leaves it out.</Trans>
        </p>
      ) : null}
    </header>
  )
}
