import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { useEdition } from '../components/edition'
import styles from './Page.module.css'
import { PART_MISSING } from './parts/parts'

interface ErrorBoundaryState {
  readonly error: { readonly name: string; readonly message: string } | null
}

/** The last net: a mistake in the app itself is said, with a way on. A class, since React offers no other form. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : { name: '', message: String(error) } }
  }

  override componentDidCatch(): void {
    delete document.documentElement.dataset['lens']
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (error.name === PART_MISSING) return <PartMissing />
    const { message } = error
    return (
      <main id="main" className={styles.page}>
        <h1>
          <Trans>The app has made a mistake</Trans>
        </h1>
        <p role="alert">
          <Trans>
            It stopped before it could show something wrong. What it says of itself: {message}
          </Trans>
        </p>
        <p>
          <StartAgain />
        </p>
      </main>
    )
  }
}

/** A whole new page, since what is in memory cannot be trusted any more. */
function StartAgain() {
  return (
    <a href={useEdition().home}>
      <Trans>Start again with the default comparison</Trans>
    </a>
  )
}

/** A part of the app that did not come. The address holds all that was chosen, so that nothing is lost by a new page. */
function PartMissing() {
  return (
    <main id="main" className={styles.page}>
      <h1>
        <Trans>This part of the app did not come</Trans>
      </h1>
      <p role="alert">
        <Trans>
          The network may be down, or a new version of the app may have taken the place of the one
          on this page. What you have chosen is kept in the address.
        </Trans>
      </p>
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          <Trans>Load this page anew</Trans>
        </button>
      </p>
    </main>
  )
}
