import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { addressNow } from '../../support/openPart'
import { openSheet, rowsOf } from './open'

const TWO = 'actors=xar,xbe&issues=lantern-treaty,watch-powers'

describe('the index of sheets', () => {
  it('leads to each sheet with the lens that was chosen, and says what it is for', async () => {
    await openSheet(`/paper?${TWO}`)
    const links = within(screen.getByRole('main')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Comparison',
      'Source sheet',
      'Vocabulary',
      'Blank scales',
      'Claims to check',
      'Exit ticket',
      'Role cards',
      'Amendment',
      'Bloc board',
      'Two-thirds counter',
    ])
    expect(links[0]).toHaveAttribute('href', `/paper/comparison?${TWO}`)
  })
})

describe('every sheet', () => {
  it('says at its foot what it is, what was chosen, when, from which data, where, under which licence', async () => {
    await openSheet(`/paper/comparison?${TWO}&asOf=2022-01`)
    expect(
      screen.getByText(/Lantern talks, as of 31 January 2022, data version 1\.2\.0, CC BY 4\.0/),
    ).toBeVisible()
    expect(
      screen.getByText(
        /Chosen: Arvania, Belmora, A new lantern treaty, Powers of the watch, neutral words/,
      ),
    ).toBeVisible()
    expect(screen.getByText(`http://localhost/paper/comparison?${TWO}&asOf=2022-01`)).toBeVisible()
  })

  it('is printed by its button, and is put in large print by the other, in the address too', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await openSheet(`/paper/claims?item=gazette-op-ed`)
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Large print' }))
    await waitFor(() => expect(addressNow()).toBe('/paper/claims?item=gazette-op-ed.large'))
    expect(screen.getByRole('button', { name: 'Large print' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it('says what is missing where nothing is chosen', async () => {
    const { user } = await openSheet('/paper/comparison?actors=xar&issues=lantern-treaty')
    await user.click(screen.getByText('Issues on the sheet: 1'))
    await user.click(screen.getByRole('checkbox', { name: 'A new lantern treaty' }))
    expect(screen.getByText(/No issue is chosen/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Powers of the watch' }))
    await waitFor(() =>
      expect(addressNow()).toBe('/paper/comparison?actors=xar&issues=watch-powers'),
    )
    await user.click(screen.getByRole('button', { name: 'Arvania' }))
    expect(screen.getByText(/No actor is chosen/)).toBeVisible()
  })
})

describe('the comparison', () => {
  it('has the step in words, a sentence and how it is known; a withdrawal is none', async () => {
    await openSheet(`/paper/comparison?${TWO}`)
    const rows = rowsOf(screen.getByRole('table', { name: 'Comparison' }))
    expect(rows).toEqual([
      [
        expect.stringMatching(/A new lantern treaty.*From “No treaty” to “A treaty is essential”/),
        expect.stringMatching(
          /Wants a treaty.*wants a treaty\..*moved 18 October 2021; before: No treaty.*1 source, read/,
        ),
        expect.stringMatching(/A treaty is essential.*1 source, read/),
      ],
      [
        expect.stringContaining('Powers of the watch'),
        expect.stringMatching(/^Withdrawn/),
        expect.stringMatching(/^Logs and light required/),
      ],
    ])
  })
})

describe('the sources', () => {
  it('name each passage by issue and actor, and write the addresses out', async () => {
    await openSheet('/paper/sources?actors=xar,xco&issues=lantern-treaty')
    const arvania = screen.getByRole('heading', { name: 'Arvania: Wants a treaty' })
    expect(arvania.parentElement).toHaveTextContent(/\[1\] paragraph 3.*statement.*read/)
    const coronia = screen.getByRole('heading', { name: 'Coronia: No stated position found' })
    expect(coronia).toBeVisible()
    const list = screen.getByRole('heading', { name: 'The sources' }).parentElement
    expect(list).toHaveTextContent(/https?:\/\//)
  })
})

it('sets each word beside the nearest one across, in its own script', async () => {
  await openSheet('/paper/vocabulary')
  const [row] = rowsOf(screen.getByRole('table', { name: 'Message safety' }))
  expect(row).toEqual([
    'безопасность сигналовbezopasnost signalov, Russian',
    'Keeping signals, and those who see them, safe.',
    'lamp safetyEnglish',
    'Not the safety of lamps.',
  ])
})

it('gives the question and five steps without a name, and the answers on a sheet of their own', async () => {
  await openSheet('/paper/scales?actors=xar,xco&issues=lantern-treaty')
  const question = screen.getByRole('heading', {
    name: '1. How much is a new lantern treaty needed?',
  })
  const blank = question.parentElement
  expect(blank).toHaveTextContent('Other tools first')
  expect(blank).not.toHaveTextContent('Arvania')
  const answer = screen.getByRole('heading', { name: '1. A new lantern treaty' }).parentElement
  // Arvania wants one on the day of the data; Coronia is silent, so it is not on the line.
  expect(answer).toHaveTextContent('Wants a treatyArvania')
  expect(answer).toHaveTextContent('Not on the line: Coronia (No stated position found)')
})

it('keeps the findings off the sheet of claims', async () => {
  await openSheet('/paper/claims?item=nothing-here')
  expect(screen.getByText('nothing-here').parentElement).toHaveTextContent(
    'This link asks for nothing-here, which is not here. The first one is shown instead.',
  )
  const [claim] = rowsOf(screen.getByRole('table', { name: 'Claims' }))
  expect(claim).toEqual(['1', 'All states of the river wanted the accord.', '', ''])
  const [record] = rowsOf(screen.getByRole('table', { name: 'The record' }))
  expect(record).toEqual(['1', 'not supported', 'The lower river asked for other tools first. [1]'])
})

it('makes four tickets a page, and keeps the key apart', async () => {
  await openSheet('/paper/ticket?item=first-look')
  expect(screen.getAllByText('What does a dashed mark mean?')).toHaveLength(4 + 1)
  expect(screen.getAllByText('Silence, with its reason.')).toHaveLength(1)
})
