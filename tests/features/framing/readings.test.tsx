import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { cellButton, renderTable, rowHead } from '../../support/render'
import { openFraming, WITH_FRAMING } from './open'

const card = (label: string) => screen.getByRole('region', { name: label })
const stances = (title: string) => screen.getByRole('table', { name: `Stances on ${title}` })
const heads = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
const words = () => screen.getByRole('table', { name: 'Who uses which words' })
const rowOf = (table: HTMLElement, name: string) =>
  within(table).getByRole('row', { name: (text) => text.startsWith(name) })
const here = () => `${window.location.pathname}${window.location.search}`
const radio = (name: string) => screen.getByRole('radio', { name })

/** Arvania uses words of both vocabularies. */
const BOTH = {
  'terms.json': (own: readonly Readonly<Record<string, unknown>>[]) =>
    own.map((term) =>
      Object.assign(term, { usedBy: term['language'] === 'ru' ? ['xar', 'xbe'] : ['xar'] }),
    ),
}

describe('an issue in two vocabularies', () => {
  test('has its question in neutral words and in each, with threat, remedy and hard question', async () => {
    await openFraming('/framing/readings?item=proof-of-intent')
    expect(screen.getByRole('heading', { level: 2, name: 'Proof of intent' })).toBeVisible()
    expect(screen.getByText('How much proof of intent should be asked?')).toBeVisible()
    const lamps = card('Lamp safety')
    expect(lamps).toHaveTextContent('How much proof of intent should be asked to keep lamps safe?')
    expect(lamps).toHaveTextContent('The threatSomeone breaks the lamps')
    expect(lamps).toHaveTextContent('The remedyGuard the lamps')
    expect(lamps).toHaveTextContent('Its hard question to “Message safety”Who guards the guards?')
    const messages = card('Message safety')
    expect(messages).toHaveTextContent('The threatSomeone sends false messages')
    expect(messages).toHaveTextContent('The remedynot put in words yet')
  })

  test('begins with the issue that the lens names, and offers all others under their chapters', async () => {
    const { user } = await openFraming('/framing/readings?issues=watch-powers')
    const chooser = screen.getByRole('combobox', { name: 'Issue' })
    expect(chooser).toHaveValue('watch-powers')
    expect(within(chooser).getAllByRole('option')).toHaveLength(14)
    const scope = within(chooser).getByRole('group', { name: 'Scope' })
    await user.selectOptions(
      chooser,
      within(scope).getByRole('option', { name: 'Proof of intent' }),
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Proof of intent' })).toBeVisible()
    await waitFor(() =>
      expect(here()).toBe('/framing/readings?issues=watch-powers&item=proof-of-intent'),
    )
  })

  test('leads to its neighbours, and no further than the ends', async () => {
    const { user } = await openFraming('/framing/readings')
    const before = screen.getByRole('button', { name: 'Previous issue' })
    expect(before).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('button', { name: 'Next issue' }))
    expect(
      screen.getByRole('heading', { level: 2, name: 'Joining the lantern accord' }),
    ).toBeVisible()
    await user.click(before)
    expect(screen.getByRole('heading', { level: 2, name: 'A new lantern treaty' })).toBeVisible()
  })

  test('says that an unknown issue is not here, and shows the first', async () => {
    await openFraming('/framing/readings?item=dragons')
    expect(screen.getByText(/^This link asks for/)).toHaveTextContent('dragons')
    expect(screen.getByRole('heading', { level: 2, name: 'A new lantern treaty' })).toBeVisible()
  })

  test('says what is sensitive, and links no issue to Compare that is not compared', async () => {
    const { user } = await openFraming('/framing/readings?item=night-signals')
    expect(screen.getByText(/^Sensitive/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'This issue in Compare' })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Issue' }), 'advice-on-accord')
    expect(screen.queryByRole('link', { name: 'This issue in Compare' })).toBeNull()
  })
})

describe('a press on a vocabulary', () => {
  test('puts the whole app in its words, and a second one back', async () => {
    const { user } = await openFraming('/framing/readings?item=proof-of-intent')
    const press = within(card('Message safety')).getByRole('button')
    expect(press).toHaveAttribute('aria-pressed', 'false')
    await user.click(press)
    expect(radio('Message safety')).toBeChecked()
    expect(press).toHaveAttribute('aria-pressed', 'true')
    await waitFor(() =>
      expect(here()).toBe('/framing/readings?frame=message-safety&item=proof-of-intent'),
    )
    await user.click(press)
    expect(radio('Neutral')).toBeChecked()
  })
})

describe('the stances', () => {
  test('stand once, by chosen actor, and do not change with the vocabulary', async () => {
    const { user } = await openFraming('/framing/readings?actors=xar,xbe')
    const table = stances('A new lantern treaty')
    expect(heads(table)).toEqual([
      'Arvaniasays “lamp safety”',
      'Belmorasays “безопасность сигналов”',
    ])
    const before = table.textContent
    expect(before).toContain('Arvania said what amounts to: wants a treaty.')
    await user.click(radio('Lamp safety'))
    expect(stances('A new lantern treaty').textContent).toBe(before)
    expect(within(table).getByText('безопасность сигналов')).toHaveAttribute('lang', 'ru')
  })

  test('follow the actors of the lens bar and its date', async () => {
    const { user } = await openFraming('/framing/readings?actors=xar&asOf=2015-01')
    expect(stances('A new lantern treaty')).toHaveTextContent(
      'Arvania said what amounts to: no treaty.',
    )
    await user.click(screen.getByRole('button', { name: 'Open Desk' }))
    await waitFor(() => expect(heads(stances('A new lantern treaty'))).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Open Desk' }))
    await user.click(screen.getByRole('button', { name: 'Arvania' }))
    expect(await screen.findByText('No actor is chosen. Choose some above.')).toBeVisible()
  })

  test('are those of a lens that is picked, and the issue stays', async () => {
    const { user } = await openFraming('/framing/readings?item=proof-of-intent')
    await user.click(screen.getByRole('button', { name: 'Lenses' }))
    await user.click(screen.getByRole('button', { name: 'Two speeches' }))
    await waitFor(() => expect(heads(stances('Proof of intent'))).toHaveLength(2))
    await waitFor(() =>
      expect(here()).toBe('/framing/readings?actors=xar,xbe&item=proof-of-intent'),
    )
  })

  test('open the evidence behind them', async () => {
    const { user } = await openFraming('/framing/readings?actors=xar&item=lantern-treaty')
    await user.click(
      within(stances('A new lantern treaty')).getByRole('button', {
        name: /: Arvania on A new lantern treaty$/,
      }),
    )
    const dialog = await screen.findByRole('dialog', { name: 'Arvania on A new lantern treaty' })
    expect(dialog).toHaveTextContent('let the lanterns burn')
    expect(here()).toBe('/framing/readings?actors=xar&cell=xar.lantern-treaty&item=lantern-treaty')
  })

  test('of an actor whose file is refused are missing by name, and the rest stands', async () => {
    await openFraming('/framing/readings?actors=xar,xbe', {
      files: {
        'positions/xbe.json': failing('positions/xbe.json', { kind: 'status', status: 500 }),
      },
    })
    const table = stances('A new lantern treaty')
    expect(rowOf(table, 'Belmora')).toHaveTextContent('Not shown: its file was refused')
    expect(rowOf(table, 'Arvania')).toHaveTextContent('wants a treaty')
  })
})

describe('who uses which words', () => {
  test('goes by the list of words, and shows what it rests on', async () => {
    await openFraming('/framing/readings?actors=xar,xbe,open-desk')
    expect(card('Lamp safety')).toHaveTextContent('Who uses its wordsArvania')
    expect(card('Message safety')).toHaveTextContent('Who uses its wordsBelmora')
    const belmora = rowOf(words(), 'Belmora')
    expect(within(belmora).getByText('безопасность сигналов')).toHaveAttribute('lang', 'ru')
    expect(
      within(belmora).getByRole('link', { name: 'Речь Бельморы на Ассамблее фонарей' }),
    ).toHaveAttribute('href', 'https://example.org/belmora-speech')
    expect(rowOf(words(), 'Open Desk').textContent).toMatch(/none in the list.*none in the list/)
  })

  test('marks an actor that uses words of both under each', async () => {
    await openFraming('/framing/readings?actors=xar,xbe', { files: BOTH })
    expect(card('Lamp safety')).toHaveTextContent('Arvaniathe other’s too')
    expect(card('Message safety')).toHaveTextContent('Arvaniathe other’s too')
    expect(card('Message safety').textContent).toMatch(/Belmora$/)
  })

  test('is left out where no word has a vocabulary, and said where the list is refused', async () => {
    const bare = (own: readonly Readonly<Record<string, unknown>>[]) =>
      own.map((term) =>
        Object.fromEntries(Object.entries(term).filter(([field]) => field !== 'frame')),
      )
    await openFraming('/framing/readings', { files: { 'terms.json': bare } })
    expect(screen.queryByRole('table', { name: 'Who uses which words' })).toBeNull()
    expect(card('Lamp safety')).not.toHaveTextContent('Who uses its words')
  })

  test('says it where the list of words is refused, and shows the rest', async () => {
    await openFraming('/framing/readings?actors=xar', {
      files: { 'terms.json': failing('terms.json', { kind: 'status', status: 500 }) },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('terms.json')
    expect(stances('A new lantern treaty')).toHaveTextContent('wants a treaty')
  })
})

describe('between Compare and the readings', () => {
  test('a row leads to its readings under a frame, not in neutral words, and back', async () => {
    const { user } = await renderTable('/compare?actors=xar&issues=proof-of-intent', {
      files: WITH_FRAMING,
    })
    expect(screen.queryByRole('link', { name: /^Two readings/ })).toBeNull()
    await user.click(radio('Lamp safety'))
    const head = await waitFor(() => rowHead('Proof of intent'))
    await user.click(
      await within(head).findByRole('link', { name: 'Two readings: Proof of intent' }),
    )
    expect(await screen.findByRole('heading', { level: 2, name: 'Proof of intent' })).toBeVisible()
    expect(radio('Lamp safety')).toBeChecked()
    await user.click(screen.getByRole('link', { name: 'This issue in Compare' }))
    await screen.findByRole('table', { name: 'Positions compared' })
    expect(here()).toBe('/compare?actors=xar&issues=proof-of-intent&frame=lamp-safety')
  })

  test('the evidence of a cell leads there too', async () => {
    const { user } = await renderTable('/compare?actors=xar', { files: WITH_FRAMING })
    await user.click(cellButton('Arvania', 'Proof of intent'))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('link', { name: 'Two readings: Proof of intent' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Proof of intent' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('there is no way to a view that the data set does not name', async () => {
    await renderTable('/compare?actors=xar&frame=lamp-safety')
    expect(screen.queryByRole('link', { name: /^Two readings/ })).toBeNull()
  })

  test('what was singled out on a page stays behind when another is opened', async () => {
    const { user } = await openFraming('/framing/readings?item=proof-of-intent')
    await user.click(screen.getByRole('link', { name: 'Claims' }))
    await screen.findByRole('table', { name: 'Findings by document' })
    expect(screen.queryByText(/^This link asks for/)).toBeNull()
    const views = screen.getByRole('navigation', { name: 'Views' })
    await user.click(within(views).getByRole('link', { name: 'Compare' }))
    await screen.findByRole('table', { name: 'Positions compared' })
    await user.click(radio('Lamp safety'))
    await waitFor(() => expect(here()).toBe('/compare?frame=lamp-safety'))
  })
})
