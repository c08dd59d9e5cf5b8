import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, test } from 'vitest'
import type { Loader } from '../../../src/data/loader'
import { failing, fixtureLoader } from '../../support/fixture'
import { noteSavedFiles } from '../../support/savedFiles'
import { readCsv } from '../../support/readCsv'
import { renderApp } from '../../support/render'
import { openRecord } from '../openRecord'

const table = () => screen.getByRole('table', { name: 'Who stands on which step' })

/** The names in a cell of the spectrum: its kind’s row, and a step counted from 0. */
const namesOn = (kind: RegExp, step: number): readonly (string | null)[] => {
  const row = within(table()).getByRole('row', { name: kind })
  const cell = within(row).getAllByRole('cell')[step]
  if (cell === undefined) throw new Error('no such step')
  return within(cell)
    .queryAllByRole('button')
    .map((button) => button.textContent)
}

const section = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`no section ${id}`)
  return found
}

describe('the page of an issue', () => {
  it('puts each actor on its step, kinds apart', async () => {
    await openRecord('/issues/false-signals')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Offences for false signals',
    )
    expect(namesOn(/^States/, 0)).toEqual(['Arvania⚑'])
    expect(namesOn(/^States/, 4)).toEqual(['Belmora'])
    expect(namesOn(/^Civil society/, 0)).toEqual(['Open Desk'])
    expect(document.title).toBe('Offences for false signals · Treaty Lens')
  })

  it('shows who stands on no step apart, each state with its count', async () => {
    await openRecord('/issues/false-signals')
    const spectrum = within(section('spectrum'))
    expect(spectrum.getByText(/3 of 5 actors that are asked stand on a step/)).toBeVisible()
    const split = spectrum.getByText('Members differ').closest('div')
    expect(split).toHaveTextContent('River League')
    expect(spectrum.getByText('Not in the room').closest('div')).toHaveTextContent('1Coronia')
    expect(within(table()).queryByText('Coronia')).toBeNull()
  })

  it('tells no stance yet, withdrawn and not applicable from silence', async () => {
    await openRecord('/issues/lantern-treaty?asOf=2015')
    const group = (words: string) => within(section('spectrum')).getByText(words).closest('div')
    expect(group('No stance yet')).toHaveTextContent('River League')
    expect(group('No stated position found')).toHaveTextContent('1Coronia')
    expect(namesOn(/^States/, 0)).toEqual(['Arvania'])
  })

  it('says that a stance was withdrawn', async () => {
    await openRecord('/issues/watch-powers')
    const spectrum = within(section('spectrum'))
    expect(spectrum.getByText('Withdrawn').closest('div')).toHaveTextContent('Arvania')
  })

  it('says whom it is not asked of', async () => {
    await openRecord('/issues/joining-accord')
    const spectrum = within(section('spectrum'))
    expect(spectrum.getByText('Not applicable').closest('div')).toHaveTextContent('2River League')
    expect(spectrum.getByText(/3 of 3 actors/)).toBeVisible()
  })

  it('shows the chosen actors alone when asked, and the address says so', async () => {
    const { user } = await openRecord('/issues/false-signals?actors=xbe')
    await user.click(screen.getByRole('radio', { name: 'The chosen 1' }))
    expect(within(table()).queryByText('Arvania')).toBeNull()
    expect(namesOn(/^States/, 4)).toEqual(['Belmora'])
    await waitFor(() => expect(window.location.search).toBe('?actors=xbe&item=chosen'))
  })

  it('says what an address singles out in vain, and shows all', async () => {
    await openRecord('/issues/false-signals?item=nobody')
    expect(screen.getByText(/which is not here\. All actors are shown/)).toBeVisible()
    expect(namesOn(/^States/, 0)).toEqual(['Arvania⚑'])
  })

  it('opens the evidence of a name', async () => {
    const { user } = await openRecord('/issues/false-signals')
    await user.click(within(table()).getByRole('button', { name: /Arvania on Offences/ }))
    expect(await screen.findByRole('dialog', { name: /Arvania on Offences/ })).toBeVisible()
  })

  it('gives each argument in its holder’s name, on its side', async () => {
    await openRecord('/issues/false-signals')
    const sides = within(section('arguments'))
    const less = sides.getByRole('heading', { name: /No signal offences/ }).closest('div')
    const more = sides.getByRole('heading', { name: /All false signals/ }).closest('div')
    expect(less).toHaveTextContent('Arvania said what amounts to: no signal offences.')
    expect(less).not.toHaveTextContent('Belmora')
    expect(more).toHaveTextContent('Belmora said what amounts to: all false signals.')
  })

  it('asks in the words of the chosen frame', async () => {
    const { user } = await openRecord('/issues/lantern-treaty')
    await user.click(screen.getByRole('radio', { name: 'Message safety' }))
    const head = screen.getByRole('heading', { level: 1 }).closest('header')
    expect(head).toHaveTextContent('How much is a new lantern treaty needed to keep messages safe?')
  })

  it('shows what each text says, and that one is silent', async () => {
    await openRecord('/issues/decision-rule')
    const texts = within(section('texts'))
    const accord = (await texts.findByText('Accord 2024')).closest('li')
    await waitFor(() => expect(accord).toHaveTextContent('The text is silent'))
  })

  it('lists in a table all dated stances, those of actors that are not drawn too', async () => {
    await openRecord('/issues/lantern-treaty?actors=xar')
    const rows = within(section('over-time')).getAllByRole('row', { hidden: true })
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'ActorFromLast seen to holdStance',
      'ArvaniaMarch 2010November 2019No treaty',
      'Arvania18 October 2021Wants a treaty',
      'Belmora4 May 201124 December 2024A treaty is essential',
      'River Leagueduring 2022Members differ (Upper river: A treaty is essential; Lower river: Other tools first)',
      'Open Desk9 January 2023Other tools first',
    ])
  })

  it('ties events by their issues, and resolutions by what names them', async () => {
    await openRecord('/issues/lantern-treaty')
    const related = within(section('related'))
    expect(await related.findByText('First session of the talks')).toBeVisible()
    expect(await related.findByText('Talks on an accord')).toBeVisible()
    expect(related.queryByText('The Lantern Accord')).toBeNull()
  })

  it('marks a sensitive issue, and one that waits', async () => {
    await openRecord('/issues/night-signals')
    expect(screen.getByText(/^sensitive/)).toBeVisible()
  })

  it('saves the stances with a state in place of a value where there is none', async () => {
    const saved = noteSavedFiles()
    const { user } = await openRecord('/issues/false-signals')
    await user.click(screen.getByRole('button', { name: 'Download these stances (CSV)' }))
    const [header = [], ...rows] = readCsv((await saved[0]?.text()) ?? '')
    const [actor, state, value] = ['actor', 'state', 'value'].map((name) => header.indexOf(name))
    expect(rows.map((row) => [row[actor ?? 0], row[state ?? 0], row[value ?? 0]])).toEqual([
      ['xar', 'coded', '-2'],
      ['xbe', 'coded', '2'],
      ['xco', 'silent: not-present', ''],
      ['river-league', 'split', ''],
      ['open-desk', 'coded', '-2'],
    ])
  })

  it('leads to the issue before and after, with the lens', async () => {
    const { user } = await openRecord('/issues/joining-accord?actors=xbe')
    await user.click(screen.getByRole('link', { name: /Next: Advice/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Advice/ })).toBeVisible()
    expect(screen.getByText(/few stances/)).toBeVisible()
    expect(window.location.search).toBe('?actors=xbe')
  })

  it('goes on without an actor whose file fails, and says so', async () => {
    await openRecord('/issues/false-signals', { files: { 'positions/xbe.json': failing } })
    const failures = await screen.findByRole('region', { name: 'Files that are not there' })
    expect(failures).toHaveTextContent('Belmora')
    expect(namesOn(/^States/, 0)).toEqual(['Arvania⚑'])
  })

  it('shows the others while the file of one is still to come', async () => {
    const read = fixtureLoader()
    const load: Loader = (file) =>
      file === 'positions/xbe.json' ? new Promise(() => {}) : read(file)
    renderApp('/issues/false-signals', { load })
    await waitFor(() => expect(namesOn(/^States/, 0)).toEqual(['Arvania⚑']), { timeout: 5000 })
    expect(namesOn(/^States/, 4)).toEqual([])
  })

  test('is none for an issue that is not there', async () => {
    await openRecord('/issues/no-such-issue')
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  })
})

describe('the list of issues', () => {
  it('counts stances of those that are asked, step by step', async () => {
    await openRecord('/issues')
    const link = screen.getByRole('link', { name: 'Joining the lantern accord' })
    const item = link.closest('li')
    await waitFor(() => expect(item).toHaveTextContent('3 of 3 actors have a stance'))
    const steps = within(item ?? document.body).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '0Will not join: 0',
      '0Unsigned, objects: 0',
      '1Unsigned, undecided: 1',
      '1Signed: 1',
      '1Ratified: 1',
    ])
  })
})
