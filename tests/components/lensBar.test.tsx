import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  cellButton,
  cellNames,
  cellOf,
  columnNames,
  markIn,
  monthValue,
  renderTable,
  rowHead,
  theTable,
} from '../support/render'

const actorGroup = () => screen.getByRole('group', { name: 'Actors' })
const actorButton = (name: string) => within(actorGroup()).getByRole('button', { name })
const slider = () => screen.getByRole('slider', { name: 'As of' })
const moveTo = (month: string) =>
  fireEvent.change(slider(), { target: { value: monthValue(month) } })

const onlyTheFirstPreset = (dataset: { readonly lenses: readonly unknown[] }) => ({
  ...dataset,
  lenses: dataset.lenses.slice(0, 1),
})

const frames = () => screen.getByRole('radiogroup', { name: 'Frame' })

/** Opens “All actors” where not all are suggested. */
async function openPicker() {
  const app = await renderTable('/compare', { files: { 'dataset.json': onlyTheFirstPreset } })
  expect(within(actorGroup()).queryByRole('button', { name: 'Coronia' })).toBeNull()
  await app.user.click(actorButton('All actors'))
  const dialog = await screen.findByRole('dialog', { name: 'All actors' })
  await within(dialog).findByRole('button', { name: 'Accord 2024' })
  return { ...app, dialog }
}

/** The actors and texts that it offers. */
const names = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((name) => name !== '×Close')

describe('the actors', () => {
  test('each is a toggle that says whether it is on, the suggested ones included', async () => {
    await renderTable()
    const pressed = ['Arvania', 'Belmora', 'Open Desk', 'Coronia', 'River League'].map((name) =>
      actorButton(name).getAttribute('aria-pressed'),
    )
    expect(pressed).toEqual(['true', 'true', 'true', 'false', 'false'])
  })

  test('one switched on becomes the last column, and the address says so', async () => {
    const { user } = await renderTable()
    await user.click(actorButton('Coronia'))
    expect(actorButton('Coronia')).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() =>
      expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk', 'Coronia']),
    )
    await waitFor(() => expect(window.location.search).toBe('?actors=xar,xbe,open-desk,xco'))
  })

  test('one switched off loses its column and keeps its button', async () => {
    const { user } = await renderTable()
    await user.click(actorButton('Belmora'))
    expect(actorButton('Belmora')).toHaveAttribute('aria-pressed', 'false')
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Open Desk']))
    await waitFor(() => expect(window.location.search).toBe('?actors=xar,open-desk'))
  })

  test('a toggle is reached and pressed by keyboard', async () => {
    const { user } = await renderTable()
    actorButton('Arvania').focus()
    await user.keyboard(' ')
    await waitFor(() => expect(columnNames()).toEqual(['Belmora', 'Open Desk']))
    expect(actorButton('Arvania')).toHaveFocus()
  })

  test('a column’s file is asked for when it is first switched on, and only once', async () => {
    const { user, asked } = await renderTable()
    expect(asked('positions/xco.json')).toBe(0)
    await user.click(actorButton('Coronia'))
    await waitFor(() => expect(columnNames()).toContain('Coronia'))
    await user.click(actorButton('Coronia'))
    await user.click(actorButton('Coronia'))
    await waitFor(() => expect(columnNames()).toContain('Coronia'))
    expect(asked('positions/xco.json')).toBe(1)
  })
})

describe('“All actors”', () => {
  test('shows everyone and the texts, each under its kind', async () => {
    const { dialog } = await openPicker()
    const kinds = within(dialog).getAllByRole('heading', { level: 3 })
    expect(kinds.map(({ textContent }) => textContent)).toEqual([
      'States',
      'Groups of states',
      'Civil society',
      'Texts',
    ])
    expect(names(dialog)).toEqual([
      'Arvania',
      'Belmora',
      'Coronia',
      'River League',
      'Open Desk',
      'Blue draft',
      'Accord 2024',
    ])
    expect(within(dialog).getByRole('button', { name: 'Arvania' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(within(dialog).getByRole('button', { name: 'Coronia' })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  test.each([
    ['without regard to case', 'CORONIA', ['Coronia']],
    ['without regard to accents', 'Corónìa', ['Coronia']],
    ['in the full name as well as the short one', 'kingdom', ['Belmora']],
    ['in the names of texts', 'accord', ['Accord 2024']],
    ['with spaces around the words', '  open desk ', ['Open Desk']],
  ])('searches %s', async (_what, words, found) => {
    const { user, dialog } = await openPicker()
    await user.type(within(dialog).getByRole('searchbox', { name: 'Search by name' }), words)
    expect(names(dialog)).toEqual(found)
    expect(within(dialog).getByRole('status')).toHaveTextContent('1 found')
  })

  test('says so when nobody has the name, and shows all again when the words are gone', async () => {
    const { user, dialog } = await openPicker()
    const search = within(dialog).getByRole('searchbox', { name: 'Search by name' })
    await user.type(search, 'Atlantis')
    expect(dialog).toHaveTextContent('No actor of that name is in the data set.')
    expect(within(dialog).getByRole('status')).toHaveTextContent('0 found')
    expect(within(dialog).queryAllByRole('heading', { level: 3 })).toEqual([])
    await user.clear(search)
    expect(names(dialog)).toHaveLength(7)
  })

  test('an actor and a text chosen there become columns and get buttons in the bar', async () => {
    const { user, dialog } = await openPicker()
    await user.click(within(dialog).getByRole('button', { name: 'Coronia' }))
    await user.click(within(dialog).getByRole('button', { name: 'Accord 2024' }))
    expect(within(dialog).getByRole('button', { name: 'Accord 2024' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() =>
      expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk', 'Coronia', 'Accord 2024']),
    )
    await waitFor(() =>
      expect(window.location.search).toBe('?actors=xar,xbe,open-desk,xco&texts=lantern-accord'),
    )
    await user.click(actorButton('Accord 2024'))
    await waitFor(() => expect(columnNames()).not.toContain('Accord 2024'))
    expect(within(actorGroup()).queryByRole('button', { name: 'Accord 2024' })).toBeNull()
  })

  test('Escape closes it and changes nothing', async () => {
    const { user } = await openPicker()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk'])
    expect(actorButton('All actors')).toHaveFocus()
  })
})

describe('the frame', () => {
  test('is neutral to begin with, and the data set’s frames stand beside it', async () => {
    await renderTable()
    const radios = within(frames()).getAllByRole('radio')
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'Neutral',
      'Lamp safety',
      'Message safety',
    ])
    expect(within(frames()).getByRole('radio', { name: 'Neutral' })).toBeChecked()
    expect(rowHead('A new lantern treaty')).toHaveTextContent(
      'How much is a new lantern treaty needed?',
    )
  })

  test('puts every question in its words and leaves every finding as it was', async () => {
    const { user } = await renderTable()
    const before = cellNames()
    expect(before).toHaveLength(30)
    await user.click(within(frames()).getByRole('radio', { name: 'Lamp safety' }))
    await waitFor(() =>
      expect(theTable()).toHaveTextContent(
        'How much is a new lantern treaty needed to keep lamps safe?',
      ),
    )
    const asked = within(theTable()).getAllByText(/to keep lamps safe\?$/)
    expect(asked).toHaveLength(10)
    expect(cellNames()).toEqual(before)

    await user.click(within(frames()).getByRole('radio', { name: 'Message safety' }))
    await waitFor(() =>
      expect(within(theTable()).getAllByText(/to keep messages safe\?$/)).toHaveLength(10),
    )
    expect(cellNames()).toEqual(before)
    await waitFor(() => expect(window.location.search).toBe('?frame=message-safety'))

    await user.click(within(frames()).getByRole('radio', { name: 'Neutral' }))
    await waitFor(() => expect(within(theTable()).queryAllByText(/safe\?$/)).toEqual([]))
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  test('is said in the dialog too, over the same evidence', async () => {
    const { user } = await renderTable('/compare?frame=lamp-safety')
    await user.click(cellButton('Arvania', 'Number of offences'))
    const dialog = await screen.findByRole('dialog', { name: 'Arvania on Number of offences' })
    expect(dialog).toHaveTextContent(
      'How many lantern offences should there be to keep lamps safe?',
    )
    expect(dialog).toHaveTextContent('Arvania said what amounts to: broken lanterns only.')
  })
})

describe('the day', () => {
  test('is that of the data set to begin with, in words', async () => {
    await renderTable()
    expect(slider()).toHaveAttribute('aria-valuetext', 'June 2026')
    expect(slider()).toHaveAttribute('min', monthValue('2010-03'))
    expect(slider()).toHaveAttribute('max', monthValue('2026-06'))
  })

  test('moved back shows who had no stance yet, and forward again what they took', async () => {
    await renderTable()
    moveTo('2020-12')
    await waitFor(() =>
      expect(cellOf('Open Desk', 'A new lantern treaty')).toHaveTextContent('No stance yet'),
    )
    expect(slider()).toHaveAttribute('aria-valuetext', 'December 2020')
    expect(cellOf('Open Desk', 'A new lantern treaty')).toHaveTextContent(
      'The first entry is of a later date: 9 January 2023.',
    )
    expect(markIn(cellOf('Open Desk', 'A new lantern treaty'))).toEqual(['dotted'])
    expect(cellButton('Arvania', 'A new lantern treaty')).toHaveAccessibleName(
      'No treaty, 2 sources: Arvania on A new lantern treaty',
    )
    expect(cellOf('Belmora', 'A new lantern treaty')).toHaveTextContent('A treaty is essential')
    await waitFor(() => expect(window.location.search).toBe('?asOf=2020-12'))

    moveTo('2026-06')
    await waitFor(() =>
      expect(cellOf('Open Desk', 'A new lantern treaty')).toHaveTextContent('Other tools first'),
    )
    expect(cellOf('Arvania', 'A new lantern treaty')).toHaveTextContent('Wants a treaty')
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  test.each([
    ['2021-09', 'No treaty'],
    ['2021-10', 'Wants a treaty'],
  ])('a month means its last day: in %s Arvania stands on “%s”', async (month, label) => {
    await renderTable()
    moveTo(month)
    await waitFor(() =>
      expect(cellButton('Arvania', 'A new lantern treaty')).toHaveAccessibleName(
        new RegExp(`^${label}, `),
      ),
    )
  })

  test('a year of a link means its last day, and the slider stands on its last month', async () => {
    await renderTable('/compare?asOf=2021')
    expect(cellOf('Arvania', 'A new lantern treaty')).toHaveTextContent('Wants a treaty')
    expect(slider()).toHaveAttribute('aria-valuetext', 'December 2021')
    expect(slider()).toHaveValue(monthValue('2021-12'))
  })
})

describe('“Lenses”', () => {
  test('offers the presets once it is pressed, and one of them sets the whole lens', async () => {
    const { user } = await renderTable('/compare?q=treaty&asOf=2022-01')
    expect(screen.queryByRole('button', { name: 'Two speeches' })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Lenses/ }))
    expect(screen.getByRole('button', { name: 'Two speeches' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Everyone, with the accord' }))
    await waitFor(() =>
      expect(columnNames()).toEqual([
        'Arvania',
        'Belmora',
        'Coronia',
        'River League',
        'Open Desk',
        'Accord 2024',
      ]),
    )
    expect(screen.getByRole('radio', { name: 'Message safety' })).toBeChecked()
    expect(slider()).toHaveAttribute('aria-valuetext', 'June 2026')
    expect(screen.getByRole('searchbox', { name: 'Search in issues' })).toHaveValue('')
    expect(window.location.search).toBe(
      '?actors=xar,xbe,xco,river-league,open-desk&texts=lantern-accord&frame=message-safety',
    )
    expect(screen.queryByRole('button', { name: 'Two speeches' })).toBeNull()
  })

  test('the way back is the browser’s: a preset is a step of its own', async () => {
    const { user } = await renderTable('/compare?actors=xco')
    await user.click(screen.getByRole('button', { name: /^Lenses/ }))
    await user.click(screen.getByRole('button', { name: 'Two speeches' }))
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Belmora']))
    window.history.back()
    await waitFor(() => expect(columnNames()).toEqual(['Coronia']))
  })
})
