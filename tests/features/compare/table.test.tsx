import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  cellButton,
  cellOf,
  columnNames,
  markIn,
  renderTable,
  rowHead,
  rowTitles,
  theTable,
} from '../../support/render'

const EVERYONE = 'actors=xar,xbe,xco,river-league,open-desk'
const search = () => screen.getByRole('searchbox', { name: 'Search in issues' })

/** What a row says of how far apart the actors are, as it is read out. */
const gapOf = (title: string) =>
  /gap [\d.]+: mean distance in steps between \d+ values/.exec(rowHead(title).textContent)?.[0]

describe('the rows', () => {
  test('are the ten best evidenced issues of the chosen actors, under their chapters', async () => {
    await renderTable()
    // Nine issues have a value of all three actors; of the four with two, the file’s first comes in.
    expect(rowTitles()).toEqual([
      '# Forum',
      'A new lantern treaty',
      'Joining the lantern accord',
      '# Scope',
      'Number of offences',
      'Offences for false signals',
      'Proof of intent',
      'Offences for night signals',
      '# Powers',
      'Limits on the watch',
      'Help across borders',
      '# Safety of what?',
      'What is kept safe',
      'Who decides on signals',
    ])
    expect(screen.getByText('10 best evidenced of 13 issues')).toHaveAttribute('role', 'status')
  })

  test('are others for other actors: what counts is who has a value, then what was read', async () => {
    await renderTable(`/compare?${EVERYONE}`)
    // Seven have four values or five. Of those with three: false signals (6 passages read), the
    // treaty (5), and the file’s first of the four with 3.
    expect(rowTitles().filter((title) => !title.startsWith('#'))).toEqual([
      'A new lantern treaty',
      'Joining the lantern accord',
      'Number of offences',
      'Offences for false signals',
      'Proof of intent',
      'Limits on the watch',
      'Help across borders',
      'Duty to share lamps',
      'What is kept safe',
      'Who decides on signals',
    ])
  })

  test('“Show all issues” shows every issue that does not wait, and the way back', async () => {
    const { user } = await renderTable()
    await user.click(screen.getByRole('button', { name: 'Show all issues' }))
    await screen.findByText('13 of 13 issues')
    const issues = rowTitles().filter((title) => !title.startsWith('#'))
    expect(issues).toHaveLength(13)
    expect(issues).toContain('Powers of the watch')
    expect(issues).not.toContain('Advice on the lantern accord')
    await waitFor(() => expect(window.location.search).toBe('?issues=all'))

    await user.click(screen.getByRole('button', { name: 'Show the best evidenced' }))
    await screen.findByText('10 best evidenced of 13 issues')
    expect(rowTitles()).not.toContain('Powers of the watch')
  })

  test('each say their question, and what the two ends of their scale mean', async () => {
    await renderTable()
    const head = rowHead('Number of offences')
    expect(head).toHaveTextContent('How many lantern offences should there be?')
    expect(within(head).getByText('Broken lanterns only')).toBeVisible()
    expect(within(head).getByText('Any use of a lantern')).toBeVisible()
  })

  test.each([
    ['in titles', 'HELP', ['Help across borders']],
    ['in questions', 'how strong', ['Limits on the watch', 'Duty to share lamps']],
    ['in the words of steps', 'simple majority', ['Agreement needed to adopt']],
    ['in terms of art', 'lucernae', ['Proof of intent']],
    ['without accents', 'prôof', ['Proof of intent']],
    ['for all words, in any order', 'signals night', ['Offences for night signals']],
  ])('the search looks %s, among all issues', async (_where, words, found) => {
    const { user } = await renderTable()
    await user.type(search(), words)
    await waitFor(() =>
      expect(rowTitles().filter((title) => !title.startsWith('#'))).toEqual(found),
    )
    expect(screen.getByText(`${found.length} of 13 issues`)).toBeVisible()
  })

  test('a search that finds nothing says so, and the whole table comes back', async () => {
    const { user } = await renderTable()
    await user.type(search(), 'submarine')
    await screen.findByText(/^No issue fits what you ask for/)
    expect(screen.getByText('0 of 13 issues')).toBeVisible()
    expect(rowTitles()).toEqual([])
    await waitFor(() => expect(window.location.search).toBe('?q=submarine'))
    await user.clear(search())
    await waitFor(() => expect(rowTitles()).toContain('Help across borders'))
    expect(screen.queryByText(/^No issue fits/)).toBeNull()
  })

  test('“Only differences” keeps those in which two actors stand a step or more apart', async () => {
    const { user } = await renderTable()
    const button = screen.getByRole('button', { name: 'Only differences' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await user.click(button)
    await screen.findByText('11 of 13 issues')
    expect(button).toHaveAttribute('aria-pressed', 'true')
    // All three say the same of these two, whatever the others are.
    expect(rowTitles()).not.toContain('Proof of intent')
    expect(rowTitles()).not.toContain('Offences for night signals')
    await waitFor(() => expect(window.location.search).toBe('?show=differences'))
    await user.click(button)
    await screen.findByText('10 best evidenced of 13 issues')
  })

  test('by disagreement the widest gap comes first and the chapters are gone', async () => {
    const { user } = await renderTable('/compare?issues=all')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'disagreement')
    await waitFor(() =>
      expect(rowTitles()).toEqual([
        // 4 steps
        'Agreement needed to adopt',
        'Powers of the watch',
        // 3
        'Duty to share lamps',
        // 2.7
        'Number of offences',
        'Offences for false signals',
        'What is kept safe',
        'Who decides on signals',
        // 2
        'A new lantern treaty',
        'Joining the lantern accord',
        'Limits on the watch',
        'Help across borders',
        // 0
        'Proof of intent',
        'Offences for night signals',
      ]),
    )
    await waitFor(() => expect(window.location.search).toBe('?issues=all&sort=disagreement'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'chapter')
    await waitFor(() => expect(rowTitles()[0]).toBe('# Forum'))
  })

  test('a link can ask for some issues alone', async () => {
    await renderTable('/compare?issues=watch-powers,lantern-treaty')
    expect(rowTitles()).toEqual([
      '# Forum',
      'A new lantern treaty',
      '# Powers',
      'Powers of the watch',
    ])
    expect(screen.getByText('2 of 13 issues')).toBeVisible()
  })
})

describe('the columns', () => {
  test('say who, and each actor’s own word for the subject in its own language', async () => {
    await renderTable('/compare?actors=xbe&texts=lantern-accord')
    expect(columnNames()).toEqual(['Belmora', 'Accord 2024'])
    const head = screen.getByRole('columnheader', { name: /^Belmora/ })
    expect(within(head).getByText('безопасность сигналов')).toHaveAttribute('lang', 'ru')
    expect(screen.getByRole('columnheader', { name: 'Accord 2024' })).toBeVisible()
  })

  test('more than fit are a region that can be scrolled by keyboard', async () => {
    await renderTable(`/compare?${EVERYONE}&texts=lantern-accord`)
    const region = screen.getByRole('region', { name: 'Positions compared, scrolls sideways' })
    expect(region).toHaveAttribute('tabindex', '0')
    expect(region).toContainElement(theTable())
  })
})

describe('the gap of a row', () => {
  test.each([
    // Values 1, 2, −1: pairs 1 + 2 + 3 = 6, of three.
    ['A new lantern treaty', 'gap 2: mean distance in steps between 3 values'],
    // Values 0, 2; the issue is not asked of Open Desk.
    ['Joining the lantern accord', 'gap 2: mean distance in steps between 2 values'],
    // Values 2, −2; Open Desk was not in the room, which is no middle value.
    ['Agreement needed to adopt', 'gap 4: mean distance in steps between 2 values'],
    // Values −2, 2, −2: pairs 4 + 0 + 4 = 8, of three.
    ['Number of offences', 'gap 2.7: mean distance in steps between 3 values'],
    // Values 1, 1, 1.
    ['Proof of intent', 'gap 0: mean distance in steps between 3 values'],
    // Values 2, −2; Arvania has withdrawn.
    ['Powers of the watch', 'gap 4: mean distance in steps between 2 values'],
  ])('is the mean distance of pairs of values: %s', async (title, words) => {
    await renderTable('/compare?issues=all')
    expect(gapOf(title)).toBe(words)
  })

  test('leaves out a group whose members differ and a text, and the page says so', async () => {
    await renderTable(`/compare?${EVERYONE}&texts=lantern-accord&issues=all`)
    // −2, 2, 1, −2: pairs 4 + 3 + 0 + 1 + 4 + 3 = 15, of six; the accord’s 0 is not among them.
    expect(gapOf('Number of offences')).toBe('gap 2.5: mean distance in steps between 4 values')
    // −2, 2, −2; the League is split, the accord’s −1 is not a wish.
    expect(gapOf('Offences for false signals')).toBe(
      'gap 2.7: mean distance in steps between 3 values',
    )
    // 1, −1, 0, 2: pairs 2 + 1 + 1 + 1 + 3 + 2 = 10, of six.
    expect(gapOf('Limits on the watch')).toBe('gap 1.7: mean distance in steps between 4 values')
    expect(
      screen.getByText(/Actors whose members differ, and silences, are left out of it/),
    ).toBeVisible()
    expect(screen.getByText(/Texts are left out of it too/)).toBeVisible()
  })

  test('says nothing of texts when none is a column', async () => {
    await renderTable()
    expect(screen.queryByText(/Texts are left out of it too/)).toBeNull()
  })

  test('is not there below two values', async () => {
    await renderTable('/compare?actors=xar&texts=lantern-accord')
    expect(rowHead('Number of offences')).not.toHaveTextContent(/gap/)
  })

  test('of a member beside its own group is said not to be of independent voices', async () => {
    await renderTable('/compare?actors=xar,xbe,river-league')
    expect(
      screen.getByText(
        'Belmora belongs to River League: the two columns are not independent voices.',
      ),
    ).toBeVisible()
    expect(screen.queryByText(/^(Arvania|Coronia) belongs to/)).toBeNull()
  })
})

describe('a cell', () => {
  // Each state in its own words, with its own mark, and the button by which a reader comes to the evidence.
  test.each([
    [
      'a value',
      'xar',
      'Arvania',
      'Number of offences',
      'Broken lanterns only, 1 source',
      'filled',
      '1 sourceread',
    ],
    [
      'a value of several sources',
      'xbe',
      'Belmora',
      'Number of offences',
      'Any use of a lantern, 3 sources',
      'filled',
      '3 sourcesread',
    ],
    [
      'a value that is only reported',
      'xco',
      'Coronia',
      'What is kept safe',
      'Messages, with care, 1 source',
      'hollow',
      '1 sourcereported',
    ],
    [
      'a value of low confidence',
      'xar',
      'Arvania',
      'Who decides on signals',
      'A forum only, 1 source',
      'hollow',
      '1 sourceread',
    ],
    [
      'an old value',
      'xbe',
      'Belmora',
      'Powers of the watch',
      'Logs and light required, 1 source',
      'filled old',
      'old: last seen 4 May 2011',
    ],
    [
      'a group whose members differ',
      'river-league',
      'River League',
      'Offences for false signals',
      'Members differ, 1 source',
      'filled joint',
      'Upper river: All false signals',
    ],
    [
      'a stance taken back',
      'xar',
      'Arvania',
      'Powers of the watch',
      'Withdrawn, 1 source',
      'dotted',
      'Arvania took its proposal on the watch back.',
    ],
    [
      'nothing found',
      'xco',
      'Coronia',
      'A new lantern treaty',
      'No stated position found, 0 sources',
      'dashed',
      'Looked through the letter of 2022 and the records of all sessions.',
    ],
    [
      'not researched',
      'xco',
      'Coronia',
      'Number of offences',
      'Not researched, 0 sources',
      'dashed',
      'Not researched',
    ],
    [
      'declined',
      'xco',
      'Coronia',
      'Who decides on signals',
      'Declined to say, 1 source',
      'dashed',
      'Declined to say',
    ],
    [
      'not present',
      'xco',
      'Coronia',
      'Offences for false signals',
      'Not in the room, 1 source',
      'dashed',
      '1 sourcereported',
    ],
    [
      'an issue that is not asked of such actors',
      'river-league',
      'River League',
      'Joining the lantern accord',
      'Not applicable, 0 sources',
      'none',
      'This issue is not asked of actors of this kind.',
    ],
  ])('shows %s', async (_state, id, actor, title, name, mark, words) => {
    await renderTable(`/compare?actors=${id}&issues=all`)
    expect(cellButton(actor, title)).toHaveAccessibleName(`${name}: ${actor} on ${title}`)
    const cell = cellOf(actor, title)
    expect(cell).toHaveTextContent(words)
    expect(markIn(cell)).toEqual(mark.split(' '))
  })

  test('shows a red line only where the source states one', async () => {
    await renderTable()
    expect(cellOf('Arvania', 'Offences for false signals')).toHaveTextContent('red line')
    expect(cellOf('Belmora', 'Number of offences')).toHaveTextContent('red line')
    expect(within(theTable()).getAllByText('red line')).toHaveLength(2)
  })

  test('shows a move with its day and the step before, and only after it', async () => {
    await renderTable()
    expect(cellOf('Arvania', 'A new lantern treaty')).toHaveTextContent(
      'moved 18 October 2021; before: No treaty',
    )
    expect(within(theTable()).getAllByText(/^moved /)).toHaveLength(1)
  })

  test('says no move before the day of it', async () => {
    await renderTable('/compare?asOf=2021-09')
    expect(cellOf('Arvania', 'A new lantern treaty')).toHaveTextContent('No treaty')
    expect(within(theTable()).queryAllByText(/^moved /)).toEqual([])
  })

  test('is not said to have been last seen after the day of the comparison', async () => {
    await renderTable('/compare?actors=xbe&issues=false-signals&asOf=2022')
    // Confirmed in 2024, which nobody knew in 2022: then it was last seen in 2011.
    expect(cellOf('Belmora', 'Offences for false signals')).toHaveTextContent(
      'old: last seen 4 May 2011',
    )
  })

  test('is not old on a day less than ten years after it was last seen', async () => {
    await renderTable('/compare?actors=xbe&issues=watch-powers&asOf=2021-05-03')
    const cell = cellOf('Belmora', 'Powers of the watch')
    expect(cell).not.toHaveTextContent('old:')
    expect(markIn(cell)).toEqual(['filled'])
  })

  test('shows each part of a split, with the step that it stands on', async () => {
    await renderTable('/compare?actors=river-league')
    const parts = within(cellOf('River League', 'A new lantern treaty')).getAllByRole('listitem')
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Upper river: A treaty is essential',
      'Lower river: Other tools first',
    ])
  })

  test('of a text says what it states, where it is silent, and that it has parts and not members', async () => {
    await renderTable('/compare?actors=&texts=lantern-accord&issues=all')
    const names = [
      'Number of offences',
      'Agreement needed to adopt',
      'Offences for night signals',
    ].map((title) => cellButton('Accord 2024', title).getAttribute('aria-label'))
    expect(names).toEqual([
      'A few more, 1 source: Accord 2024 on Number of offences',
      'The text is silent, 1 source: Accord 2024 on Agreement needed to adopt',
      'Its parts differ, 1 source: Accord 2024 on Offences for night signals',
    ])
    expect(cellOf('Accord 2024', 'Offences for night signals')).toHaveTextContent(
      'Paragraph 1: No exceptions',
    )
  })

  test('of a text has no stance before its adoption, and a draft none before its tabling', async () => {
    await renderTable('/compare?actors=&texts=lantern-accord,blue-draft&asOf=2024-11')
    expect(cellOf('Accord 2024', 'Number of offences')).toHaveTextContent('No stance yet')
    expect(cellOf('Blue draft', 'Number of offences')).toHaveTextContent('Any use of a lantern')
  })
})

test('nobody chosen has its own words, and is not an error', async () => {
  const { user } = await renderTable()
  for (const name of ['Arvania', 'Belmora', 'Open Desk']) {
    await user.click(screen.getByRole('button', { name }))
  }
  await screen.findByText(/^Nobody is chosen. Choose one or more actors above/)
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  // A count of issues would be of a table that is not there.
  expect(screen.queryByText(/of 13 issues$/)).toBeNull()
  await waitFor(() => expect(window.location.search).toBe('?actors='))
  await user.click(screen.getByRole('button', { name: 'Coronia' }))
  await screen.findByRole('table', { name: 'Positions compared' })
  expect(columnNames()).toEqual(['Coronia'])
})
