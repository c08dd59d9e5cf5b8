import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { DroppedNotice } from '../../components/DroppedNotice'
import { useTitle } from '../../components/useTitle'
import { AboutNav } from './AboutNav'
import styles from './About.module.css'
import { AgreementPage } from './AgreementPage'
import { ChangesPage } from './ChangesPage'
import { CodebookPage } from './CodebookPage'
import { CoveragePage } from './CoveragePage'
import { DataPage } from './DataPage'
import { MethodPage } from './MethodPage'
import { OverviewPage } from './OverviewPage'
import { type AboutPage, type AboutPageId, aboutPageAt } from './pages'
import { SourcesPage } from './SourcesPage'

const CONTENTS: Readonly<Record<AboutPageId, () => ReactNode>> = {
  about: OverviewPage,
  method: MethodPage,
  codebook: CodebookPage,
  coverage: CoveragePage,
  agreement: AgreementPage,
  sources: SourcesPage,
  data: DataPage,
  changes: ChangesPage,
}

interface AboutViewProps {
  /** What follows `/about/` in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** How we know: the pages about the record itself. */
export function AboutView({ page: path, missing }: AboutViewProps) {
  const page = aboutPageAt(path)
  return page === undefined ? missing : <Page page={page} />
}

function Page({ page }: { readonly page: AboutPage }) {
  const { i18n } = useLingui()
  useTitle(i18n._(page.name))
  const Content = CONTENTS[page.id]
  return (
    <>
      <AboutNav current={page.id} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        <header className={styles.head}>
          <h1>{i18n._(page.heading)}</h1>
          <p className={styles.lead}>{i18n._(page.description)}</p>
        </header>
        <Content />
        <Arrival key={page.id} />
      </main>
    </>
  )
}

/** Goes to what the address names within a page that was reached without loading it anew. */
function Arrival() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView()
  }, [])
  return null
}
