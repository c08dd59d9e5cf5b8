import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { RenderedApp } from '../../support/render'
import { openAbout } from '../about/open'

/** The address follows the screen a moment later. */
const theAddress = (query: string): Promise<void> =>
  waitFor(() => expect(window.location.search).toBe(query))

async function open(query = '', options?: Parameters<typeof openAbout>[1]): Promise<RenderedApp> {
  const app = await openAbout(`/framing/words${query}`, options)
  await waitFor(() => {
    if (screen.queryByText('Loading …') !== null) throw new Error('a file is loading')
  })
  return app
}

const families = () => screen.queryAllByRole('article').map((one) => one.getAttribute('aria-label'))
const family = () => within(screen.getByRole('article'))
const exercise = () => within(screen.getByRole('region', { name: 'Whose words are these?' }))

const withoutFrame = ({ frame: _frame, ...term }: Readonly<Record<string, unknown>>) => term

/** A third word, near the pair, of no vocabulary. */
const WITH_THIRD = {
  files: {
    'terms.json': (own: readonly Record<string, unknown>[]) => [
      ...own,
      {
        ...withoutFrame(own[0] ?? {}),
        id: 'beacon-term',
        text: 'beacon',
        definition: 'A light on a hill.',
        pair: 'lamp-safety-term',
      },
    ],
  },
}

describe('words beside their counterparts', () => {
  test('shows both definitions, who uses which, where first seen, and what is lost', async () => {
    await open()
    expect(families()).toEqual(['lamp safety · безопасность сигналов'])
    const shown = family()
    expect(shown.getByText('Keeping lamps and towers whole.')).toBeVisible()
    expect(shown.getByText('Keeping signals, and those who see them, safe.')).toBeVisible()
    expect(shown.getByText('Arvania and Coronia')).toBeVisible()
    expect(shown.getByText('Belmora', { selector: 'b' })).toBeVisible()
    expect(shown.getByText(/First in a source that was read: 4 May 2011/)).toBeVisible()
    expect(shown.getByText(/Not the safety of lamps/)).toBeVisible()
    expect(shown.getByText('is not the same as')).toBeInTheDocument()
    expect(shown.getByText('безопасность сигналов')).toHaveAttribute('lang', 'ru')
    const [link] = shown.getAllByRole('link', { name: 'Речь Бельморы на Ассамблее фонарей' })
    expect(link).toHaveAttribute('href', 'https://example.org/belmora-speech')
  })

  test('a link opens a word with its sources, and a press closes it', async () => {
    const { user } = await open('?item=term.signal-safety-term')
    const button = family().getByRole('button', { name: /^безопасность сигналов/ })
    expect(button).toHaveAttribute('aria-pressed', 'true')
    const entry = document.getElementById('term-signal-safety-term')
    expect(entry?.querySelector('details')).toHaveAttribute('open')
    await user.click(button)
    await theAddress('')
    expect(entry?.querySelector('details')).not.toHaveAttribute('open')
  })

  test('leads to the word in the layers', async () => {
    await open()
    expect(family().getAllByRole('link', { name: 'Show in the layers' })[0]).toHaveAttribute(
      'href',
      '/framing?item=term.lamp-safety-term',
    )
  })

  test('is searched by letters, vocabulary and language; words near a pair stand below it', async () => {
    const { user } = await open('', WITH_THIRD)
    expect(family().getByRole('heading', { name: '1 more word near these' })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Russian')
    // The pair stays whole, the English word near it does not fit.
    expect(await screen.findByText('1 of 1 families of words')).toBeVisible()
    expect(screen.queryByText('A light on a hill.')).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'All languages')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Vocabulary' }),
      'Neither, or both',
    )
    expect(await screen.findByText('A light on a hill.')).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: 'Search words' }), 'nothing like it')
    expect(await screen.findByText(/^No word fits/)).toBeVisible()
    expect(families()).toEqual([])
  })

  test('says what a link asks for that is not here', async () => {
    await open('?item=actor.xar')
    expect(screen.getByText('actor.xar')).toBeVisible()
    expect(families()).toHaveLength(1)
  })
})

describe('the exercise', () => {
  test('asks a definition, answers with word, vocabulary, users and source, and keeps no score', async () => {
    const { user } = await open()
    const asked = exercise()
    expect(asked.getByText('Definition 1 of 2')).toBeVisible()
    const first = asked.queryByText('Keeping lamps and towers whole.') !== null
    await user.click(asked.getByRole('radio', { name: 'Lamp safety' }))
    await user.click(asked.getByRole('radio', { name: 'Belmora' }))
    await user.click(asked.getByRole('button', { name: 'Show the answer' }))
    const answer = within(asked.getByRole('status'))
    expect(answer.getByText(first ? 'lamp safety' : 'безопасность сигналов')).toBeVisible()
    expect(answer.getByText(first ? '✓ as you said' : 'you said Lamp safety')).toBeVisible()
    expect(answer.getByText(first ? 'you said Belmora' : '✓ as you said')).toBeVisible()
    expect(answer.getByRole('link')).toHaveAttribute(
      'href',
      first ? 'https://example.org/arvania-speech' : 'https://example.org/belmora-speech',
    )
    await user.click(asked.getByRole('button', { name: 'Next definition' }))
    expect(asked.getByText('Definition 2 of 2')).toBeVisible()
    expect(asked.getByRole('status')).toBeEmptyDOMElement()
    expect(asked.getByRole('radio', { name: 'Belmora' })).not.toBeChecked()
  })

  test('skips a definition, begins anew after the last, and asks in the same order each time', async () => {
    const { user } = await open()
    const definition = () => exercise().getByText(/^Keeping/).textContent
    const first = definition()
    await user.click(exercise().getByRole('button', { name: 'Skip' }))
    const second = definition()
    expect(second).not.toBe(first)
    expect(exercise().getByText(/^Keeping/)).toHaveFocus()
    await user.click(exercise().getByRole('button', { name: 'Skip' }))
    expect(definition()).toBe(first)
  })

  test('is not there where no word has a vocabulary', async () => {
    await open('', {
      files: {
        'terms.json': (own: readonly Record<string, unknown>[]) =>
          own.map(({ frame: _frame, ...term }) => term),
      },
    })
    expect(screen.queryByRole('region', { name: 'Whose words are these?' })).toBeNull()
  })
})
