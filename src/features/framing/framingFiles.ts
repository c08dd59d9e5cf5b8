import { type FileKind, instrumentsKind } from '../../data/coreKinds'
import {
  claimsKind,
  eventsKind,
  resolutionsKind,
  termFrequencyKind,
  termsKind,
  voicesKind,
} from '../../data/fileKinds'
import { subPageAt } from '../../components/SubPage'
import { FRAMING_PAGES, type FramingPageId } from './pages'

const FILES: Readonly<Record<FramingPageId, readonly FileKind<unknown>[]>> = {
  layers: [termsKind, instrumentsKind],
  words: [termsKind],
  readings: [termsKind],
  // The table of numbers is in the page before any script runs.
  speeches: [termFrequencyKind, eventsKind],
  texts: [instrumentsKind, resolutionsKind],
  claims: [claimsKind],
  voices: [voicesKind],
}

/** The files behind a page as it is made at build time; `path` is what follows `/framing/`. */
export function framingFiles(path: string): readonly FileKind<unknown>[] {
  const page = subPageAt(FRAMING_PAGES, path)
  return page === undefined ? [] : FILES[page.id]
}

/** Whether a page shows the columns of the lens beside its files; `path` as above. */
export const showsColumns = (path: string): boolean =>
  subPageAt(FRAMING_PAGES, path)?.compares === true
