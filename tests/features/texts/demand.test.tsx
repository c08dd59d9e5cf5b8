import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addressNow, openPart } from '../../support/openPart'

/** The cells of an actor’s line in the table of the figure. */
async function numbersOf(actor: string): Promise<readonly (string | null)[]> {
  const table = await screen.findByRole('table', { name: 'Distances by actor', hidden: true })
  return waitFor(() => {
    const head = within(table).getByRole('rowheader', { name: actor, hidden: true })
    const cells = [...(head.closest('tr')?.querySelectorAll('td') ?? [])]
    if (cells.length < 9) throw new Error('loading')
    return cells.map(({ textContent }) => textContent)
  })
}

const gapTable = () => screen.findByRole('table', { name: 'Distance by issue and actor' })

describe('from demand to text', () => {
  test('measures by hand-worked numbers: stances before the talks against the final text', async () => {
    await openPart('/texts/demand?actors=xar')
    // Offences -2 against 0, false signals -2 against -1, limits 1 against 0: 2, 1 and 1 steps.
    // The other issues: the accord has a step on three alone.
    const [issues, mean, less, same, more, later, , , text] = await numbersOf('Arvania')
    expect([issues, mean, less, same, more, later]).toEqual([
      '3',
      '1.33 (rests on little)',
      '1',
      '0',
      '2',
      '0',
    ])
    expect(Number(text)).toBeGreaterThan(5)
  })

  test('shows each distance with what was asked, where the text stands, and its article', async () => {
    await openPart('/texts/demand?actors=xar')
    const table = await gapTable()
    const head = within(table).getByRole('rowheader', { name: /Number of offences/ })
    expect(head).toHaveTextContent('Articles 3 to 9')
    const cell = head.closest('tr')?.querySelector('td')
    expect(cell).toHaveTextContent('the text has 2 steps more')
    expect(cell).toHaveTextContent('asked: Broken lanterns only, 18 October 2021')
  })

  test('a stance of later than the chosen day has no distance, and the day stands in the address', async () => {
    await openPart('/texts/demand?actors=xar&item=lantern-accord.2021-10-17')
    const [issues, mean, , , , later] = await numbersOf('Arvania')
    expect([issues, mean, later]).toEqual(['0', '–', '3'])
    expect(screen.getByText(/On no issue did one of these actors/)).toBeVisible()
  })

  test('the day and the text can be chosen', async () => {
    const { user } = await openPart('/texts/demand?actors=xar')
    await gapTable()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Text' }), 'Blue draft')
    await waitFor(() =>
      expect(addressNow()).toBe('/texts/demand?actors=xar&item=blue-draft.2022-02-28'),
    )
    // The draft asks for everything: -2 against 2, twice.
    expect((await numbersOf('Arvania')).slice(0, 2)).toEqual(['2', '4 (rests on little)'])
    await user.click(screen.getByRole('button', { name: 'before this text' }))
    await waitFor(() =>
      expect(addressNow()).toBe('/texts/demand?actors=xar&item=blue-draft.2021-06-30'),
    )
  })

  test('warns where the figures rest on little, and names no winner', async () => {
    await openPart('/texts/demand?actors=xar,xbe')
    expect(await screen.findByText(/of 2 actors rest on fewer than 5 issues/)).toBeVisible()
    const rows = await screen.findByRole('table', { name: 'Distances by actor', hidden: true })
    const names = [...rows.querySelectorAll('tbody th')].map(({ textContent }) => textContent)
    // In the order in which they were chosen, whatever the distance.
    expect(names).toEqual(['Arvania', 'Belmora'])
    expect(screen.getByRole('main').textContent).not.toMatch(/\b(won|wins|winner|lost|loser)\b/i)
  })

  test.each(['lost-accord.2022-01-01', 'lantern-accord.2022-13-01', 'lantern-accord'])(
    'a link to %s is said to lead nowhere',
    async (item) => {
      await openPart(`/texts/demand?actors=xar&item=${item}`)
      expect(await screen.findByText(item)).toBeVisible()
      expect((await numbersOf('Arvania'))[0]).toBe('3')
    },
  )
})
