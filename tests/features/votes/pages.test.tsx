import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openVotes, rowsOf } from './open'

describe('the list of resolutions', () => {
  it('has a row a resolution with its result, and a column for each chosen actor', async () => {
    await openVotes('/votes?actors=xbe,open-desk')
    expect(rowsOf(screen.getByRole('table', { name: 'Resolutions: Crime' }))).toEqual([
      [
        '20 December 2021',
        'Talks on an accordL/RES/10/1',
        '2 yes 1 abstained 1 no',
        'Yes',
        'has no vote',
      ],
      [
        '1 June 2023',
        'More talks on an accordL/RES/12/4',
        expect.stringContaining('1 absent'),
        'Abstained',
        'has no vote',
      ],
      [
        '24 December 2024',
        'The Lantern AccordL/RES/14/9',
        'Adopted without a vote',
        'not counted',
        'not counted',
      ],
    ])
  })

  it('can be cut to those without a vote, which are a kind of their own', async () => {
    const { user } = await openVotes('/votes')
    await user.click(screen.getByRole('radio', { name: 'Without a vote' }))
    const rows = rowsOf(screen.getByRole('table', { name: 'Resolutions: Crime' }))
    expect(rows.map(([date]) => date)).toEqual(['24 December 2024'])
  })

  it('leaves out what is later than the chosen date, and says how much', async () => {
    await openVotes('/votes?asOf=2022-01')
    const rows = rowsOf(screen.getByRole('table', { name: 'Resolutions: Crime' }))
    expect(rows.map(([date]) => date)).toEqual(['20 December 2021'])
    expect(screen.getByText(/2 more are later than the chosen date/)).toBeVisible()
  })
})

describe('who votes alike', () => {
  it('ranks the others by the index, with the votes that it rests on, and warns that they are few', async () => {
    await openVotes('/votes/agreement?item=xbe')
    // The names of states that are no actors come from a file of their own.
    await screen.findByRole('row', { name: /Delmark/ })
    // Belmora: yes, abstained. Delmark: yes, yes, so (1 + 1/2) / 2. Coronia: abstained, yes, so two
    // halves. Arvania: no, no, so one opposite and one half. Elmia cast none.
    expect(
      rowsOf(screen.getByRole('table', { name: 'How often each state voted like Belmora' })),
    ).toEqual([
      ['1', 'Delmark', '75%', '2', '1', '1', '0'],
      ['2', 'Coronia', '50%', '2', '0', '2', '0'],
      ['3', 'Arvania', '25%', '2', '0', '1', '1'],
      ['–', 'Elmia', 'no vote in common', '0', '0', '0', '0'],
    ])
    expect(screen.getByRole('main')).toHaveTextContent('These figures rest on 2 votes.')
    expect(screen.getByRole('main')).toHaveTextContent('That is little')
  })

  it('shows the chosen states two by two, and leaves out who has no vote', async () => {
    await openVotes('/votes/agreement?actors=xar,xbe,open-desk')
    const rows = rowsOf(
      screen.getByRole('table', { name: 'How often the chosen states voted alike' }),
    )
    expect(rows).toEqual([
      ['Arvania', '–', '25%of 2 votes'],
      ['Belmora', '25%of 2 votes', '–'],
    ])
  })

  it('follows the chosen date, and says when there is no vote yet', async () => {
    await openVotes('/votes/agreement?item=xbe&asOf=2022-01')
    expect(screen.getByRole('main')).toHaveTextContent('These figures rest on 1 vote.')
  })

  it('says so when a link names a state of no roll call', async () => {
    await openVotes('/votes/agreement?item=xzz')
    expect(screen.getByText(/that is in none of these roll calls/)).toBeVisible()
  })

  it('keeps the chosen state in the address', async () => {
    const { user } = await openVotes('/votes/agreement')
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'XDE')
    await waitFor(() => expect(window.location.search).toContain('item=xde'))
    expect(screen.getByRole('heading', { name: 'Delmark beside every other state' })).toBeVisible()
  })

  it('gives the formula and its source', async () => {
    await openVotes('/votes/agreement')
    const how = screen.getByRole('region', { name: 'How this is worked out' })
    expect(how).toHaveTextContent('(same + ½ × one abstained) ÷ votes that both cast')
    expect(within(how).getByRole('link', { name: /The Analysis of Bloc Voting/ })).toBeVisible()
  })
})

describe('groups', () => {
  it('has each group with the votes behind its figure, and one of them vote by vote', async () => {
    await openVotes('/votes/groups')
    // Belmora, Coronia, Delmark: yes, abstained, yes: (2 - 1/2) / 3; then abstained, yes, yes: the same.
    expect(rowsOf(screen.getByRole('table', { name: 'Groups and their unity' }))).toEqual([
      [
        'River League',
        'up to 3 members, those of the day of the vote',
        '0.50',
        '0.50',
        '2rests on little',
      ],
    ])
    const table = screen.getByRole('table', { name: /votes and unity/, hidden: true })
    expect(rowsOf(table)).toEqual([
      ['L/RES/10/120 December 2021', '2', '1', '0', '0', '0.503 voted', 'too few2 voted'],
      ['L/RES/12/41 June 2023', '2', '1', '0', '0', '0.503 voted', 'too few2 voted'],
    ])
  })

  it('says so when a link names a group that is not here', async () => {
    await openVotes('/votes/groups?item=lantern-guild')
    expect(screen.getByText(/This link names a group/)).toBeVisible()
  })
})
