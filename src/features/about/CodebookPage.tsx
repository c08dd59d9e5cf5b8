import { Plural, Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import styles from './Codebook.module.css'
import { CodebookIssue } from './CodebookIssue'

/** Every issue and what its steps mean, as the data set says it. */
export function CodebookPage() {
  const { chapters, issues } = useCore()
  return (
    <div className={styles.codebook}>
      <p>
        <Plural value={issues.length} one="# issue" other="# issues" />
        {' · '}
        <Trans>made from the data, so that it cannot differ from what coders go by</Trans>
      </p>
      <Contents />
      {chapters.map((chapter) => (
        <section
          key={chapter.id}
          id={`chapter-${chapter.id}`}
          aria-labelledby={`title-${chapter.id}`}
        >
          <h2 id={`title-${chapter.id}`}>{chapter.title}</h2>
          {issues
            .filter((issue) => issue.chapter === chapter.id)
            .map((issue) => (
              <CodebookIssue key={issue.id} issue={issue} />
            ))}
        </section>
      ))}
    </div>
  )
}

function Contents() {
  const { chapters, issues } = useCore()
  return (
    <details className={`${styles.contents} screen-only`}>
      <summary>
        <Trans>All issues by chapter</Trans>
      </summary>
      {chapters.map((chapter) => (
        <div key={chapter.id}>
          <a href={`#chapter-${chapter.id}`}>
            <b>{chapter.title}</b>
          </a>
          <ul>
            {issues
              .filter((issue) => issue.chapter === chapter.id)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={`#issue-${id}`}>{title}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
