import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addressNow, openPart } from '../../support/openPart'
import { renderTable } from '../../support/render'

async function openSearch(user: UserEvent): Promise<HTMLElement> {
  await user.keyboard('/')
  const field = await screen.findByRole('combobox', { name: 'Search everywhere' })
  await waitFor(() => expect(field).toHaveFocus())
  return field
}

const results = () =>
  within(screen.getByRole('listbox', { name: 'Results' })).getAllByRole('option')
const options = () => results().map(({ textContent }) => textContent)

describe('search everywhere', () => {
  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'opens by the key %s',
    async (key) => {
      const { user } = await openPart('/timeline')
      await user.keyboard(key)
      expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible()
    },
  )

  test('does not open while a reader types, and is loaded only when asked for', async () => {
    const { user, asked } = await renderTable('/compare')
    await user.type(screen.getByRole('searchbox', { name: 'Search in issues' }), 'a/b')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(asked('events.json')).toBe(0)
    await user.click(screen.getByRole('button', { name: /Search$/ }))
    expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible()
    await waitFor(() => expect(asked('events.json')).toBe(1))
  })

  test('finds things of each kind, under their kinds', async () => {
    const { user } = await openPart('/timeline')
    const field = await openSearch(user)
    await user.type(field, 'accord')
    await waitFor(() => {
      const groups = screen
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-labelledby'))
      const names = groups.map((id) => document.getElementById(id ?? '')?.textContent)
      for (const kind of ['Issues', 'Texts', 'Articles', 'Events', 'Sources'])
        expect(names).toContain(kind)
    })
  })

  test('arrows move, Enter goes there with the lens kept, and the evidence of an article opens', async () => {
    const { user } = await openPart('/timeline?actors=xco')
    const field = await openSearch(user)
    await user.type(field, 'seven offences')
    const list = screen.getByRole('listbox', { name: 'Results' })
    await waitFor(() => expect(options()[0]).toContain('Accord 2024, Articles 3 to 9'))
    const [first] = within(list).getAllByRole('option')
    expect(first).toHaveAttribute('aria-selected', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', first?.id)
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(addressNow()).toBe(
        '/texts?actors=xco&texts=blue-draft,lantern-accord&cell=lantern-accord.number-of-offences',
      ),
    )
    expect(
      await screen.findByRole('dialog', { name: 'Accord 2024 on Number of offences' }),
    ).toBeVisible()
  })

  test('moves round from the last result to the first, and a typo is forgiven', async () => {
    const { user } = await openPart('/timeline')
    const field = await openSearch(user)
    await user.type(field, 'arvnia')
    await waitFor(() => expect(options()[0]).toContain('Arvania'))
    const ids = results().map(({ id }) => id)
    await user.keyboard('{ArrowUp}')
    expect(field).toHaveAttribute('aria-activedescendant', ids.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(field).toHaveAttribute('aria-activedescendant', ids[0])
  })

  test('says so when nothing is found, and Escape gives the focus back', async () => {
    const { user } = await openPart('/timeline')
    await user.click(screen.getByRole('button', { name: /Search$/ }))
    const field = await screen.findByRole('combobox', { name: 'Search everywhere' })
    await waitFor(() => expect(field).toHaveFocus())
    await user.type(field, 'qqqqqqq')
    expect(await screen.findByText(/Nothing found for “qqqqqqq”/)).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: /Search$/ })).toHaveFocus()
  })
})
