import { screen, waitFor } from '@testing-library/react'
import { openPart } from '../../support/openPart'
import type { RenderedApp } from '../../support/render'

/** Opens a sheet of a data set that offers them, once all that it is made from is there. */
export async function openSheet(address: string): Promise<RenderedApp> {
  const app = await openPart(address, ['compare', 'actors', 'paper'])
  await waitFor(() => {
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('a file is loading')
  })
  return app
}

/** The words of each row of a table’s body, cell by cell. */
export const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent?.trim() ?? ''),
  )
