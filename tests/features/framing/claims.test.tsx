import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openFraming } from './open'

const claim = (id: string, document: string, finding: string, issues: readonly string[] = []) => ({
  id,
  document,
  claim: `Claim ${id}.`,
  finding,
  record: `What is known of ${id}.`,
  sources: ['league-paper', 'arvania-speech'],
  issues,
})
const CLAIMS = {
  'claims.json': {
    documents: [
      { id: 'letter', author: 'Open Desk', title: 'A letter', source: 'desk-letter' },
      { id: 'speech', author: 'Belmora', title: 'A speech', source: 'belmora-speech' },
    ],
    claims: [
      claim('one', 'letter', 'supported', ['lantern-treaty', 'advice-on-accord']),
      claim('two', 'letter', 'not-found'),
      claim('three', 'letter', 'supported'),
      claim('four', 'speech', 'judgement-or-forecast'),
    ],
  },
}
const open = (item = '') =>
  openFraming(`/framing/claims${item === '' ? '' : `?item=${item}`}`, { files: CLAIMS })
const table = () => screen.getByRole('table', { name: 'Findings by document' })
const row = (name: string) =>
  within(table()).getByRole('row', { name: (text) => text.startsWith(name) })
const items = () =>
  within(screen.getByRole('region', { name: /^(Open Desk|Belmora)$/ }))
    .getAllByRole('list')
    .flatMap((list) => (list.tagName === 'OL' ? within(list).getAllByRole('listitem') : []))
    .filter((item) => item.textContent.includes('Claim '))
const item = (id: string) => {
  const found = items().find(({ textContent }) => textContent.includes(`Claim ${id}.`))
  if (found === undefined) throw new Error(`claim ${id} is not shown`)
  return found
}
const SHOW = 'Show what the record says'

describe('the documents', () => {
  test('stand oldest first, each with the number of its claims by finding', async () => {
    await open()
    const rows = within(table()).getAllByRole('row').slice(1)
    const cells = rows.map((one) =>
      within(one)
        .getAllByRole('cell')
        .map(({ textContent }) => Number(/\d+/.exec(textContent)?.[0])),
    )
    expect(rows.map((one) => within(one).getByRole('rowheader').textContent)).toEqual([
      'BelmoraA speech4 May 2011',
      'Open DeskA letter9 January 2023',
    ])
    // Supported, in part, not supported, not found, judgement, overtaken; all.
    expect(cells).toEqual([
      [0, 0, 0, 0, 1, 0, 1],
      [2, 0, 0, 1, 0, 0, 3],
    ])
  })

  test('are chosen by a press, and the address follows', async () => {
    const { user } = await open()
    expect(screen.getByRole('heading', { level: 2, name: 'Belmora' })).toBeVisible()
    const letter = within(row('Open Desk')).getByRole('button', { name: /^Open Desk/ })
    await user.click(letter)
    expect(letter).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('heading', { level: 2, name: 'Open Desk' })).toBeVisible()
    expect(items()).toHaveLength(3)
    await waitFor(() => expect(window.location.search).toBe('?item=letter'))
  })
})

describe('a claim', () => {
  test('hides what the record says until it is asked for', async () => {
    const { user } = await open('letter')
    expect(screen.queryByText('What is known of one.')).toBeNull()
    const show = within(item('one')).getByRole('button', { name: SHOW })
    expect(show).toHaveAttribute('aria-expanded', 'false')
    await user.click(show)
    const shown = item('one')
    expect(shown).toHaveTextContent('The record: supported')
    expect(within(shown).getByText('What is known of one.')).toBeVisible()
    expect(
      within(shown).getByRole('link', { name: 'Working paper of the River League' }),
    ).toHaveAttribute('href', 'https://example.org/league-paper')
    expect(screen.queryByText('What is known of two.')).toBeNull()
    await user.click(within(shown).getByRole('button', { name: 'Hide what the record says' }))
    expect(screen.queryByText('What is known of one.')).toBeNull()
  })

  test('takes the reader’s own finding of six, and sets it beside the record’s where they differ', async () => {
    const { user } = await open('letter')
    const choice = within(item('one')).getByRole('radiogroup', { name: 'Your finding' })
    expect(within(choice).getAllByRole('radio')).toHaveLength(6)
    for (const radio of within(choice).getAllByRole('radio')) expect(radio).not.toBeChecked()
    await user.click(within(choice).getByRole('radio', { name: 'not supported' }))
    await user.click(within(item('one')).getByRole('button', { name: SHOW }))
    expect(item('one')).toHaveTextContent('You found: not supported.')
    await user.click(within(choice).getByRole('radio', { name: 'supported' }))
    expect(item('one')).not.toHaveTextContent('You found')
    // Kept while the page is open, for each document.
    await user.click(within(row('Belmora')).getByRole('button', { name: /^Belmora/ }))
    await user.click(within(row('Open Desk')).getByRole('button', { name: /^Open Desk/ }))
    expect(within(item('one')).getByRole('radio', { name: 'supported' })).toBeChecked()
  })

  test('leads to its issues in Compare, or to the readings of one that is not compared', async () => {
    const { user } = await open('letter')
    await user.click(within(item('one')).getByRole('button', { name: SHOW }))
    expect(within(item('one')).getByRole('link', { name: 'A new lantern treaty' })).toHaveAttribute(
      'href',
      '/compare?issues=lantern-treaty',
    )
    expect(
      within(item('one')).getByRole('link', { name: 'Advice on the lantern accord' }),
    ).toHaveAttribute('href', '/framing/readings?item=advice-on-accord')
  })
})

describe('all records', () => {
  test('open and shut at once', async () => {
    const { user } = await open('letter')
    await user.click(screen.getByRole('button', { name: 'Show what the record says of all' }))
    for (const id of ['one', 'two', 'three']) {
      expect(screen.getByText(`What is known of ${id}.`)).toBeVisible()
    }
    await user.click(screen.getByRole('button', { name: 'Hide all records' }))
    expect(screen.queryByText(/^What is known of/)).toBeNull()
  })
})

describe('a finding', () => {
  test('narrows the claims to its own, keeps their numbers, and shows their records', async () => {
    const { user } = await open('letter')
    await user.click(
      within(row('Open Desk')).getByRole('button', { name: '2 claims supported: Open Desk' }),
    )
    expect(items()).toHaveLength(2)
    expect(screen.getByText('2 of 3 claims: supported')).toHaveAttribute('role', 'status')
    expect(item('three').textContent).toMatch(/^3Claim three/)
    expect(screen.getByText('What is known of three.')).toBeVisible()
    await waitFor(() => expect(window.location.search).toBe('?item=letter.supported'))
    await user.click(screen.getByRole('button', { name: 'Show all its claims' }))
    expect(items()).toHaveLength(3)
  })

  test('stands in the address', async () => {
    await open('letter.not-found')
    expect(screen.getByText('1 of 3 claims: not found')).toBeVisible()
    expect(items()).toHaveLength(1)
  })

  test('is explained one press away, all six', async () => {
    const { user } = await open()
    const summary = screen.getByText('What the six findings mean')
    await user.click(summary)
    const meanings = summary.closest('details')
    if (meanings === null) throw new Error('the meanings stand in no details')
    expect(within(meanings).getAllByRole('term')).toHaveLength(6)
  })
})

test.each(['nobody', 'letter.true'])('%s is not here: that is said', async (unknown) => {
  await open(unknown)
  expect(screen.getByText(/^This link asks for/)).toHaveTextContent(unknown)
  expect(screen.getByRole('heading', { level: 2, name: 'Belmora' })).toBeVisible()
})
