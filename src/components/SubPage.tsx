import type { I18n, MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { arriveAtAnchor } from './arriveAt'
import { DroppedNotice } from './DroppedNotice'
import { PageLink, pagePath } from './PageLink'
import styles from './SubPage.module.css'
import { useTitle } from './useTitle'

/** The app’s own words, or those of the data. */
type Words = MessageDescriptor | string

/** A page below a view: what leads to it, what it is called, and what it tells in a sentence. */
export interface SubPageInfo<Id extends string = string> {
  readonly id: Id
  /** What follows the view’s own path in its address; empty for its first page. */
  readonly path: string
  readonly name: MessageDescriptor
  readonly heading: MessageDescriptor
  readonly description: MessageDescriptor
}

/** What stands over a page: that of a single thing has the data’s own words. */
export interface PageHead {
  readonly id: string
  readonly name: Words
  readonly heading: Words
  readonly description: Words
}

/** The page at what follows a view’s path in an address, with or without a slash at its end. */
export const subPageAt = <Page extends SubPageInfo>(
  pages: readonly Page[],
  path: string,
): Page | undefined => pages.find((page) => page.path === path.replace(/\/$/, ''))

const wordsIn = (i18n: I18n, words: Words): string =>
  typeof words === 'string' ? words : i18n._(words)

interface SubPageProps {
  /** The name of the way between the pages. */
  readonly label: string
  /** The view’s own path, such as `/about`. */
  readonly base: string
  readonly pages: readonly SubPageInfo[]
  readonly current: PageHead
  /** What stands over the page, between the way to the others and its heading. */
  readonly bar?: ReactNode
  readonly children: ReactNode
}

/** The frame of a page below a view: the way to the others, its heading, and what it tells. */
export function SubPage({ label, base, pages, current, bar, children }: SubPageProps) {
  const { i18n } = useLingui()
  useTitle(wordsIn(i18n, current.name))
  return (
    <>
      <nav aria-label={label} className={`${styles.nav} screen-only`}>
        <ul>
          {pages.map(({ id, path, name }) => (
            <li key={id}>
              <PageLink to={pagePath(base, path)} current={id === current.id}>
                {wordsIn(i18n, name)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      {bar}
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        <header className={styles.head}>
          <h1>{wordsIn(i18n, current.heading)}</h1>
          <p className={styles.lead}>{wordsIn(i18n, current.description)}</p>
        </header>
        {children}
        <Arrival key={current.id} />
      </main>
    </>
  )
}

/** Goes to what the address names within a page that was reached without loading it anew. */
function Arrival() {
  useEffect(arriveAtAnchor, [])
  return null
}
