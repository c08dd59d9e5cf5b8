import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import { failing } from '../../support/fixture'
import { openRecord } from '../openRecord'

const section = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no section ${id}`)
  return found
}

const rowsOf = (table: HTMLElement): readonly (readonly (string | null)[])[] =>
  within(table)
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))

describe('the page of an actor', () => {
  it('says who it is, its own word in its language, and how much is known', async () => {
    await openRecord('/actors/xbe')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kingdom of Belmora')
    const word = screen.getAllByText('безопасность сигналов')[0]
    expect(word).toHaveAttribute('lang', 'ru')
    expect(screen.getByText(/questions have a stance/)).toHaveTextContent('13 of 13')
    const groups = screen.getByText('Member of:').closest('p') ?? document.body
    expect(within(groups).getByRole('link', { name: 'River League' })).toHaveAttribute(
      'href',
      '/actors/river-league',
    )
  })

  it('shows its stances by chapter, and names silent issues under theirs', async () => {
    await openRecord('/actors/xco')
    const scope = within(section('stances')).getByRole('heading', { name: 'Scope' })
    const chapter = scope.closest('section')
    expect(chapter).toHaveTextContent('Proof of intentA test for some')
    expect(chapter).toHaveTextContent(
      'No stance found: Number of offences · Offences for false signals · Offences for night signals',
    )
  })

  it('lists red lines with their evidence, and says where none was found', async () => {
    await openRecord('/actors/xar')
    const lines = within(section('red-lines'))
    expect(lines.getByRole('heading', { level: 3 })).toHaveTextContent(
      'Offences for false signals: No signal offences',
    )
  })

  it('says that no red line was found, which proves nothing', async () => {
    await openRecord('/actors/xco')
    expect(section('red-lines')).toHaveTextContent('That is no proof that it has none.')
  })

  it('gives distances that can be worked out by hand, with the issues they rest on', async () => {
    await openRecord('/actors/xar')
    const table = within(section('nearness')).getByRole('table', { name: 'Nearest first' })
    // Belmora: 1+2+4+4+4+0+0+2+1+3+4+3 = 28 over 12 issues. What Arvania withdrew is left out.
    expect(rowsOf(table).map((cells) => cells.slice(0, 3))).toEqual([
      ['Open Desk', '0.7', '9 '],
      ['Coronia', '1.3', '7 rests on little'],
      ['River League', '2.2', '6 rests on little'],
      ['Belmora', '2.3', '12 '],
    ])
  })

  it('gives no distance over fewer than five issues, and lists them', async () => {
    await openRecord('/actors/xar?asOf=2015')
    const near = section('nearness')
    expect(near).toHaveTextContent('It shares at least 5 issues with nobody')
    expect(near).toHaveTextContent('Belmora (2), Coronia (0), River League (0), Open Desk (0)')
  })

  it('sets it beside another that is chosen, and the address says so', async () => {
    const { user } = await openRecord('/actors/xar')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Set beside' }), 'Belmora')
    expect(await screen.findByRole('figure', { name: 'Arvania beside Belmora' })).toHaveTextContent(
      '2.3 steps apart on average, over 12 issues',
    )
    await waitFor(() => expect(window.location.search).toBe('?item=xbe'))
  })

  it('shows silence and no stance as such in the table of the fingerprint, and no distance', async () => {
    await openRecord('/actors/xco?item=lantern-accord')
    const figure = await screen.findByRole('figure', { name: 'Coronia beside Accord 2024' })
    const rows = rowsOf(within(figure).getByRole('table', { hidden: true }))
    const row = (title: string) => rows.find(([head]) => head === title)
    expect(row('Number of offences')).toEqual([
      'Number of offences',
      'Not researched',
      'A few more',
      '–',
    ])
    expect(row('Limits on the watch')?.slice(1)).toEqual([
      'Review where fit',
      'Review where fit',
      '0',
    ])
    expect(row('Who decides on signals')?.[1]).toBe('Declined to say')
  })

  it('says when a link sets it beside what is not here', async () => {
    const { user } = await openRecord('/actors/xar?item=nobody')
    expect(screen.getByText(/which is not here to be set beside it/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Got it' }))
    expect(screen.queryByText(/which is not here/)).toBeNull()
  })

  it('shows how a state voted, and that others have no vote', async () => {
    await openRecord('/actors/xbe')
    const item = (await within(section('votes')).findByText('Talks on an accord')).closest('li')
    expect(item).toHaveTextContent('yes')
    expect(item).toHaveTextContent('sponsor')
    expect(section('votes')).toHaveTextContent('1 more resolution was adopted without a vote')
  })

  it('says of a coalition that it has no vote', async () => {
    await openRecord('/actors/open-desk')
    expect(section('votes')).toHaveTextContent('has no vote of its own')
    expect(await within(section('memberships')).findByText(/This record has none/)).toBeVisible()
  })

  it('lists memberships with their source', async () => {
    await openRecord('/actors/xbe')
    const body = (await within(section('memberships')).findByText('River League')).closest('li')
    expect(body).toHaveTextContent('member since 2009')
    expect(within(body ?? document.body).getByRole('link')).toBeVisible()
  })

  it('lists its moves up to the chosen day', async () => {
    await openRecord('/actors/xar')
    const table = within(section('moves')).getByRole('table', { hidden: true })
    expect(rowsOf(table)).toEqual([
      ['18 October 2021', 'A new lantern treaty', 'No treaty', 'Wants a treaty'],
    ])
  })

  it('says what is not known, by why', async () => {
    await openRecord('/actors/xco')
    const headings = within(section('unknown')).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Declined to say 1',
      'Not in the room 1',
      'No stated position found 2',
      'Not researched 1',
    ])
    expect(section('unknown')).toHaveTextContent('Looked through the letter of 2022.')
  })

  it('stays when another actor’s file fails, and says so', async () => {
    await openRecord('/actors/xar', { files: { 'positions/xbe.json': failing } })
    const failures = await screen.findByRole('region', { name: 'Files that are not there' })
    expect(failures).toHaveTextContent('Belmora')
  })

  it('says what is wrong with its own file', async () => {
    await openRecord('/actors/xbe', { files: { 'positions/xbe.json': failing } })
    expect(await screen.findByRole('alert')).toHaveTextContent('positions/xbe.json')
  })

  test('is none for an actor that is not there', async () => {
    await openRecord('/actors/no-such-actor')
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  })
})

describe('the list of actors', () => {
  it('stands by kind, with how much is known of each', async () => {
    await openRecord('/actors')
    const kinds = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)
    expect(kinds).toEqual(['States 3', 'Groups of states 1', 'Civil society 1'])
    const card = screen.getByRole('link', { name: 'Coronia' }).closest('li')
    await waitFor(() => expect(card).toHaveTextContent('8 of 13 stances, 7 read'))
  })
})

describe('the comparison', () => {
  it('leads to the pages of its issues and actors where the data set has them', async () => {
    await openRecord('/compare?actors=xar')
    const table = await screen.findByRole('table', { name: 'Positions compared' })
    expect(within(table).getByRole('link', { name: 'Arvania' })).toHaveAttribute(
      'href',
      '/actors/xar?actors=xar',
    )
    expect(within(table).getByRole('link', { name: 'Proof of intent' })).toHaveAttribute(
      'href',
      '/issues/proof-of-intent?actors=xar',
    )
  })
})
