import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { failing } from '../../support/fixture'
import { openLessons, OTHER, there } from './open'

type Json = Readonly<Record<string, unknown>>

const card = (name: string) => screen.getByRole('article', { name })
const hrefs = (scope: HTMLElement) =>
  within(scope)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])

describe('the index of lessons', () => {
  test('a teacher does not see what a lesson is, or cannot begin it in one press', async () => {
    await openLessons('/lessons')
    const lesson = card('A first look at the lantern talks')
    for (const words of [
      'Two states, one question: who wants a treaty, and who changed its mind.',
      '20 minutes',
      'short form: 10 minutes',
      '15 and above',
      'Tell a stance from a silence.',
    ])
      expect(within(lesson).getByText(words)).toBeVisible()
    expect(hrefs(lesson)).toEqual([
      ['Present: A first look at the lantern talks', '/present/first-look/who-wants-it'],
      [
        'Present the short form: A first look at the lantern talks',
        '/present/first-look/who-wants-it?item=short',
      ],
      ['Plan: A first look at the lantern talks', '/lessons/first-look'],
      ['plan with notes and key', '/lessons/first-look'],
      ['exit ticket', '/paper/ticket?item=first-look'],
      ['Two speeches', '/compare?actors=xar,xbe'],
    ])
  })

  test('the parts of a lesson do not say how long they last', async () => {
    await openLessons('/lessons')
    const [parts] = within(card('A first look at the lantern talks')).getAllByRole('list').slice(1)
    expect(
      within(there(parts))
        .getAllByRole('listitem')
        .map((part) => part.textContent),
    ).toEqual(['12 Hook', '8 Exit ticket'])
  })

  test('the words, one’s own lesson and the sheets are not to be found', async () => {
    await openLessons('/lessons')
    expect(hrefs(screen.getByRole('region', { name: 'For every lesson' }))).toEqual([
      ['Adopted, signed, in force', '/lessons/words'],
      ['My lesson', '/lessons/mine'],
      ['Sheets to print', '/paper'],
    ])
  })

  test('a bad lesson takes the others with it, is not named, or cannot be tried again', async () => {
    let isMended = false
    const { user, asked } = await openLessons('/lessons', {
      files: {
        'dataset.json': (own: Json) => ({
          ...own,
          views: ['compare', 'lessons', 'present', 'paper'],
          files: [own['files'], 'lessons/second-look.json'].flat(),
        }),
        'lessons/second-look.json': () =>
          isMended ? { ...FIRST, title: 'A second look' } : { ...FIRST, minutes: 99 },
      },
    })
    const refused = screen.getByRole('alert')
    expect(refused).toHaveTextContent('lessons/second-look.json: minutes: is 99')
    expect(card('A first look at the lantern talks')).toBeVisible()
    isMended = true
    await user.click(within(refused).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('article', { name: 'A second look' })).toBeVisible()
    expect(asked('lessons/first-look.json')).toBe(1)
  })
})

/** A lesson of one step, as its file holds it. */
const FIRST = {
  title: 'One step',
  summary: 'One.',
  minutes: 5,
  shortMinutes: 5,
  level: 'any',
  aims: [],
  forms: { full: ['one'], short: ['one'] },
  scenes: [
    {
      id: 'one',
      title: 'One',
      phase: 'Hook',
      minutes: 5,
      view: '/compare',
      say: 'a',
      ask: [],
      notes: 'b',
    },
  ],
  exitTicket: [],
  handouts: [],
}

describe('the plan of a lesson', () => {
  const open = (address = '/lessons/first-look', files = {}) => openLessons(address, { files })
  const rows = () =>
    within(screen.getByRole('table', { name: 'Step by step' }))
      .getAllByRole('row')
      .slice(1)
  const region = (name: string) => screen.getByRole('region', { name })

  test('a step lacks its minutes, or what to show, say, ask, expect and know', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'A first look at the lantern talks',
    )
    const [first, second] = rows()
    for (const words of [
      '12 min',
      'minute 0 to 12',
      'Hook',
      'Two states, one question.',
      'Who wants a treaty?',
      'easy',
      'Belmora.',
      'that harm nobody',
      'Let them guess first.',
      'Three corners',
    ])
      expect(first).toHaveTextContent(words)
    expect(
      within(there(first)).getByRole('link', {
        name: 'Compare: Arvania and Belmora on A new lantern treaty',
      }),
    ).toHaveAttribute('href', '/compare?actors=xar,xbe&issues=lantern-treaty')
    // The second begins where the first ends.
    for (const words of ['8 min', 'minute 12 to 20', 'What made Arvania change its mind?'])
      expect(second).toHaveTextContent(words)
    expect(
      within(there(second)).getByRole('link', { name: 'Present from here: What changed?' }),
    ).toHaveAttribute('href', '/present/first-look/what-changed')
  })

  test('the short form is not in the address, or keeps the minutes of the full one', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Short, 10 minutes' }))
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toHaveTextContent('10 min')
    await waitFor(() => expect(window.location.search).toBe('?item=short'))
    expect(screen.getByRole('link', { name: /^Present the short form:/ })).toHaveAttribute(
      'href',
      '/present/first-look/who-wants-it?item=short',
    )
  })

  test('an address that asks for another form shows nothing, or does not say so', async () => {
    await open('/lessons/first-look?item=tiny')
    expect(screen.getByText('tiny')).toBeVisible()
    expect(rows()).toHaveLength(2)
  })

  test('what to prepare is not said, or leads nowhere', async () => {
    await open()
    expect(hrefs(region('Prepare'))).toEqual([
      ['window of their own', '/present/first-look/who-wants-it/teacher'],
      ['Two speeches', '/compare?actors=xar,xbe'],
      ['Exit ticket, one for each pupil', '/paper/ticket?item=first-look'],
      ['adopted, signed, ratified, in force', '/lessons/words'],
    ])
    expect(region('Prepare')).toHaveTextContent('Three corners of the room')
    expect(hrefs(region('Roles'))).toEqual([['Role cards to print', '/paper/roles?actors=xar,xbe']])
  })

  test('the ticket gives its key away', async () => {
    await open()
    expect(region('Exit ticket')).toHaveTextContent('What does a dashed mark mean?')
    expect(region('Exit ticket')).not.toHaveTextContent('Silence, with its reason.')
    expect(region('Key to the exit ticket')).toHaveTextContent('Silence, with its reason.')
  })

  test('a plan whose file does not come leaves a blank page', async () => {
    await open('/lessons/first-look', {
      'lessons/first-look.json': failing('lessons/first-look.json', { kind: 'network' }),
    })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'lessons/first-look.json could not be fetched: the network did not answer.',
    )
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('a lesson that there is not is shown', async () => {
    await open('/lessons/no-such')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page')
  })

  test('text from the data set is taken for HTML', async () => {
    await open('/lessons/first-look', {
      'lessons/first-look.json': (own: Json) => ({ ...OTHER(own), aims: ['<b id="evil">x</b>'] }),
    })
    expect(screen.getByText('<b id="evil">x</b>')).toBeVisible()
    expect(document.querySelector('#evil')).toBeNull()
  })
})

describe('the words for what happens to a treaty', () => {
  test('a word lacks what it means, what it does not, or its source', async () => {
    await openLessons('/lessons/words')
    const words = screen.getByRole('list', { name: 'In the order of a treaty’s life' })
    expect(
      within(words)
        .getAllByRole('button')
        .map((word) => word.textContent),
    ).toEqual(['signed', 'in force'])
    const signed = card('signed')
    for (const text of [
      'A state has put its name under a text and will not work against it.',
      'It is not bound by it yet.',
      'Belmora signed the lantern accord.',
    ])
      expect(signed).toHaveTextContent(text)
    expect(within(signed).getAllByRole('link').length).toBeGreaterThan(0)
  })

  test('a word cannot be singled out, by press and by address, and let go again', async () => {
    const { user } = await openLessons('/lessons/words?item=in-force')
    expect(screen.getAllByRole('article')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'in force', pressed: true })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'signed' }))
    expect(card('signed')).toBeVisible()
    await waitFor(() => expect(window.location.search).toBe('?item=signed'))
    await user.click(screen.getByRole('button', { name: 'Show all words' }))
    expect(screen.getAllByRole('article')).toHaveLength(2)
  })

  test('a word that there is not is passed over in silence', async () => {
    await openLessons('/lessons/words?item=vetoed')
    expect(screen.getByText('vetoed')).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(2)
  })
})
