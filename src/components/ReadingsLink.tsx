import { Trans } from '@lingui/react/macro'
import type { Issue } from '../domain/types'
import { useCore } from './coreContext'
import { PageLink } from './PageLink'
import styles from './ReadingsLink.module.css'

/** The way to an issue in the words of each vocabulary, where the data set has that view and those words. */
export function ReadingsLink({ issue }: { readonly issue: Issue }) {
  const { views } = useCore().dataset
  if (!views.includes('framing') || Object.keys(issue.frames).length === 0) return null
  return (
    <span className={`${styles.link} screen-only`}>
      <PageLink to="/framing/readings" item={issue.id}>
        <Trans>
          Two readings<span className="visually-hidden">: {issue.title}</span>
        </Trans>
      </PageLink>
    </span>
  )
}
