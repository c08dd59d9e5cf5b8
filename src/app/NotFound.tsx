import { Trans } from '@lingui/react/macro'
import { ViewLink } from '../components/ViewLink'
import styles from './Page.module.css'

/** An address that no view stands at: says so, and shows a way on. */
export function NotFound() {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>
        <Trans>There is no such page</Trans>
      </h1>
      <p>
        <Trans>The address may be mistyped, or the page may have moved.</Trans>
      </p>
      <p>
        <ViewLink to="/compare">
          <Trans>Compare who wants what</Trans>
        </ViewLink>
      </p>
    </main>
  )
}
