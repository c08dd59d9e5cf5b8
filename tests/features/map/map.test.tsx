import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { readCsv } from '../../support/readCsv'
import { noteSavedFiles } from '../../support/savedFiles'
import { openMap } from './open'

/*
 * On the last day, issues on which both stand, and the mean difference:
 *   Arvania–Belmora 12: 28/12   Arvania–Coronia 7: 9/7     Arvania–League 6: 13/6   Arvania–Desk 9: 6/9
 *   Belmora–Coronia 8: 8/8      Belmora–League 6: 2/6      Belmora–Desk 10: 29/10
 *   Coronia–League 4            Coronia–Desk 5: 9/5        League–Desk 5: 13/5
 * The accord stands on 3 issues and the draft on 2.
 */

const mapFigure = (): HTMLElement => screen.getByRole('figure', { name: 'Who stands near whom' })
const agreementFigure = (): HTMLElement =>
  screen.getByRole('figure', { name: 'How much each agrees with each' })

const rowsIn = (figure: HTMLElement): readonly (readonly string[])[] =>
  within(figure)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent))

const placedNames = (): readonly (string | undefined)[] =>
  rowsIn(mapFigure())
    .slice(1)
    .map(([name]) => name)

const drawn = (figure: HTMLElement, selector: string) =>
  waitFor(
    () => {
      const marks = [...figure.querySelectorAll(selector)]
      if (marks.length === 0) throw new Error('nothing is drawn yet')
      return marks
    },
    // The drawing library is large, and is loaded when a chart is drawn.
    { timeout: 20_000 },
  )

const address = () => waitFor(() => new URLSearchParams(window.location.search))

describe('the map', () => {
  test('places who can be compared with three, and says on how much it rests', async () => {
    await openMap()
    expect(placedNames()).toEqual(['Arvania', 'Belmora', 'Coronia', 'River League', 'Open Desk'])
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent('On the map5 of 7')
    expect(main).toHaveTextContent('Pairs that can be compared9 of 10')
    expect(main).toHaveTextContent('Shared issues, middle pair7')
    // Coronia and the League share four issues: each is held by the three others alone.
    expect(rowsIn(mapFigure()).map((row) => row[4])).toEqual([
      'Can be compared with',
      '4 of 4',
      '4 of 4',
      '3 of 4',
      '3 of 4',
      '4 of 4',
    ])
  })

  test('warns where few points and few issues stand behind it', async () => {
    await openMap()
    const warning = screen.getByRole('note')
    expect(warning).toHaveTextContent('share 7 issues or fewer')
    expect(warning).toHaveTextContent('So few points fit almost any picture.')
  })

  test('lists who is left out with the reason, and the pairs that share too little', async () => {
    const { user } = await openMap()
    const left = screen.getByRole('region', { name: 'What is left out' })
    expect(left).toHaveTextContent('Accord 2024: steps on 3 issues, and 5 are needed')
    expect(left).toHaveTextContent('Blue draft: steps on 2 issues, and 5 are needed')
    // One pair of actors, and each of the two texts with all others and each other: 1 + 5 + 5 + 1.
    await user.click(within(left).getByText('12 pairs share fewer than 5 issues'))
    expect(await within(left).findByText(/River League \(4\)/)).toBeInTheDocument()
  })

  test('says why one that stands on enough issues is not held', async () => {
    await openMap('?item=least-6')
    expect(placedNames()).toEqual(['Arvania', 'Belmora', 'Coronia'])
    expect(screen.getByRole('region', { name: 'What is left out' })).toHaveTextContent(
      'River League: can be compared with 2 on the map, and three are needed to place it',
    )
  })

  test('draws nothing where nothing can be compared, and says what to do', async () => {
    await openMap('?asOf=2015')
    expect(screen.getByRole('note')).toHaveTextContent('No map can be drawn from this')
    expect(screen.queryByRole('figure')).toBeNull()
  })

  test('draws a mark for each, a dashed one where little holds it', async () => {
    await openMap()
    const marks = await drawn(mapFigure(), '[data-point]')
    const ids = new Set(marks.map((mark) => mark.getAttribute('data-point')))
    expect(ids).toEqual(new Set(['open-desk', 'river-league', 'xar', 'xbe', 'xco']))
  })

  test('shows the same places each time', async () => {
    await openMap()
    const before = rowsIn(mapFigure())
    cleanup()
    await openMap()
    expect(rowsIn(mapFigure())).toEqual(before)
  })
})

describe('one that is singled out', () => {
  test('has its nearest with distance, agreement and the number of issues, and the way to its page', async () => {
    const { user } = await openMap()
    const list = screen.getByRole('group', { name: 'States' })
    await user.click(within(list).getByRole('button', { name: 'Arvania' }))
    const heading = await screen.findByRole('heading', { name: 'Nearest to Arvania' })
    const section = heading.closest('section')
    if (section === null) throw new Error('a heading without its section')
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Open Desk0.67 steps apart, agreement 83 % · 9 issues',
      'Coronia1.29 steps apart, agreement 68 % · 7 issues',
      'River League2.17 steps apart, agreement 46 % · 6 issues',
      'Belmora2.33 steps apart, agreement 42 % · 12 issues',
    ])
    expect(within(section).getByRole('link', { name: 'All about Arvania' })).toHaveAttribute(
      'href',
      '/actors/xar',
    )
    await waitFor(async () => expect((await address()).get('item')).toBe('xar'))
  })

  test('is taken from the address; what is not there is said', async () => {
    await openMap('?item=xbe.no-such-actor')
    expect(screen.getByRole('heading', { name: 'Nearest to Belmora' })).toBeInTheDocument()
    expect(screen.getByText('no-such-actor')).toBeInTheDocument()
  })

  test('is said not to be compared where only others are', async () => {
    await openMap('?actors=xar,xbe,open-desk&item=xco.chosen')
    expect(placedNames()).toEqual(['Arvania', 'Belmora', 'Open Desk'])
    expect(screen.getByText('Is not among those that are compared here.')).toBeInTheDocument()
  })
})

describe('weights', () => {
  test('count an issue twice: of Arvania and the Desk 6 ÷ 10 with one on which they agree', async () => {
    const { user } = await openMap('?item=xar')
    await user.click(screen.getByText('Issues and weights'))
    const chapter = screen.getByRole('group', { name: 'Safety of what?' })
    const [select] = within(chapter).getAllByRole('combobox')
    if (select === undefined) throw new Error('no issue in the chapter')
    await user.selectOptions(select, 'twice')
    expect(await screen.findByText(/^0\.6 steps apart, agreement 85 %/)).toBeInTheDocument()
    await waitFor(async () => expect((await address()).get('item')).toBe('xar.twice-what-is-safe'))
  })

  test('leave a chapter out, and a chapter alone with fewer shared issues', async () => {
    const { user } = await openMap()
    await user.click(screen.getByText('Issues and weights'))
    await user.click(screen.getByRole('button', { name: 'Only Safety of what?' }))
    expect(await screen.findByText('2 of 13 issues count')).toBeInTheDocument()
    expect(await screen.findByText(/No map can be drawn/)).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Fewest shared issues of a pair'), '2')
    // Coronia declined to say who decides: it stands on one of the two.
    await waitFor(() =>
      expect(placedNames()).toEqual(['Arvania', 'Belmora', 'River League', 'Open Desk']),
    )
    expect(screen.getByRole('button', { name: 'Leave out Safety of what?' })).toBeDisabled()
  })
})

describe('the table of agreement', () => {
  test('has each pair with its number of issues, a dash where they are too few', async () => {
    await openMap()
    const [head = [], ...rows] = rowsIn(agreementFigure())
    const cell = (one: string, other: string) =>
      rows.find(([name]) => name === one)?.[head.indexOf(other)]
    expect(cell('Arvania', 'Open Desk')).toBe('83 (9)')
    expect(cell('Open Desk', 'Arvania')).toBe('83 (9)')
    expect(cell('Belmora', 'River League')).toBe('92 (6)')
    expect(cell('Coronia', 'River League')).toBe('– (4)')
    expect(cell('Arvania', 'Arvania')).toBe('')
    // A text that can be compared with nobody has no row.
    expect(head).toHaveLength(6)
  })

  test('names its clusters: one step apart or less on average', async () => {
    await openMap()
    const items = within(agreementFigure()).getAllByRole('listitem')
    const names = items.map(({ textContent }) => textContent)
    expect(names.some((name) => /^(Arvania, Open Desk|Open Desk, Arvania)$/.test(name))).toBe(true)
    expect(names.some((name) => /^(Belmora, River League|River League, Belmora)$/.test(name))).toBe(
      true,
    )
  })

  test('draws slant lines for too few and no square, and a square for each other pair', async () => {
    await openMap()
    const cells = await drawn(agreementFigure(), '[data-pair]')
    expect(cells).toHaveLength(25)
    const slanted = cells.filter((cell) => cell.querySelector('path[class*=slants]') !== null)
    expect(slanted).toHaveLength(2)
  })

  test('is read by two lists, without a pointer', async () => {
    const { user } = await openMap()
    const figure = agreementFigure()
    await user.selectOptions(within(figure).getByLabelText('Agreement of'), 'Coronia')
    await user.selectOptions(within(figure).getByLabelText('with'), 'River League')
    expect(figure).toHaveTextContent('Coronia · River League: 4 shared issues: too few to compare')
    await user.selectOptions(within(figure).getByLabelText('with'), 'Belmora')
    expect(figure).toHaveTextContent('Coronia · Belmora: 75 % agreement on 8 shared issues')
  })

  test('is saved with every pair, and an empty cell for a distance that does not count', async () => {
    const saved = noteSavedFiles()
    const { user } = await openMap()
    await user.click(within(agreementFigure()).getByRole('button', { name: 'Numbers (CSV)' }))
    const file = await waitFor(() => {
      const [first] = saved
      if (first === undefined) throw new Error('nothing saved yet')
      return first
    })
    const rows = readCsv(await file.text())
    // Seven columns have 21 pairs.
    expect(rows).toHaveLength(22)
    const ofPair = (one: string, other: string) =>
      rows.find((row) => row[8] === one && row[9] === other)?.slice(8)
    expect(ofPair('xbe', 'xco')).toEqual(['xbe', 'xco', '8', '1', '75'])
    expect(ofPair('xco', 'river-league')).toEqual(['xco', 'river-league', '4', '', ''])
  })
})

test('a file that fails is named with a retry, and the others are placed', async () => {
  const refused = failing('positions/xco.json', { kind: 'network' })
  await openMap('', { files: { 'positions/xco.json': refused } })
  expect(screen.getByRole('alert')).toHaveTextContent('positions/xco.json')
  expect(placedNames()).toEqual(['Arvania', 'Belmora', 'River League', 'Open Desk'])
})
