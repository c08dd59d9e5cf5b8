import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DroppedNotice } from '../../components/DroppedNotice'
import { LensBar } from '../../components/LensBar'
import { PageLink } from '../../components/PageLink'
import { useTitle } from '../../components/useTitle'
import { IssueChoice } from './IssueChoice'
import styles from './Paper.module.css'
import type { PaperPage } from './pages'
import { useSheetItem } from './useSheetItem'

interface SheetPageProps {
  readonly page: PaperPage
  readonly children: ReactNode
}

/** The desk on which sheets lie: what they are made from, how they are printed, and the sheets. */
export function SheetPage({ page, children }: SheetPageProps) {
  const { i18n, t } = useLingui()
  const { large, chooseLarge } = useSheetItem()
  useTitle(i18n._(page.name))
  return (
    <>
      {page.chooses === 'nothing' ? null : <LensBar />}
      <section className={`${styles.bar} screen-only`} aria-label={t`Printing`}>
        <PageLink to="/paper">
          <Trans>All sheets</Trans>
        </PageLink>
        <p className={styles.purpose}>{i18n._(page.description)}</p>
        <div className={styles.tools}>
          <button
            type="button"
            className="button"
            aria-pressed={large}
            onClick={() => chooseLarge(!large)}
          >
            <Trans>Large print</Trans>
          </button>
          <button type="button" className={`button ${styles.print}`} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </button>
        </div>
        {page.chooses === 'issues' ? <IssueChoice single={page.id === 'blocs'} /> : null}
      </section>
      <main
        id="main"
        tabIndex={-1}
        className={`${styles.desk} ${large ? styles.large : ''}`}
        data-large={large || undefined}
      >
        <div className="screen-only">
          <DroppedNotice />
        </div>
        {children}
      </main>
    </>
  )
}
