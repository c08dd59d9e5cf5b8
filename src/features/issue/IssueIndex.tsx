import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { RecordPage } from '../../components/RecordPage'
import { lastDay } from '../../domain/dates'
import { IndexRow } from './IndexRow'
import styles from './Issue.module.css'
import { PageState } from './PageState'
import { usePlaced } from './usePlaced'

/** All issues by chapter, with how many actors have a stance on each. */
export function IssueIndex() {
  const { t } = useLingui()
  const { chapters, dataset, issues } = useCore()
  const lens = useLens((state) => state.lens)
  const day = lastDay(lens.asOf ?? dataset.updated)
  const all = usePlaced(day)
  const total = issues.length
  return (
    <RecordPage title={t`Issues`} day={day}>
      <header className={styles.head}>
        <h1>
          <Trans>The issues</Trans>
        </h1>
        <p className={styles.why}>
          <Trans>
            {total} questions on which actors differ. For each: how many stand on each of its five
            steps, from less to more, of those that are asked.
          </Trans>
        </p>
      </header>
      <PageState all={all} unknown={lens.item} />
      {chapters.map(({ id, title }) => {
        const own = issues.filter(({ chapter }) => chapter === id)
        return own.length === 0 ? null : (
          <section key={id} id={id} className={styles.chapter} aria-labelledby={`chapter-${id}`}>
            <h2 id={`chapter-${id}`}>{title}</h2>
            <ul className={styles.index}>
              {own.map((issue) => (
                <IndexRow
                  key={issue.id}
                  issue={issue}
                  frame={lens.frame}
                  placed={all.byIssue.get(issue.id) ?? []}
                  loading={all.loading}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </RecordPage>
  )
}
