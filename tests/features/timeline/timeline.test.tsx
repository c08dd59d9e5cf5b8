import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { printItem, readItem } from '../../../src/features/timeline/eventFilter'
import { addressNow, openPart } from '../../support/openPart'

const titles = () =>
  screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)

describe('the timeline', () => {
  test('lists the events by year with their sources and links that keep the lens', async () => {
    await openPart('/timeline?actors=xco')
    await screen.findByRole('heading', { name: '2022' })
    expect(titles()).toEqual(['First session of the talks', 'The accord is adopted'])
    const first = screen.getByRole('heading', { name: 'First session of the talks' }).closest('li')
    if (first === null) throw new Error('an event is no item of a list')
    expect(
      within(first).getByRole('link', { name: 'The Lantern Gazette on the talks' }),
    ).toHaveAttribute('href', 'https://example.org/lantern-gazette')
    expect(within(first).getByRole('link', { name: 'A new lantern treaty' })).toHaveAttribute(
      'href',
      '/compare?actors=xco&issues=lantern-treaty',
    )
    expect(await within(first).findByRole('link', { name: 'Blue draft' })).toHaveAttribute(
      'href',
      '/texts?actors=xco&texts=blue-draft,lantern-accord',
    )
  })

  test('is filtered by actor, and the filter stands in the address', async () => {
    const { user } = await openPart('/timeline')
    await screen.findByRole('heading', { name: '2022' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Actor' }), 'Arvania (1)')
    expect(titles()).toEqual(['First session of the talks'])
    expect(screen.getByText('1 event')).toBeVisible()
    await waitFor(() => expect(addressNow()).toBe('/timeline?item=actor-xar'))
    await user.click(screen.getByRole('button', { name: 'Show all 2' }))
    expect(titles()).toHaveLength(2)
  })

  test('an event lets the whole app look from its day, and says what came later', async () => {
    const { user } = await openPart('/timeline')
    await user.click(
      await screen.findByRole('button', { name: 'Look from this day: First session of the talks' }),
    )
    expect(screen.getByRole('slider', { name: 'As of' })).toHaveAttribute(
      'aria-valuetext',
      'March 2022',
    )
    expect(await screen.findByText('As of 31 March 2022. What follows came later.')).toBeVisible()
    await waitFor(() => expect(addressNow()).toBe('/timeline?asOf=2022-03'))
  })

  test('counts the events of each year and track in a table, years without one as nought', async () => {
    await openPart('/timeline')
    const table = await screen.findByRole('table', {
      name: 'Events by track and year',
      hidden: true,
    })
    const rows = [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
    expect(rows).toEqual(['20221000', '20230000', '20241000'])
  })

  test('singles out the event of a link, and names what is not there', async () => {
    await openPart('/timeline?item=accord-adopted.actor-xzz')
    const title = await screen.findByRole('heading', { name: 'The accord is adopted' })
    expect(title.closest('li')).toHaveAttribute('aria-current', 'true')
    expect(title.closest('li')).toHaveFocus()
    expect(screen.getByText('actor-xzz')).toBeVisible()
  })

  test('a filter is written and read as the same', () => {
    const filter = { tracks: ['crime', 'civil-society'], actors: ['xar'], issues: ['one'] } as const
    const known = { events: new Set(['one']), actors: new Set(['xar']), issues: new Set(['one']) }
    const item = printItem(filter)
    expect(item).toBe('track-crime.track-civil-society.actor-xar.issue-one')
    expect(readItem(item, known)).toEqual({ filter, event: null, unknown: [] })
    expect(printItem({ tracks: [], actors: [], issues: [] })).toBeNull()
    expect(readItem('one', known).event).toBe('one')
  })
})
