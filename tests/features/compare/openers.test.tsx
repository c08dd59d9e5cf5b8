import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fixtureCore } from '../../support/fixture'
import { cellOf, columnNames, renderTable, rowTitles } from '../../support/render'

const openers = () => screen.getByRole('region', { name: 'To begin with' })

describe('the openers', () => {
  test('each say a contrast, its sources, and where to see it', async () => {
    await renderTable()
    const articles = within(openers()).getAllByRole('article')
    expect(articles).toHaveLength(3)
    const [first] = articles
    expect(first).toHaveTextContent(
      'Arvania wants an offence for broken lanterns only; Belmora wants one for any use of a lantern.',
    )
    expect(first).toHaveTextContent('2 sources: A closed list or any use?')
    expect(articles[2]).toHaveTextContent('1 source: One league, two voices')
    expect(first).toHaveTextContent('Speech of Arvania to the Lantern Assembly')
    expect(
      within(openers()).getByRole('link', { name: 'See it: Before and after 2021' }),
    ).toHaveAttribute('href', '/compare?actors=xar&issues=lantern-treaty&asOf=2020')
  })

  test('lead to their view without leaving the page, and back', async () => {
    const { user, asked } = await renderTable()
    await user.click(screen.getByRole('link', { name: 'See it: Before and after 2021' }))
    await waitFor(() => expect(columnNames()).toEqual(['Arvania']))
    expect(rowTitles()).toEqual(['# Forum', 'A new lantern treaty'])
    expect(cellOf('Arvania', 'A new lantern treaty')).toHaveTextContent('No treaty')
    expect(window.location.search).toBe('?actors=xar&issues=lantern-treaty&asOf=2020')
    expect(asked('dataset.json')).toBe(1)
    window.history.back()
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Belmora', 'Open Desk']))
    expect(window.location.search).toBe('')
  })

  test('can lead to an open cell', async () => {
    const { user } = await renderTable()
    await user.click(screen.getByRole('link', { name: 'See it: One league, two voices' }))
    const name = 'River League on Offences for false signals'
    expect(await screen.findByRole('dialog', { name })).toBeVisible()
  })

  test('a data set without any has no empty section', async () => {
    const dataset = { ...fixtureCore().dataset, openers: [] }
    await renderTable('/compare', { files: { 'dataset.json': dataset } })
    expect(screen.queryByRole('region', { name: 'To begin with' })).toBeNull()
  })
})
