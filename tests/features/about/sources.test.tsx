import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openAbout } from './open'

const titles = () =>
  [...screen.getByRole('main').querySelectorAll('li[id^="source-"]')].map(({ id }) => id.slice(7))

const search = () => screen.getByRole('searchbox', { name: 'Search in sources' })

const entry = (id: string): HTMLElement => {
  const found = document.getElementById(`source-${id}`)
  if (found === null) throw new Error(`no source ${id}`)
  return found
}

const summary = (id: string): HTMLElement => {
  const found = entry(id).querySelector('summary')
  if (found === null) throw new Error('nothing to open')
  return found
}

describe('the sources', () => {
  test('are all there, newest first', async () => {
    await openAbout('/about/sources')
    expect(titles()).toEqual([
      'lantern-accord-text',
      'lantern-gazette',
      'desk-letter',
      'coronia-letter',
      'league-paper',
      'arvania-speech',
      'blue-draft-text',
      'belmora-speech',
    ])
    expect(screen.getByText('8 of 8 sources')).toHaveAttribute('role', 'status')
  })

  test('can be ordered by title', async () => {
    const { user } = await openAbout('/about/sources')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By title')
    await waitFor(() =>
      expect(titles().slice(0, 3)).toEqual([
        'blue-draft-text',
        'desk-letter',
        'lantern-accord-text',
      ]),
    )
  })

  test.each([
    ['words of the title', 'LETTER chair', ['coronia-letter']],
    ['another script', 'речь', ['belmora-speech']],
    ['without accents', 'gázette', ['lantern-gazette']],
    ['an author', 'lantern office', ['lantern-accord-text', 'blue-draft-text']],
  ])('are found by %s', async (_how, words, found) => {
    const { user } = await openAbout('/about/sources')
    await user.type(search(), words)
    await waitFor(() => expect(titles()).toEqual(found))
    expect(screen.getByText(`${found.length} of 8 sources`)).toBeVisible()
  })

  test('can be chosen by kind, and nothing found is said', async () => {
    const { user } = await openAbout('/about/sources')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'letter (2)')
    await waitFor(() => expect(titles()).toEqual(['desk-letter', 'coronia-letter']))
    await user.type(search(), 'submarine')
    expect(await screen.findByText(/^No source fits/)).toBeVisible()
  })

  test('each say their link, date, kind, language and how much was read', async () => {
    await openAbout('/about/sources')
    const speech = within(entry('belmora-speech'))
    const title = speech.getByRole('link', { name: 'Речь Бельморы на Ассамблее фонарей' })
    expect(title).toHaveAttribute('href', 'https://example.org/belmora-speech')
    expect(title).toHaveAttribute('lang', 'ru')
    expect(entry('belmora-speech')).toHaveTextContent('Belmora · 4 May 2011')
    expect(entry('belmora-speech')).toHaveTextContent('statementRussianread whole')
    expect(entry('blue-draft-text')).toHaveTextContent('draftEnglishread in part')
    expect(
      within(entry('arvania-speech')).getByRole('link', { name: 'archived copy' }),
    ).toBeVisible()
  })

  test('say how much rests on them', async () => {
    await openAbout('/about/sources')
    await waitFor(() =>
      expect(summary('arvania-speech')).toHaveTextContent('14 stances rest on it'),
    )
    expect(summary('lantern-gazette')).toHaveTextContent(
      '4 stances rest on it · tells of 2 silences',
    )
    expect(summary('blue-draft-text')).toHaveTextContent(
      '1 stance rests on it · 2 provisions of texts',
    )
  })

  test('open to the cells that rest on them, and to their citation', async () => {
    const { user } = await openAbout('/about/sources', {
      files: { 'citations.json': { 'coronia-letter': { text: 'Coronia (2022).', bibtex: '@x' } } },
    })
    await waitFor(() => expect(summary('coronia-letter')).toHaveTextContent('7 stances rest on it'))
    await user.click(summary('coronia-letter'))
    const letter = within(entry('coronia-letter'))
    expect(await letter.findByText('silence')).toBeVisible()
    await user.click(letter.getByRole('button', { name: 'Show citations' }))
    expect(await letter.findByRole('region', { name: 'Citations as text' })).toHaveTextContent(
      'Coronia (2022).',
    )
    await user.click(letter.getByRole('link', { name: 'Coronia on Proof of intent' }))
    expect(await screen.findByRole('dialog', { name: 'Coronia on Proof of intent' })).toBeVisible()
  })
})
