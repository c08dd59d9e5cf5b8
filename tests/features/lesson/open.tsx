import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import { ownLessonStore } from '../../../src/components/ownLesson'
import { decodeOwnLesson, type OwnLesson } from '../../../src/data/ownLesson'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'

type Json = Readonly<Record<string, unknown>>

const KEY = 'treaty-lens-lesson'

/** The lesson of the fixture, with another title. */
export const OTHER = (own: Json): Json => ({ ...own, title: 'A second look' })

/** A data set that offers all that a classroom needs. */
const FILES = {
  'dataset.json': (own: Json) => ({ ...own, views: ['compare', 'lessons', 'present', 'paper'] }),
}

/** Opens a page of the lessons once all that it loads is there; `kept` is what the browser holds of one’s own lesson. */
export async function openLessons(
  address: string,
  {
    files = {},
    kept = null,
  }: {
    readonly files?: Readonly<Record<string, unknown>>
    readonly kept?: OwnLesson | string | null
  } = {},
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  localStorage.clear()
  ownLessonStore.setState(ownLessonStore.getInitialState())
  if (kept !== null)
    localStorage.setItem(KEY, typeof kept === 'string' ? kept : JSON.stringify(kept))
  const app = renderApp(address, { files: { ...FILES, ...files } })
  // The first page of a run loads the part of the app: long, on a busy machine.
  const patience = { timeout: 15_000 }
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a file is loading')
  }, patience)
  await lensApplied()
  return app
}

/** What the browser holds of one’s own lesson. */
export function keptLesson(): OwnLesson {
  const decoded = decodeOwnLesson(KEY, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  if (decoded.ok) return decoded.value
  throw new Error('no lesson is kept')
}

/** Something that a test looks into; it fails where there is none. */
export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('it is not there')
  return found
}
