import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  cellOf,
  columnNames,
  lensApplied,
  renderApp,
  renderTable,
  rowHead,
  rowTitles,
} from '../support/render'

const LEFT_OUT = 'This link asks for something that is not here. It was left out:'
const notice = () => {
  const found = screen.getByText(LEFT_OUT).closest('[role="status"]')
  if (!(found instanceof HTMLElement)) throw new Error('the notice is not read out')
  return found
}
const leftOut = () =>
  within(notice())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('a link', () => {
  test('restores all that was chosen', async () => {
    await renderTable(
      '/compare?actors=open-desk,xar&texts=lantern-accord&issues=all&frame=message-safety&asOf=2024-12&sort=disagreement&show=differences&q=offences',
    )
    expect(columnNames()).toEqual(['Open Desk', 'Arvania', 'Accord 2024'])
    // Both stand at −2 on the number and on false signals, at 0 on night signals: nothing differs.
    expect(rowTitles()).toEqual([])
    expect(screen.getByText('0 of 13 issues')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Message safety' })).toBeChecked()
    expect(screen.getByRole('slider', { name: 'As of' })).toHaveAttribute(
      'aria-valuetext',
      'December 2024',
    )
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveValue('disagreement')
    expect(screen.getByRole('button', { name: 'Only differences' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(screen.getByRole('searchbox', { name: 'Search in issues' })).toHaveValue('offences')
    expect(screen.queryByText(LEFT_OUT)).toBeNull()
  })

  test('says what it names and the data set lacks, and shows the rest', async () => {
    await renderTable(
      '/compare?actors=xar,atlantis&texts=old-treaty&issues=lantern-treaty,dragons&frame=fire-safety&cell=atlantis.lantern-treaty',
    )
    expect(leftOut().toSorted()).toEqual([
      'actors=atlantis',
      'cell=atlantis.lantern-treaty',
      'frame=fire-safety',
      'issues=dragons',
      'texts=old-treaty',
    ])
    expect(columnNames()).toEqual(['Arvania'])
    expect(rowTitles()).toEqual(['# Forum', 'A new lantern treaty'])
    expect(screen.getByRole('radio', { name: 'Neutral' })).toBeChecked()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([
    ['a day that is not in the calendar', 'asOf=2021-02-30', 'asOf=2021-02-30'],
    ['a day before the data set begins', 'asOf=1999', 'asOf=1999'],
    ['an order that there is not', 'sort=sideways', 'sort=sideways'],
    ['a parameter that there is not', 'colour=red', 'colour=red'],
    ['an issue that waits for evidence', 'issues=advice-on-accord', 'issues=advice-on-accord'],
    ['markup', 'frame=<b>bold</b>', 'frame=<b>bold</b>'],
  ])('says that it leaves out %s', async (_what, query, words) => {
    await renderTable(`/compare?${query}`)
    expect(leftOut()).toEqual([words])
    expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk'])
    expect(notice().querySelector('b')).toBeNull()
  })

  test('opens the cell of an issue that waits', async () => {
    await renderTable('/compare?cell=open-desk.advice-on-accord')
    const name = 'Open Desk on Advice on the lantern accord'
    expect(await screen.findByRole('dialog', { name })).toBeVisible()
    expect(screen.queryByText(LEFT_OUT)).toBeNull()
  })

  test('whose actors are all unknown shows nobody, and says both', async () => {
    renderApp('/compare?actors=atlantis')
    await lensApplied()
    expect(leftOut()).toEqual(['actors=atlantis'])
    expect(screen.getByText(/^Nobody is chosen/)).toBeVisible()
  })

  test('has a notice that “Got it” takes away, and nothing else with it', async () => {
    const { user } = await renderTable('/compare?actors=xar,atlantis')
    await user.click(within(notice()).getByRole('button', { name: 'Got it' }))
    expect(screen.queryByText(LEFT_OUT)).toBeNull()
    expect(columnNames()).toEqual(['Arvania'])
  })

  test('is not hidden any longer once its lens is on the screen, and not before', async () => {
    const seen: (readonly (string | null | undefined)[])[] = []
    const watch = new MutationObserver(() => {
      if (document.documentElement.dataset['lens'] === undefined) seen.push(columnNames())
    })
    renderApp('/compare?actors=xco')
    watch.observe(document.documentElement, { attributes: true })
    await lensApplied()
    await waitFor(() => expect(seen).toEqual([['Coronia']]))
    watch.disconnect()
  })
})

describe('the browser’s back and forward', () => {
  test('go from one opened cell to another, and to none', async () => {
    const { user } = await renderTable()
    const opens = (name: string) =>
      user.click(screen.getByRole('button', { name: (full) => full.endsWith(`: ${name}`) }))
    await opens('Arvania on Number of offences')
    await screen.findByRole('dialog', { name: 'Arvania on Number of offences' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(window.location.search).toBe(''))
    await opens('Belmora on Proof of intent')
    await screen.findByRole('dialog', { name: 'Belmora on Proof of intent' })
    window.history.back()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    window.history.forward()
    await screen.findByRole('dialog', { name: 'Belmora on Proof of intent' })
  })

  test('bring a lens back as it was', async () => {
    const { user } = await renderTable('/compare?actors=xco&asOf=2022-06')
    await user.click(screen.getByRole('link', { name: 'See it: A closed list or any use?' }))
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Belmora']))
    expect(rowHead('Number of offences')).toHaveTextContent('gap 4')
    window.history.back()
    await waitFor(() => expect(columnNames()).toEqual(['Coronia']))
    await waitFor(() =>
      expect(cellOf('Coronia', 'Proof of intent')).toHaveTextContent('A test for some'),
    )
    expect(screen.getByRole('slider', { name: 'As of' })).toHaveAttribute(
      'aria-valuetext',
      'June 2022',
    )
  })
})
