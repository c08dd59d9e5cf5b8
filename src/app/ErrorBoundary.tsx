import { Trans } from '@lingui/react/macro'
import { Component, type ReactNode } from 'react'
import { useEdition } from '../components/edition'
import styles from './Page.module.css'

interface ErrorBoundaryState {
  readonly message: string | null
}

/** The last net: a mistake in the app itself is said, with a way on. A class, since React offers no other form. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override componentDidCatch(): void {
    delete document.documentElement.dataset['lens']
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
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
