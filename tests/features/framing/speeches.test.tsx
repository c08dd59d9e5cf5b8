import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { readCsv } from '../../support/readCsv'
import { noteSavedFiles } from '../../support/savedFiles'
import { openFraming } from './open'

/**
 * 2019: Arvania, Belmora. 2020: nobody. 2021: Arvania, Belmora, Dunmark (XDE, no actor).
 * lamp: Arvania 2019 and 2021, Dunmark 2021. message-safety: Belmora 2021. signal: nobody.
 */
const COUNTS = {
  terms: ['lamp', 'message-safety', 'signal'],
  names: { lamp: 'any lamp' },
  counts: [
    { year: 2019, speaker: 'XAR', term: 'lamp', count: 4 },
    { year: 2021, speaker: 'XAR', term: 'lamp', count: 1 },
    { year: 2021, speaker: 'XDE', term: 'lamp', count: 1 },
    { year: 2021, speaker: 'XBE', term: 'message-safety', count: 2 },
  ],
  words: [
    { year: 2019, speaker: 'XAR', words: 900 },
    { year: 2019, speaker: 'XBE', words: 900 },
    { year: 2021, speaker: 'XAR', words: 900 },
    { year: 2021, speaker: 'XBE', words: 900 },
    { year: 2021, speaker: 'XDE', words: 900 },
  ],
  rule: 'Whole words, in any case. Limits: one speech a year.',
  source: 'lantern-gazette',
}

const FILES = { 'term-frequency.json': COUNTS, 'states.json': { XDE: 'Dunmark' } }

const open = (query = '', files: Readonly<Record<string, unknown>> = {}) =>
  openFraming(`/framing/speeches${query}`, { files: { ...FILES, ...files } })

const theFigure = (): HTMLElement =>
  screen.getByRole('figure', { name: 'Speeches that mention a word' })

const actorFigure = (): HTMLElement =>
  screen.getByRole('figure', { name: 'Who of the chosen actors said it, and when' })

const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()))

const tableIn = (figure: HTMLElement) => {
  const table = figure.querySelector('table')
  if (table === null) throw new Error('a figure without a table')
  return table
}

const drawingIn = (figure: HTMLElement) =>
  waitFor(() => {
    const drawing = figure.querySelector<SVGSVGElement>('svg.recharts-surface')
    if (drawing === null) throw new Error('nothing is drawn yet')
    return drawing
  })

describe('speeches by year', () => {
  test('stand in the table: nought is a count, and a year without speeches has none', async () => {
    await open()
    // The name of a vocabulary first, then what has grown most; in the order of the file.
    expect(rowsOf(tableIn(theFigure()))).toEqual([
      ['Year', 'Speeches counted', 'any lamp', 'message safety', 'signal'],
      ['2019', '2', '1', '0', '0'],
      ['2020', '0', 'no value', 'no value', 'no value'],
      ['2021', '3', '2', '1', '0'],
    ])
  })

  test('are drawn with a hollow mark for nought and no mark where there is no value', async () => {
    await open('?item=message-safety')
    const drawing = await drawingIn(theFigure())
    const marks = [...drawing.querySelectorAll('path[transform]')].map((mark) =>
      mark.getAttribute('class'),
    )
    expect(marks).toEqual([expect.stringContaining('hollow'), expect.stringContaining('filled')])
  })

  test('can be read year by year with the keyboard', async () => {
    const { user } = await open()
    const slider = within(theFigure()).getByRole('slider', { name: 'Read a year' })
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      '2021, 3 speeches: any lamp 2, message safety 1, signal 0',
    )
    expect(slider).toHaveAttribute('min', '2019')
    slider.focus()
    expect(slider).toHaveFocus()
    await user.tab()
    expect(slider).not.toHaveFocus()
  })

  test('name their source, and the rule with its limits is one press away', async () => {
    await open()
    expect(
      within(theFigure()).getByRole('link', {
        name: 'How it was counted, and what it cannot show',
      }),
    ).toHaveAttribute('href', '#counting')
    expect(document.querySelector('#counting')).toHaveTextContent('Limits: one speech a year.')
    expect(within(theFigure()).getByText('Source:')).toBeVisible()
  })

  test('can be saved as numbers that say which view and version they are of', async () => {
    const saved = noteSavedFiles()
    const { user } = await open('?item=lamp')
    await user.click(within(theFigure()).getByRole('button', { name: 'Numbers (CSV)' }))
    expect(saved.map(({ name }) => name)).toEqual(['lantern-talks-1.2.0-words-by-year.csv'])
    const [head, ...lines] = readCsv((await saved[0]?.text()) ?? '')
    const column = (name: string) => lines.map((line) => line[head?.indexOf(name) ?? -1])
    expect(column('view')[0]).toBe(
      'http://localhost/framing/speeches?actors=xar,xbe,open-desk&item=lamp',
    )
    expect(column('version')).toEqual(['1.2.0', '1.2.0', '1.2.0'])
    expect(column('updated')[0]).toBe('2026-06-30')
    expect(column('year')).toEqual(['2019', '2020', '2021'])
    // Nobody spoke in 2020: an empty cell and not 0.
    expect(column('speeches_that_mention_it')).toEqual(['1', '', '2'])
    expect(column('speeches_counted')).toEqual(['2', '0', '3'])
  })

  test('can be saved as a picture with title and source', async () => {
    const saved = noteSavedFiles()
    const { user } = await open()
    await drawingIn(theFigure())
    await user.click(within(theFigure()).getByRole('button', { name: 'Picture (SVG)' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    const picture = await saved[0]?.text()
    expect(picture).toContain('Speeches that mention a word')
    expect(picture).toContain('Counted from:')
  })
})

describe('the words', () => {
  test('are chosen by buttons, and the choice stands in the address', async () => {
    const { user } = await open()
    const words = screen.getByRole('group', { name: /^Words/ })
    await user.click(within(words).getByRole('button', { name: 'signal 0' }))
    await waitFor(() =>
      expect(new URLSearchParams(window.location.search).get('item')).toBe('message-safety.lamp'),
    )
    expect(rowsOf(tableIn(theFigure()))[0]).toEqual([
      'Year',
      'Speeches counted',
      'any lamp',
      'message safety',
    ])
  })

  test('that a link names and nobody counted are said, and the rest is shown', async () => {
    await open('?item=moon.lamp')
    expect(screen.getByText('moon')).toBeVisible()
    expect(rowsOf(tableIn(theFigure()))[0]).toEqual(['Year', 'Speeches counted', 'any lamp'])
  })
})

describe('the chosen actors', () => {
  test('have a row each, and those without a speech are named', async () => {
    await open('?item=lamp')
    expect(rowsOf(tableIn(actorFigure()))).toEqual([
      ['State', 'any lamp'],
      ['Arvania', '2 of 2: 2019, 2021'],
      ['Belmora', '0 of 2'],
    ])
    expect(actorFigure()).toHaveTextContent('“any lamp”: said by Arvania.')
    expect(actorFigure()).toHaveTextContent('No speech was counted for Open Desk')
  })

  test('without any state are said to have no speech', async () => {
    await open('?actors=open-desk')
    expect(screen.getByText(/None of the chosen actors has a speech/)).toBeVisible()
  })
})

describe('who said it', () => {
  const table = () => screen.getByRole('table', { name: 'Speakers who said “any lamp”' })

  test('names every speaker, those that are no actors by their state’s name', async () => {
    await open('?item=lamp')
    await screen.findByRole('rowheader', { name: 'Dunmark' })
    expect(rowsOf(table())).toEqual([
      ['Speaker', 'Speeches with the word', 'First', 'Last'],
      ['Arvania', '2 of 2', '2019', '2021'],
      ['Dunmark', '1 of 1', '2021', '2021'],
    ])
    expect(
      screen.getByText(
        '“any lamp” is in 3 speeches of 2 speakers. 2 of the 3 are by one of them: Arvania.',
      ),
    ).toBeVisible()
  })

  test('can be searched, and shows the code while the names are not there', async () => {
    const { user } = await open('?item=lamp', {
      'states.json': failing('states.json', { kind: 'network' }),
    })
    await user.type(screen.getByRole('searchbox', { name: 'Search in speakers' }), 'xde')
    await waitFor(() => expect(rowsOf(table())).toHaveLength(2))
    expect(screen.getByRole('rowheader', { name: 'XDE' })).toBeVisible()
    expect(screen.getByText('1 of 2 speakers')).toBeVisible()
  })

  test('goes by the word that is chosen for it', async () => {
    const { user } = await open('?item=lamp.message-safety')
    await user.click(screen.getByRole('radio', { name: 'message safety' }))
    expect(
      screen.getByRole('table', { name: 'Speakers who said “message safety”' }),
    ).toHaveTextContent('Belmora')
    await waitFor(() =>
      expect(new URLSearchParams(window.location.search).get('item')).toBe('message-safety.lamp'),
    )
  })
})

describe('events', () => {
  const EVENTS = [
    { date: '2019-05', sources: ['lantern-gazette'], title: 'A speech on lamps' },
    { date: '2021', sources: ['arvania-speech'], title: 'A law on lamps', track: 'national-law' },
    { date: '2024', sources: ['lantern-gazette'], title: 'After the last count' },
  ].map(({ date, sources, title, track = 'crime' }, index) => ({
    id: `event-${index}`,
    summary: 'It happened.',
    actors: [],
    issues: [],
    instruments: [],
    date,
    sources,
    title,
    track,
  }))

  test('that cite the speeches are marked first; others are a choice', async () => {
    const { user } = await open('', { 'events.json': EVENTS })
    await drawingIn(theFigure())
    expect(theFigure()).toHaveTextContent('May 2019 A speech on lamps.')
    expect(theFigure()).not.toHaveTextContent('After the last count')
    await user.selectOptions(
      within(theFigure()).getByRole('combobox', { name: 'Events on the line' }),
      'Law at home',
    )
    expect(theFigure()).toHaveTextContent('2021 A law on lamps.')
    expect(theFigure()).not.toHaveTextContent('A speech on lamps')
  })

  test('that cannot be had are said to be missing, and take nothing else with them', async () => {
    await open('', { 'events.json': failing('events.json', { kind: 'network' }) })
    expect(within(theFigure()).getByRole('alert')).toHaveTextContent('events.json')
    expect(rowsOf(tableIn(theFigure()))).toHaveLength(4)
  })
})
