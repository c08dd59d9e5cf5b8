import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import type { Issue } from '../../domain/types'
import styles from './Issue.module.css'

/** The way to the issue before and after, in the order of the chapters, and to all of them. */
export function IssueWay({ issue }: { readonly issue: Issue }) {
  const { t } = useLingui()
  const { issues } = useCore()
  const place = issues.indexOf(issue)
  const [before, after] = [issues[place - 1], issues[place + 1]]
  const [number, total] = [place + 1, issues.length]
  return (
    <nav aria-label={t`Issues`} className={`${styles.way} screen-only`}>
      <span>
        {before === undefined ? null : (
          <PageLink to={`/issues/${before.id}`}>
            <Trans>
              <span className={`${styles.arrow} turns`}>←</span> Previous: {before.title}
            </Trans>
          </PageLink>
        )}
      </span>
      <PageLink to="/issues">
        <Trans>
          All issues ({number} of {total})
        </Trans>
      </PageLink>
      <span>
        {after === undefined ? null : (
          <PageLink to={`/issues/${after.id}`}>
            <Trans>
              Next: {after.title} <span className={`${styles.arrow} turns`}>→</span>
            </Trans>
          </PageLink>
        )}
      </span>
    </nav>
  )
}
