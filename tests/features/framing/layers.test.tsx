import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import type { RenderedApp } from '../../support/render'
import { openAbout } from '../about/open'

/** The address follows the screen a moment later. */
const theAddress = (query: string): Promise<void> =>
  waitFor(() => expect(window.location.search).toBe(query))

async function open(query = '', options?: Parameters<typeof openAbout>[1]): Promise<RenderedApp> {
  const app = await openAbout(`/framing${query}`, options)
  await waitFor(() => {
    if (screen.queryByText('Loading …') !== null) throw new Error('a file is loading')
  })
  return app
}

const table = () => screen.getByRole('table', { name: 'How far each vocabulary reaches' })
const rows = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    )
const card = (name: string) => {
  const found = screen.getByRole('heading', { name, level: 2 }).closest('section')
  if (found === null) throw new Error('a vocabulary has no card')
  return within(found)
}
const detail = (name: string) => within(screen.getByRole('region', { name }))
const list = () => within(screen.getByRole('region', { name: 'What can be chosen' }))

describe('security of what', () => {
  test('shows each vocabulary with its words and those who use them, on either side of the layers', async () => {
    await open()
    expect(card('Lamp safety').getByText('Lamps and towers are to be kept safe.')).toBeVisible()
    const own = card('Message safety').getAllByText('безопасность сигналов')[0]
    expect(own).toHaveAttribute('lang', 'ru')
    expect(card('Message safety').getAllByText('bezopasnost signalov')[0]).toHaveAttribute(
      'lang',
      'ru-Latn',
    )
    const users = within(screen.getByRole('group', { name: 'Who uses words of Lamp safety' }))
    expect(users.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Arvania 11 word',
      'Coronia 11 word',
    ])
    // From the top down: what messages say, then lamps.
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['MessagesWhat the light says.', 'LampsThe things that shine.'])
    expect(rows()).toEqual([
      ['0 of 1', '1 of 1'],
      ['1 of 1', '1 of 1'],
    ])
  })

  test('a link to an actor shows what its words reach, on which side, and their sources', async () => {
    await open('?item=actor.xar')
    expect(rows()).toEqual([
      ['0 of 1', 'none'],
      ['1 of 1', 'none'],
    ])
    expect(screen.getByText('uses words that reach: Lamps.')).toBeVisible()
    expect(
      detail('Arvania').getAllByRole('link', {
        name: 'Speech of Arvania to the Lantern Assembly',
        hidden: true,
      })[0],
    ).toHaveAttribute('href', 'https://example.org/arvania-speech')
  })

  test('a word is chosen in the list, stands in the address, and is let go', async () => {
    const { user } = await open()
    const entry = list().getByRole('button', { name: /^безопасность сигналов/ })
    await user.click(entry)
    expect(entry).toHaveAttribute('aria-pressed', 'true')
    await theAddress('?item=term.signal-safety-term')
    const shown = detail('безопасность сигналов')
    expect(shown.getByText('Not the safety of lamps.', { exact: false })).toBeVisible()
    expect(shown.getByText('First in a source that was read')).toBeVisible()
    expect(shown.getByText(/^4 May 2011:/)).toBeVisible()
    expect(shown.getByRole('link', { name: 'See it beside its counterpart' })).toHaveAttribute(
      'href',
      '/framing/words?item=term.signal-safety-term',
    )
    await user.click(screen.getByRole('button', { name: 'Show all words' }))
    await theAddress('')
  })

  test('the columns are a list for the keyboard: arrows point, Enter chooses, Escape lets go', async () => {
    const { user } = await open()
    const columns = screen.getByRole('listbox', { name: 'Words of Lamp safety' })
    columns.focus()
    const option = within(columns).getByRole('option', { name: 'lamp safety reaches Lamps' })
    await user.keyboard('{ArrowRight}')
    expect(columns).toHaveAttribute('aria-activedescendant', option.id)
    await user.keyboard('{Enter}')
    expect(option).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Escape}')
    expect(option).toHaveAttribute('aria-selected', 'false')
  })

  test('a column is chosen by a press', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('option', { name: 'lamp safety reaches Lamps' }))
    expect(detail('lamp safety').getByText('Keeping lamps and towers whole.')).toBeVisible()
  })

  test('a text and each of its definitions have an address, with the passage', async () => {
    const { user } = await open('?item=text.blue-draft')
    expect(rows()).toEqual([
      ['none', '1 of 1'],
      ['none', '1 of 1'],
    ])
    const shown = detail('Blue draft')
    expect(shown.getByText('Light, and what it says to those who see it.')).toBeVisible()
    expect(shown.getByText('Article 1')).toBeVisible()
    await user.click(list().getByRole('button', { name: /lantern system/ }))
    await theAddress('?item=text.lantern-accord.1')
    expect(rows()).toEqual([
      ['0 of 1', 'none'],
      ['1 of 1', 'none'],
    ])
  })

  test('a layer shows which words of each side reach it', async () => {
    const { user } = await open()
    await user.click(within(table()).getByRole('button', { name: /^Messages/ }))
    expect(detail('Messages').getByRole('heading', { name: 'Lamp safety no word' })).toBeVisible()
    expect(detail('Messages').getByRole('heading', { name: 'Message safety 1 word' })).toBeVisible()
  })

  test('the list is searched without regard to case, and says when nothing is found', async () => {
    const { user } = await open()
    const search = screen.getByRole('searchbox', { name: 'Search words, actors and texts' })
    await user.type(search, 'BEZOP')
    expect(await screen.findByText('1 found')).toHaveAttribute('role', 'status')
    expect(list().getAllByRole('button')).toHaveLength(1)
    await user.type(search, 'xyz')
    expect(await screen.findByText('Nothing of that name is here.')).toBeVisible()
  })

  test('says what a link asks for that is not here, and shows the beginning', async () => {
    const { user } = await open('?item=term.moonlight')
    expect(screen.getByText('term.moonlight')).toBeVisible()
    expect(detail('The words that name the two').getByText('lamp safety')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Got it' }))
    expect(screen.queryByText('term.moonlight')).toBeNull()
    await theAddress('')
  })

  test('says in the same place what does not fit two sides, with its sources', async () => {
    await open('', {
      files: {
        'terms.json': (own: readonly Record<string, unknown>[]) => [
          ...own,
          {
            ...own[0],
            id: 'rumour',
            text: 'rumour',
            layers: ['messages'],
            usedBy: ['xbe'],
          },
        ],
      },
    })
    expect(screen.getByRole('link', { name: '3 cases do not fit the blocs' })).toHaveAttribute(
      'href',
      '#misfits',
    )
    const misfits = within(screen.getByRole('region', { name: 'What does not fit the blocs' }))
    // `rumour` goes beyond lamps; Belmora uses words of both; a false friend.
    expect(misfits.getByText('A word of Lamp safety that reaches further: Messages.')).toBeVisible()
    expect(misfits.getByRole('heading', { name: 'Speak both 1 case' })).toBeVisible()
    expect(misfits.getByRole('heading', { name: 'False friends 1 case' })).toBeVisible()
    expect(misfits.getByRole('button', { name: 'Belmora' })).toBeVisible()
    expect(misfits.getAllByText('1 source').length).toBeGreaterThan(0)
  })

  test('shows words that have no vocabulary yet as such', async () => {
    await open('', {
      files: {
        'terms.json': (own: readonly Record<string, unknown>[]) =>
          own.map(({ frame: _frame, ...term }) => term),
      },
    })
    expect(
      screen.getByRole('listbox', { name: 'Words of neither vocabulary, or of both' }),
    ).toBeVisible()
    expect(
      card('Lamp safety').getByText('No word of this vocabulary is recorded yet.'),
    ).toBeVisible()
  })

  test('names the file that does not come', async () => {
    await open('', {
      files: { 'terms.json': failing('terms.json', { kind: 'status', status: 500 }) },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('terms.json')
  })
})
