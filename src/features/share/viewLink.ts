/** The view on the screen as an address and in words. Made from the lens: the address bar follows it a moment later. */
import type { I18n } from '@lingui/core'
import type { Core } from '../../components/coreContext'
import { chosenFields, type LensField, lensWords } from '../../components/lensWords'
import { pageTitle } from '../../components/useTitle'
import { printLens } from '../../lens/address'
import type { LensState } from '../../lens/lensStore'

type Chosen = Pick<LensState, 'lens' | 'defaults'>

/** The view with the most of the lens on it. */
const COMPARE = '/compare'
const COMPARED: readonly LensField[] = ['actors', 'texts', 'issues', 'frame']
/** As long as the title of a step may be. */
const LONGEST_TITLE = 160
/** What cannot be seen, and what turns the text around it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** The address of a view within the app. */
export function viewAddress(path: string, { lens, defaults }: Chosen): string {
  const query = printLens({ ...lens, embed: false }, defaults)
  return query === '' ? path : `${path}?${query}`
}

/** The path of the view at a path: the home page is the comparison. */
export const viewPath = (path: string): string => (path === '/' ? COMPARE : path)

/** What is chosen, in words: all of it for the comparison, elsewhere what differs from the default lens. */
export function chosenWords(i18n: I18n, core: Core, path: string, chosen: Chosen): string {
  const own = chosenFields(chosen)
  const isCompare = viewPath(path) === COMPARE
  const fields = isCompare ? [...COMPARED, ...own.filter((one) => !COMPARED.includes(one))] : own
  return lensWords(i18n, core, chosen, fields)
}

/** The name of a page from the title of its document; empty for one that has none. */
export function pageName(documentTitle: string): string {
  const ending = pageTitle('')
  return documentTitle.endsWith(ending) ? documentTitle.slice(0, -ending.length) : ''
}

/** A title for the view: the page and what is chosen, at most as long as the title of a step may be. */
export function viewTitle(page: string, words: string): string {
  const title = [page, words].filter(Boolean).join(' · ').replaceAll(UNSEEN, '')
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}
