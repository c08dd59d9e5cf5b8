import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DroppedNotice } from '../../components/DroppedNotice'
import { PageLink, pagePath } from '../../components/PageLink'
import { useTitle } from '../../components/useTitle'
import styles from './Index.module.css'
import type { PaperPage, PaperPageId } from './pages'

interface Group {
  readonly id: string
  readonly heading: ReactNode
  readonly pages: readonly PaperPageId[]
}

const GROUPS: readonly Group[] = [
  {
    id: 'read',
    heading: <Trans>To read and argue from</Trans>,
    pages: ['comparison', 'sources', 'vocabulary'],
  },
  { id: 'do', heading: <Trans>To work on</Trans>, pages: ['scales', 'claims', 'ticket'] },
  {
    id: 'play',
    heading: <Trans>To negotiate: Model UN</Trans>,
    pages: ['roles', 'blocs', 'amendment', 'counter'],
  },
]

interface IndexPageProps {
  readonly page: PaperPage
  readonly pages: readonly PaperPage[]
}

/** All sheets with what each is for. */
export function IndexPage({ page, pages }: IndexPageProps) {
  const { i18n } = useLingui()
  useTitle(i18n._(page.name))
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <DroppedNotice />
      <header className={styles.head}>
        <h1>{i18n._(page.heading)}</h1>
        <p className={styles.lead}>{i18n._(page.description)}</p>
      </header>
      {GROUPS.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={`sheets-${group.id}`}>
          <h2 id={`sheets-${group.id}`}>{group.heading}</h2>
          <ul>
            {pages
              .filter(({ id }) => group.pages.includes(id))
              .map(({ id, path, name, description }) => (
                <li key={id} className={styles.sheet}>
                  <h3>
                    <PageLink to={pagePath('/paper', path)}>{i18n._(name)}</PageLink>
                  </h3>
                  <p>{i18n._(description)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.note}>
        <Trans>
          Every sheet can be had in large print (18 points), fits A4 and letter paper, and says at
          its foot what was chosen, on which date, and where it comes from. The same address prints
          the same sheet.
        </Trans>
      </p>
    </main>
  )
}
