import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { openFraming } from './open'

const open = (query = '', files: Readonly<Record<string, unknown>> = {}) =>
  openFraming(`/framing/texts${query}`, { files })

const item = (): string | null => new URLSearchParams(window.location.search).get('item')

const entry = (name: string): HTMLElement => {
  const found = screen.getByRole('button', { name }).closest('li')
  if (found === null) throw new Error(`${name} is no entry of the list`)
  return found
}

describe('the texts', () => {
  test('say whose words stand in the title, and tell none from not looked at', async () => {
    await open('', {
      'instruments.json': (own: readonly Record<string, unknown>[]) =>
        own.map((text, index) => {
          const { frames, ...rest } = text
          return index === 0 ? { ...rest, frames } : rest
        }),
    })
    expect(entry('Accord 2024')).toHaveTextContent('Title: neither vocabulary')
    expect(entry('Blue draft')).toHaveTextContent('Title: not looked at yet')
  })

  test('show how far their definitions reach, in words for those who see no squares', async () => {
    await open()
    const layers = (name: string) =>
      within(entry(name))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(layers('Accord 2024')).toEqual(['Lamps', 'Messages (not reached)'])
    expect(layers('Blue draft')).toEqual(['Lamps', 'Messages'])
  })

  test('open with their definitions in their own language, with evidence, and stand in the address', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Blue draft' }))
    const term = within(entry('Blue draft')).getByText('сигнал')
    expect(term).toHaveAttribute('lang', 'ru')
    expect(entry('Blue draft')).toHaveTextContent('Article 1')
    await waitFor(() => expect(item()).toBe('blue-draft'))
    await user.click(screen.getByRole('button', { name: 'Accord 2024' }))
    await waitFor(() => expect(item()).toBe('blue-draft.lantern-accord'))
  })

  test('are open where a link names them, and what it names in vain is said', async () => {
    await open('?item=lantern-accord.no-such-text')
    expect(screen.getByRole('button', { name: 'Accord 2024' })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
    expect(screen.getByText('no-such-text')).toBeVisible()
  })

  test('can be chosen by the words of their titles', async () => {
    const { user } = await open()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Words in the title' }),
      'Message safety',
    )
    expect(screen.queryByRole('button', { name: 'Accord 2024' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Blue draft' })).toBeVisible()
  })
})

describe('the resolutions', () => {
  const table = () => screen.getByRole('table', { name: 'Resolutions by year and track' })

  test('stand by year and track, with the words of the title and the vote', async () => {
    await open()
    const heads = within(table()).getAllByRole('columnheader')
    expect(heads.map(({ textContent }) => textContent)).toEqual(['Year', 'Crime'])
    const [, first, second] = within(table()).getAllByRole('row')
    expect(first).toHaveTextContent('2021')
    expect(first).toHaveTextContent('Message safety')
    expect(first).toHaveTextContent('2 for, 1 against, 1 abstained')
    expect(second).toHaveTextContent('2024')
    expect(second).toHaveTextContent('without a vote')
  })

  test('keep the early ones back until they are asked for', async () => {
    const { user } = await open('', {
      'resolutions.json': (own: readonly Record<string, unknown>[]) => [
        ...own,
        { ...own[1], id: 'l-res-1-1', symbol: 'L/RES/1/1', date: '2016-12-31' },
        { ...own[1], id: 'l-res-2-1', symbol: 'L/RES/2/1', date: '2017-01-01' },
      ],
    })
    // 2017 to 2024 are eight years.
    expect(screen.getByRole('button', { name: 'L/RES/2/1' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'L/RES/1/1' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show 1 earlier ones, from 2016' }))
    expect(screen.getByRole('button', { name: 'L/RES/1/1' })).toBeVisible()
  })

  test('open below their year with sponsors by name, the committee’s vote and the readings', async () => {
    const { user } = await open('', { 'states.json': { XDE: 'Dunmark' } })
    const button = screen.getByRole('button', { name: 'L/RES/10/1' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(
      await screen.findByText('Sponsors named in the record: Belmora and Dunmark.'),
    ).toBeVisible()
    expect(table()).toHaveTextContent('In committee, 18 November 2021: 2 for, 2 against')
    expect(table()).toHaveTextContent('In the reading of Arvania')
    await waitFor(() => expect(item()).toBe('l-res-10-1'))
  })

  test('whose meaning is disputed show each reading in its holder’s name, with its evidence', async () => {
    await open()
    const disputed = screen.getByRole('article')
    expect(disputed).toHaveTextContent('In the reading of Arvania')
    expect(disputed).toHaveTextContent('Only a date for a first talk.')
    expect(disputed).toHaveTextContent('In the reading of Belmora')
    expect(within(disputed).getAllByText('read')).toHaveLength(2)
  })

  test('that cannot be had are said to be missing, and the texts are there', async () => {
    await open('', { 'resolutions.json': failing('resolutions.json', { kind: 'network' }) })
    expect(screen.getByRole('alert')).toHaveTextContent('resolutions.json')
    expect(screen.getByRole('button', { name: 'Blue draft' })).toBeVisible()
  })
})

describe('the tracks', () => {
  test('are told apart in words: each with its name, how many texts, from when to when', async () => {
    await open()
    const tracks = within(screen.getByRole('region', { name: 'Tracks kept apart' }))
    // Two texts and two resolutions, all on one track.
    expect(tracks.getByText('Crime')).toBeVisible()
    expect(tracks.getByText(/^4 texts/)).toHaveTextContent('4 texts from 2021-07 to 2024-12-24')
  })
})
