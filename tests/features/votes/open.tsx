import { screen, waitFor } from '@testing-library/react'
import { vi } from 'vitest'
import type { Choice, Resolution } from '../../../src/domain/types'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'

type Json = Readonly<Record<string, unknown>>

/** A later vote of the made-up assembly, on which Belmora moved and one state came anew. */
const LATER: Resolution = {
  id: 'l-res-12-4',
  symbol: 'L/RES/12/4',
  title: 'More talks on an accord',
  date: '2023-06-01',
  track: 'crime',
  sponsors: [],
  method: 'recorded',
  totals: { yes: 2, no: 1, abstain: 1, absent: 1 },
  summary: 'The assembly decided on more talks.',
  sources: ['lantern-gazette'],
}

const LATER_CALL: Readonly<Record<string, Choice>> = {
  XAR: 'no',
  XBE: 'abstain',
  XCO: 'yes',
  XDE: 'yes',
  XEE: 'absent',
}

/** A square of land for one state, and a place for it; the others have none. */
const WORLD = {
  width: 1000,
  height: 500,
  areas: [{ code: 'XAR', outline: 'M0,0l100,0l0,100Z' }],
  places: { XAR: [50, 50], XBE: [60, 50] },
}

const FILES = {
  'dataset.json': (own: Json) => ({ ...own, views: ['compare', 'votes'] }),
  'resolutions.json': (own: readonly Json[]) => [...own, LATER],
  'votes.json': (own: Json) => ({ ...own, [LATER.id]: LATER_CALL }),
  'states.json': { XDE: 'Delmark', XEE: 'Elmia' },
  'world.json': WORLD,
}

/** Opens a page of votes of a data set that has two recorded votes and one adoption without. */
export async function openVotes(
  address: string,
  files: Readonly<Record<string, unknown>> = {},
): Promise<RenderedApp> {
  // jsdom lays nothing out, so it has nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Element.prototype.scrollIntoView = () => undefined
  const app = renderApp(address, { files: { ...FILES, ...files } })
  await waitFor(() => {
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a file is loading')
  })
  await lensApplied()
  return app
}

/** The words of each row of a table, cell by cell. */
export const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent?.trim() ?? ''),
  )
