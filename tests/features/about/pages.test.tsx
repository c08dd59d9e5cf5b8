import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { subPageAt } from '../../../src/components/SubPage'
import { ABOUT_PAGES } from '../../../src/features/about/pages'
import { failing } from '../../support/fixture'
import { openAbout, WITH_ABOUT } from './open'

const nav = () => screen.getByRole('navigation', { name: 'About this record' })
const views = () => screen.getByRole('navigation', { name: 'Views' })
const main = () => screen.getByRole('main')

describe('the pages about the record', () => {
  test.each([
    ['/about', 'About this record', 'About'],
    ['/about/', 'About this record', 'About'],
    ['/about/method', 'How we know', 'Method'],
    ['/about/method/', 'How we know', 'Method'],
    ['/about/codebook', 'The codebook', 'Codebook'],
    ['/about/coverage', 'What is known, and how well', 'Coverage'],
    ['/about/agreement', 'How far two codings agree', 'Agreement'],
    ['/about/sources', 'All sources', 'Sources'],
    ['/about/data', 'The data to take home', 'Data'],
    ['/about/changes', 'What has changed', 'Changes'],
    ['/about/accessibility', 'How this can be used by everyone', 'Accessibility'],
  ])('%s has one first heading, a title, and its link marked', async (address, heading, name) => {
    await openAbout(address, { files: WITH_ABOUT })
    const heads = screen.getAllByRole('heading', { level: 1 })
    expect(heads.map(({ textContent }) => textContent)).toEqual([heading])
    expect(main()).toHaveAttribute('id', 'main')
    expect(document.title).toBe(`${name} · Treaty Lens`)
    const current = within(nav())
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page')
    expect(current.map(({ textContent }) => textContent)).toEqual([name])
    expect(within(views()).getByRole('link', { name: 'About' })).toHaveAttribute('aria-current')
    expect(within(views()).getByRole('link', { name: 'Compare' })).not.toHaveAttribute(
      'aria-current',
    )
  })

  test.each(['/about/nowhere', '/about/method/deeper'])('%s is no page', async (address) => {
    await openAbout(address)
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  })

  test('lead to one another with the lens in the address, and back to the comparison', async () => {
    const { user } = await openAbout('/about?actors=xco', { files: WITH_ABOUT })
    await user.click(within(nav()).getByRole('link', { name: 'Method' }))
    expect(await screen.findByRole('heading', { name: 'How we know' })).toBeVisible()
    expect(`${window.location.pathname}${window.location.search}`).toBe('/about/method?actors=xco')
    expect(within(nav()).getByRole('link', { name: 'Method' })).toHaveFocus()
    await user.click(within(views()).getByRole('link', { name: 'Compare' }))
    await screen.findByRole('table', { name: 'Positions compared' })
    expect(window.location.search).toBe('?actors=xco')
    expect(document.title).toBe('Treaty Lens')
  })

  test('are found by their path, each once', () => {
    expect(new Set(ABOUT_PAGES.map(({ path }) => path)).size).toBe(ABOUT_PAGES.length)
    expect(subPageAt(ABOUT_PAGES, 'sources/')?.id).toBe('sources')
    expect(subPageAt(ABOUT_PAGES, 'toString')).toBeUndefined()
  })
})

describe('the overview', () => {
  test('says how the record came about in the words of the data set, and how to cite it', async () => {
    await openAbout('/about', { files: WITH_ABOUT })
    expect(main()).toHaveTextContent('It began with a quarrel over lanterns.')
    expect(main()).toHaveTextContent('Lantern talks, a made-up data set, version 1.2.0.')
    expect(within(main()).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by/4.0/',
    )
  })

  test('says what is missing, counted from the files', async () => {
    await openAbout('/about')
    await screen.findByText(/^10 cells are silent/)
    for (const words of [
      'no stated position was found in what was searched: 5',
      'not researched yet: 2',
      'declined to say: 1',
      'was not in the room: 2',
      'Second hand: 6 of 69 pieces of evidence',
      'beside 1 of 58 dated stances',
      '1 stance is old: last seen to hold more than 10 years',
      'Of 8 sources, 1 were read in part',
    ]) {
      expect(main()).toHaveTextContent(words)
    }
    expect(main()).toHaveTextContent(/1 issue waits: .* Advice on the lantern accord/)
    const link = screen.getByRole('link', { name: 'Advice on the lantern accord' })
    expect(link).toHaveAttribute('href', '/about/codebook#issue-advice-on-accord')
  })

  test('gives its size in numbers', async () => {
    await openAbout('/about')
    await screen.findByText(/^10 cells are silent/)
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
    const values = screen.getAllByRole('definition').map(({ textContent }) => textContent)
    expect(terms.map((term, index) => `${values[index]} ${term}`)).toEqual([
      '5 actors',
      '14 issues',
      '2 treaties and drafts',
      '8 sources',
      '58 dated stances',
      '2 red lines',
      '69 pieces of evidence',
      '91% of them read in the source, the rest reported',
    ])
  })

  test('counts without a file that fails, says so, and counts it once it is there', async () => {
    let fails = true
    const file = 'positions/xco.json'
    const refuse = failing(file, { kind: 'status', status: 500 })
    const { user } = await openAbout('/about', {
      files: { [file]: (own: unknown) => (fails ? refuse() : own) },
    })
    const failed = await screen.findByRole('region', { name: 'Files that are not there' })
    expect(failed).toHaveTextContent('Coronia')
    expect(main()).toHaveTextContent('not researched yet: 1')
    fails = false
    await user.click(within(failed).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(main()).toHaveTextContent('not researched yet: 2'))
    expect(screen.queryByRole('region', { name: 'Files that are not there' })).toBeNull()
  })
})

describe('the page on accessibility', () => {
  test('says what is not good yet, and where to tell of a fault', async () => {
    await openAbout('/about/accessibility')
    const open = screen.getByRole('region', { name: 'What is not good yet?' })
    expect(within(open).getAllByRole('listitem').length).toBeGreaterThan(3)
    const tell = screen.getByRole('region', { name: 'How can I tell of a fault?' })
    expect(within(tell).getByRole('link')).toHaveAttribute(
      'href',
      'https://example.org/lantern-talks/issues',
    )
  })
})

describe('the method', () => {
  test('answers questions, each with an address', async () => {
    await openAbout('/about/method')
    const questions = screen.getAllByRole('heading', { level: 2 })
    expect(questions.length).toBeGreaterThan(8)
    for (const question of questions) {
      expect(question.closest('section')?.id).not.toBe('')
      expect(question).toHaveTextContent(/\?$/)
    }
    const distance = screen.getByRole('region', { name: /^How is the distance/ })
    // Between -2, 1 and 2: (3 + 4 + 1) / 3.
    expect(distance).toHaveTextContent('the gap is 2.7')
  })

  test('names the list of corrections where the data set has one', async () => {
    await openAbout('/about/method')
    const list = screen.getByRole('link', { name: 'list of corrections' })
    expect(list).toHaveAttribute('href', 'https://example.org/lantern-talks/issues')
  })

  test('says what to do where it has none', async () => {
    await openAbout('/about/method', {
      files: {
        'dataset.json': ({ tracker: _tracker, ...rest }: Readonly<Record<string, unknown>>) => rest,
      },
    })
    expect(screen.queryByRole('link', { name: 'list of corrections' })).toBeNull()
    expect(main()).toHaveTextContent('This copy names no place to send it to')
  })
})
