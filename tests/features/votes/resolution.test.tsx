import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openVotes, rowsOf } from './open'

const table = (name: string): HTMLElement => screen.getByRole('table', { name })

describe('a recorded vote', () => {
  it('is named in the heading, and shows its result, with the committee’s apart', async () => {
    await openVotes('/votes/l-res-10-1')
    expect(screen.getByRole('heading', { level: 1, name: 'Talks on an accord' })).toBeVisible()
    const result = screen.getByRole('figure', { name: 'The result: 2 yes, 1 no, 1 abstained' })
    expect(rowsOf(within(result).getByRole('table', { hidden: true }))).toEqual([
      ['Yes', '2'],
      ['Abstained', '1'],
      ['No', '1'],
      ['Absent', '0'],
    ])
    // The committee’s 2 to 2 stands in a section of its own, or it would pass for the plenary’s.
    const committee = screen.getByRole('region', { name: 'Before that, in committee' })
    expect(committee).toHaveTextContent('2 yes')
    expect(committee).toHaveTextContent('2 no')
    expect(committee).toHaveTextContent('18 November 2021')
  })

  it('says of each chosen actor what it did: its vote, its members’ votes, or that it has none', async () => {
    await openVotes('/votes/l-res-10-1?actors=xar,river-league,open-desk')
    const cards = screen.getByRole('region', { name: 'What the chosen actors did' })
    const [arvania, league, desk] = within(cards).getAllByRole('listitem')
    expect(arvania).toHaveTextContent('No')
    // Three members: Belmora with a day, Coronia and Delmark without one.
    expect(league).toHaveTextContent('2 yes')
    expect(league).toHaveTextContent('1 abstained')
    expect(league).toHaveTextContent('of 3 members')
    expect(desk).toHaveTextContent('has no vote')
  })

  it('has a roll call that can be searched by name and vote, and put in order of the vote', async () => {
    const { user } = await openVotes('/votes/l-res-10-1')
    // The name of a state that is no actor comes from a file of its own.
    await within(table('The roll call')).findByRole('row', { name: /Delmark/ })
    expect(rowsOf(table('The roll call'))).toEqual([
      ['Arvania', 'No'],
      ['Belmora', 'Yes'],
      ['Coronia', 'Abstained'],
      ['Delmark', 'Yes'],
    ])
    await user.click(screen.getByRole('button', { name: 'Vote' }))
    expect(rowsOf(table('The roll call')).map(([, vote]) => vote)).toEqual([
      'Yes',
      'Yes',
      'Abstained',
      'No',
    ])
    await user.type(screen.getByRole('searchbox', { name: 'Search in the roll call' }), 'delm')
    expect(rowsOf(table('The roll call'))).toEqual([['Delmark', 'Yes']])
    expect(screen.getByText('1 of 4 states')).toBeVisible()
    await user.clear(screen.getByRole('searchbox', { name: 'Search in the roll call' }))
    await user.type(screen.getByRole('searchbox', { name: 'Search in the roll call' }), 'zzz')
    expect(screen.getByText(/No state of that name/)).toBeVisible()
  })

  it('draws a mark for each state that the map knows, names the others, and says it takes no view on borders', async () => {
    const { user } = await openVotes('/votes/l-res-10-1')
    const figure = await screen.findByRole('figure', { name: 'Who voted how, on the map' })
    const drawing = within(figure).getByRole('img', { name: /A map of the world/ })
    expect(drawing).toHaveAccessibleDescription('4 states: Yes 2, Abstained 1, and No 1.')
    const titles = () => [...drawing.querySelectorAll('title')].map((title) => title.textContent)
    // Drawn once its width is known.
    await waitFor(() => expect(titles()).toEqual(['Arvania: No', 'Belmora: Yes']))
    expect(figure).toHaveTextContent('Not on the map: Coronia and Delmark.')
    expect(figure).toHaveTextContent('No borders are drawn')
    await user.click(within(figure).getByRole('radio', { name: 'Areas' }))
    // The area of one, the mark of the other, and each once.
    expect(titles()).toEqual(['Arvania: No', 'Belmora: Yes'])
    expect(drawing.querySelector('path[fill^="url(#"]')).not.toBeNull()
    expect(figure).toHaveTextContent('this app takes no view on any of them')
    expect(rowsOf(within(figure).getByRole('table', { hidden: true }))).toEqual([
      ['Yes (2)', 'Belmora, Delmark'],
      ['Abstained (1)', 'Coronia'],
      ['No (1)', 'Arvania'],
      ['Absent (0)', ''],
    ])
  })
})

describe('two votes compared', () => {
  it('begins with the nearest vote on the track and counts who moved', async () => {
    await openVotes('/votes/l-res-10-1')
    const counts = table('States by their vote on L/RES/10/1 (rows) and on L/RES/12/4 (columns)')
    // Arvania no and no, Belmora yes then abstained, Coronia abstained then yes, Delmark yes and yes,
    // Elmia in the second roll call alone, absent.
    expect(rowsOf(counts)).toEqual([
      ['Yes', '1', '1', '0', '0', '2'],
      ['Abstained', '1', '0', '0', '0', '1'],
      ['No', '0', '0', '1', '0', '1'],
      ['Not in the roll call', '0', '0', '0', '1', '1'],
      ['In all', '2', '1', '1', '1', '5'],
    ])
    const section = screen.getByRole('region', { name: 'Compare with another vote: who moved?' })
    expect(section).toHaveTextContent(
      '2 states voted the same, 2 voted otherwise, and 1 did not vote both times.',
    )
    const moves = within(section)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(moves).toContain(' Yes →  Abstained (1 state)Belmora')
  })

  it('puts the earlier vote first, whichever page is open', async () => {
    await openVotes('/votes/l-res-12-4')
    expect(screen.getByRole('combobox', { name: 'The other vote' })).toHaveValue('l-res-10-1')
    expect(screen.getByRole('figure', { name: 'From L/RES/10/1 to L/RES/12/4' })).toBeVisible()
  })

  it('says so when a link names no other recorded vote', async () => {
    await openVotes('/votes/l-res-10-1?item=l-res-14-9')
    expect(screen.getByText(/This link asks for a comparison/)).toBeVisible()
    expect(screen.getByRole('figure', { name: 'From L/RES/10/1 to L/RES/12/4' })).toBeVisible()
  })
})

describe('an adoption without a vote', () => {
  it('has no bar, no map and no roll call, and says what it does not show', async () => {
    await openVotes('/votes/l-res-14-9')
    expect(screen.getByRole('heading', { name: 'Adopted without a vote' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent('It does not show that all agreed')
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByRole('table', { name: 'The roll call' })).toBeNull()
  })
})

describe('faults', () => {
  it('shows no votes where a roll call does not add up to its totals', async () => {
    await openVotes('/votes/l-res-10-1', {
      'votes.json': { 'l-res-10-1': { XAR: 'yes', XBE: 'yes', XCO: 'abstain', XDE: 'yes' } },
    })
    expect(screen.getByRole('alert')).toHaveTextContent('votes.json')
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('keeps the roll call where the map does not come', async () => {
    await openVotes('/votes/l-res-10-1', { 'world.json': undefined })
    expect(await screen.findByRole('alert')).toHaveTextContent('world.json')
    expect(table('The roll call')).toBeVisible()
  })

  it('knows no resolution of another name', async () => {
    await openVotes('/votes/l-res-99-9')
    expect(screen.queryByRole('heading', { name: /accord/i })).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
