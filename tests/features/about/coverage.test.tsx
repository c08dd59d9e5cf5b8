import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import type { RenderedApp } from '../../support/render'
import { openAbout } from './open'

const table = () => screen.getByRole('table', { name: 'What is known of each actor on each issue' })
const link = (name: string) => within(table()).getByRole('link', { name })
const filter = () => screen.getByRole('group', { name: 'Show only' })
const row = (title: string) => {
  const found = within(table())
    .getByRole('rowheader', { name: (name) => name.startsWith(title) })
    .closest('tr')
  if (found === null) throw new Error('a head stands in no row')
  return found
}

async function openMap(
  address = '/about/coverage',
  options?: Parameters<typeof openAbout>[1],
): Promise<RenderedApp> {
  const app = await openAbout(address, options)
  await waitFor(() => {
    if (screen.queryByText(/^Loading the files/) !== null) throw new Error('still loading')
  })
  return app
}

describe('the coverage map', () => {
  test('counts its cells by state, over all actors and issues', async () => {
    await openMap()
    const chips = within(filter())
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(chips).toEqual([
      'Read 52',
      'Reported 1',
      'Old 1',
      'Withdrawn 1',
      'Nothing found 5',
      'Not researched 2',
      'Declined to say 1',
      'Not in the room 2',
      'Not applicable 5',
    ])
    expect(
      screen.getByText(
        '54 of 65 questions put to an actor have a stance on 30 June 2026; for 52 of them a passage was read.',
      ),
    ).toHaveAttribute('role', 'status')
  })

  test('names the state of each cell in words', async () => {
    await openMap()
    for (const name of [
      'Read: Arvania on A new lantern treaty',
      'Reported: Coronia on What is kept safe',
      'Old: Belmora on Powers of the watch',
      'Withdrawn: Arvania on Powers of the watch',
      'Nothing found: Coronia on A new lantern treaty',
      'Not researched: River League on Agreement needed to adopt',
      'Declined to say: Coronia on Who decides on signals',
      'Not in the room: Open Desk on Agreement needed to adopt',
      'Not applicable: Open Desk on Joining the lantern accord',
    ]) {
      expect(link(name)).toBeVisible()
    }
  })

  test('has totals for each issue and for each actor', async () => {
    await openMap()
    expect(row('Joining the lantern accord')).toHaveTextContent(/3 of 33$/)
    expect(row('What is kept safe')).toHaveTextContent(/5 of 54$/)
    // By actor: Arvania, Belmora, Coronia, River League, Open Desk; then all.
    expect(row('With a stance')).toHaveTextContent('12/1313/138/1310/1311/1354 of 6552')
    expect(row('Of them read')).toHaveTextContent(/read121271011$/)
  })

  test('shows only the states that are asked for, and only their rows', async () => {
    const { user } = await openMap()
    const declined = within(filter()).getByRole('button', { name: /^Declined to say/ })
    await user.click(declined)
    expect(declined).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() =>
      expect(
        within(table())
          .getAllByRole('link')
          .map((cell) => cell.getAttribute('aria-label') ?? cell.textContent),
      ).toEqual(['Who decides on signals', 'Declined to say: Coronia on Who decides on signals']),
    )
    await user.click(within(filter()).getByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(link('Read: Arvania on A new lantern treaty')).toBeVisible())
    expect(declined).toHaveAttribute('aria-pressed', 'false')
  })

  test('opens a cell in the comparison, beside the chosen actors', async () => {
    const { user } = await openMap('/about/coverage?actors=xar')
    const cell = link('Declined to say: Coronia on Who decides on signals')
    expect(cell).toHaveAttribute(
      'href',
      '/compare?actors=xar,xco&issues=who-decides&cell=xco.who-decides',
    )
    await user.click(cell)
    expect(
      await screen.findByRole('dialog', { name: 'Coronia on Who decides on signals' }),
    ).toBeVisible()
    expect(window.location.pathname).toBe('/compare')
  })

  test('says that an issue waits, and opens its cells over the comparison as it is', async () => {
    const { user } = await openMap('/about/coverage?actors=xar')
    const waiting = row('Advice on the lantern accord')
    expect(waiting).toHaveTextContent('waits')
    await user.click(
      within(waiting).getByRole('link', {
        name: 'Read: Open Desk on Advice on the lantern accord',
      }),
    )
    expect(
      await screen.findByRole('dialog', { name: 'Open Desk on Advice on the lantern accord' }),
    ).toBeVisible()
    expect(window.location.search).toBe('?actors=xar,open-desk&cell=open-desk.advice-on-accord')
  })

  test('is drawn for the day of the lens, before which there is no stance yet', async () => {
    await openMap('/about/coverage?asOf=2011')
    expect(screen.getByText(/have a stance on 31 December 2011/)).toBeVisible()
    expect(link('No stance yet: Arvania on Powers of the watch')).toBeVisible()
    expect(link('Read: Belmora on Powers of the watch')).toHaveAttribute(
      'href',
      expect.stringContaining('asOf=2011'),
    )
  })

  test('shows the rest when one file fails, and the column once it is there', async () => {
    let fails = true
    const file = 'positions/xco.json'
    const refuse = failing(file, { kind: 'status', status: 500 })
    const { user } = await openMap('/about/coverage', {
      files: { [file]: (own: unknown) => (fails ? refuse() : own) },
    })
    const failed = screen.getByRole('region', { name: 'Files that are not there' })
    expect(failed).toHaveTextContent('Coronia')
    expect(screen.getByText(/^46 of 52 questions/)).toBeVisible()
    expect(within(table()).getAllByText('its file was refused')).toHaveLength(14)
    fails = false
    await user.click(within(failed).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^54 of 65 questions/)).toBeVisible()
  })
})
