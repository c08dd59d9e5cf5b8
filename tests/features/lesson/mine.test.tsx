import { deflateRawSync } from 'node:zlib'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { OwnLesson } from '../../../src/data/ownLesson'
import { ownLesson, ownScene } from '../../support/ownLesson'
import { noteSavedFiles } from '../../support/savedFiles'
import { keptLesson, openLessons, there } from './open'

const TWO = ownLesson([
  ownScene({ id: 'step-1', title: 'One' }),
  ownScene({ id: 'step-2', title: 'Two', minutes: 7, view: '/compare?actors=xar,gone' }),
])
const OTHER = ownLesson([ownScene({ title: 'From elsewhere' })], { title: 'Another' })

const open = (kept: OwnLesson | string | null = TWO, hash = '') =>
  openLessons(`/lessons/mine${hash}`, { kept })
const steps = () => screen.getAllByRole('listitem', { name: /^Step \d+:/ })
const stepNames = () => steps().map((step) => step.getAttribute('aria-label'))
const said = (words: string | RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(words),
    ),
  )
const fileOf = (content: string, name = 'shared.json') =>
  new File([content], name, { type: 'application/json' })
const link = (lesson: unknown): string =>
  `#lesson=${deflateRawSync(JSON.stringify(lesson)).toString('base64url')}`

describe('a lesson with nothing in it', () => {
  test('its owner is not told how to begin, or cannot begin with one of the lessons', async () => {
    const { user } = await open(null)
    const beginning = screen.getByRole('region', { name: 'Your lesson has no steps yet' })
    expect(beginning).toHaveTextContent('Add to my lesson')
    await user.click(
      within(beginning).getByRole('button', { name: /^A first look at the lantern talks/ }),
    )
    expect(stepNames()).toEqual(['Step 1: Who wants it?', 'Step 2: What changed?'])
    expect(keptLesson().scenes[0]).toMatchObject({
      minutes: 12,
      view: '/compare?actors=xar,xbe&issues=lantern-treaty',
    })
    const { notes } = keptLesson().scenes[0] ?? ownScene()
    for (const words of ['Two states, one question.', 'Who wants a treaty?', 'Let them guess'])
      expect(notes).toContain(words)
    await said('“A first look at the lantern talks” was copied')
    expect(screen.getByRole('textbox', { name: 'Title of the lesson' })).toHaveFocus()
  })
})

describe('the steps', () => {
  test('a step does not say what it shows, or what of it is gone', async () => {
    await open()
    expect(stepNames()).toEqual(['Step 1: One', 'Step 2: Two'])
    const [first, second] = steps()
    expect(
      within(there(first)).getByRole('link', {
        name: 'Compare: Arvania and Belmora on A new lantern treaty',
      }),
    ).toHaveAttribute('href', '/compare?actors=xar,xbe&issues=lantern-treaty')
    expect(first).not.toHaveTextContent('does not have')
    expect(second).toHaveTextContent('This data set does not have: gone.')
    expect(screen.getByRole('link', { name: 'Present' })).toHaveAttribute(
      'href',
      '/present/mine?item=step-1',
    )
  })

  test('title, minutes and notes are not kept as they are typed', async () => {
    const { user } = await open()
    const [first] = steps()
    const field = (name: string) => within(there(first)).getByRole('textbox', { name })
    await user.type(field('Title'), '!')
    await user.type(field('Notes'), 'Wait.')
    const minutes = within(there(first)).getByRole('spinbutton', { name: 'Minutes' })
    await user.clear(minutes)
    await user.type(minutes, '15')
    expect(keptLesson().scenes[0]).toMatchObject({ title: 'One!', notes: 'Wait.', minutes: 15 })
    // 15 and 7.
    expect(screen.getByRole('region', { name: 'The whole lesson' })).toHaveTextContent('22 minutes')
    // What is no length is not taken on, and the field says so once it is left.
    await user.clear(minutes)
    await user.tab()
    expect(minutes).toHaveValue(15)
  })

  test('moving by keyboard loses the focus, is not told, or goes beyond the end', async () => {
    const { user } = await open()
    screen.getByRole('button', { name: 'Move down: One' }).focus()
    await user.keyboard('{Enter}')
    expect(stepNames()).toEqual(['Step 1: Two', 'Step 2: One'])
    await said('“One” is now step 2 of 2.')
    const down = screen.getByRole('button', { name: 'Move down: One' })
    expect(down).toHaveFocus()
    expect(down).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{Enter}')
    expect(keptLesson().scenes.map(({ title }) => title)).toEqual(['Two', 'One'])
  })

  test('the keyboard does not go through a step in the order in which it is read', async () => {
    const { user } = await open()
    const [first] = steps()
    const inside = within(there(first))
    inside.getByRole('textbox', { name: 'Title' }).focus()
    for (const next of [
      inside.getByRole('spinbutton', { name: 'Minutes' }),
      inside.getByRole('link'),
      inside.getByRole('textbox', { name: 'Notes' }),
      inside.getByRole('button', { name: 'Move up: One' }),
      inside.getByRole('button', { name: 'Move down: One' }),
      inside.getByRole('button', { name: 'Remove: One' }),
    ]) {
      await user.tab()
      expect(next).toHaveFocus()
    }
  })

  test('what was removed cannot be brought back', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Remove: One' }))
    await said('“One” was removed.')
    expect(stepNames()).toEqual(['Step 1: Two'])
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(keptLesson()).toEqual(TWO)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('the whole lesson cannot be thrown away, or not be brought back', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Begin anew' }))
    expect(screen.queryAllByRole('listitem', { name: /^Step/ })).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(keptLesson()).toEqual(TWO)
  })
})

describe('files', () => {
  const chooser = () => screen.getByLabelText('Open a file')

  test('what is saved is not what is opened', async () => {
    const saved = noteSavedFiles()
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(saved[0]?.name).toBe('lanterns.lesson.json')
    const text = (await saved[0]?.text()) ?? ''
    expect(JSON.parse(text)).toEqual(TWO)
    await user.click(screen.getByRole('button', { name: 'Begin anew' }))
    await user.upload(chooser(), fileOf(text))
    await user.click(await screen.findByRole('button', { name: 'Take it as my lesson' }))
    expect(keptLesson()).toEqual(TWO)
  })

  test.each([
    ['Put it in the place of mine', ['From elsewhere']],
    ['Add its steps to mine', ['One', 'Two', 'From elsewhere']],
    ['Leave it', ['One', 'Two']],
  ])('“%s” does something else', async (name, titles) => {
    const { user } = await open()
    await user.upload(chooser(), fileOf(JSON.stringify(OTHER)))
    const offered = await screen.findByRole('region', { name: 'shared.json holds a lesson' })
    expect(within(offered).getByRole('heading')).toHaveFocus()
    expect(offered).toHaveTextContent('From elsewhere')
    // Nothing has changed before the decision.
    expect(keptLesson()).toEqual(TWO)
    await user.click(within(offered).getByRole('button', { name }))
    expect(keptLesson().scenes.map(({ title }) => title)).toEqual(titles)
    expect(screen.queryByRole('region', { name: 'shared.json holds a lesson' })).toBeNull()
    if (name !== 'Leave it') {
      await user.click(screen.getByRole('button', { name: 'Undo' }))
      expect(keptLesson()).toEqual(TWO)
    }
  })

  test.each([
    ['no JSON', '{"format":', 'shared.json: is not JSON: it breaks off at line 1, column 11'],
    ['empty', '', 'shared.json: is empty'],
    ['another kind of file', '{"format":"x"}', 'shared.json: format: is not a lesson of this app'],
    [
      'a number without end',
      JSON.stringify(OTHER).replace('"minutes":5', '"minutes":1e999'),
      'shared.json: scenes[0].minutes: is not a whole number of minutes from 1 to 180',
    ],
    [
      'a key of the language',
      JSON.stringify(OTHER).replace('{', '{"__proto__":{},'),
      'shared.json: __proto__: is a name that data cannot have',
    ],
    [
      'turned letters',
      JSON.stringify({ ...OTHER, title: 'a\u202Eb' }),
      'shared.json: title: holds a hidden control or direction character',
    ],
  ])(
    'a file that is %s is not named with its place and how to mend it',
    async (_what, content, line) => {
      const { user } = await open()
      await user.upload(chooser(), fileOf(content))
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent(line)
      expect(alert).toHaveTextContent('Your own lesson is as it was.')
      expect(keptLesson()).toEqual(TWO)
      await user.click(within(alert).getByRole('button', { name: 'Got it' }))
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('a file as large as no lesson is read', async () => {
    const { user } = await open()
    await user.upload(chooser(), fileOf('x'.repeat(2_000_001)))
    expect(await screen.findByRole('alert')).toHaveTextContent('is larger than any lesson')
  })

  test('tags in a file are taken for HTML', async () => {
    const { user } = await open(null)
    const title = '<img id="evil" src="x">'
    await user.upload(chooser(), fileOf(JSON.stringify({ ...OTHER, title })))
    expect(await screen.findByText(title)).toBeVisible()
    expect(document.querySelector('#evil')).toBeNull()
  })
})

describe('links', () => {
  test('a link takes the place of one’s own lesson unasked, or is offered again', async () => {
    const { user } = await open(TWO, link(OTHER))
    const offered = await screen.findByRole('region', { name: 'This link holds a lesson' })
    expect(offered).toHaveTextContent('Another')
    expect(keptLesson()).toEqual(TWO)
    await user.click(within(offered).getByRole('button', { name: 'Put it in the place of mine' }))
    expect(keptLesson()).toEqual(OTHER)
    expect(window.location.hash).toBe('')
  })

  test('a link made with other data does not say so', async () => {
    await open(null, link({ ...OTHER, dataset: 'other-talks' }))
    const offered = await screen.findByRole('region', { name: 'This link holds a lesson' })
    expect(offered).toHaveTextContent('It was made with other data (other-talks)')
  })

  test('a broken link leaves a blank page, or harms what is there', async () => {
    await open(TWO, '#lesson=AAAA')
    expect(await screen.findByRole('alert')).toHaveTextContent('link: ')
    expect(keptLesson()).toEqual(TWO)
  })

  test('a lesson is too long for a link, and is cut or not refused', async () => {
    const notes = Array.from({ length: 1200 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('')
    const { user } = await open(ownLesson([ownScene({ notes })]))
    await user.click(screen.getByRole('button', { name: 'Share as a link' }))
    await said(/too long for a link.*Save it as a file/)
    expect(screen.queryByRole('textbox', { name: 'Link to this lesson' })).toBeNull()
  })

  test('the link that is made does not open the lesson, or stays when the lesson has changed', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Share as a link' }))
    const made = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Link to this lesson',
    })
    expect(made.value).toMatch(/\/lessons\/mine#lesson=[\w-]+$/)
    await user.type(screen.getByRole('textbox', { name: 'Title of the lesson' }), '!')
    expect(screen.queryByRole('textbox', { name: 'Link to this lesson' })).toBeNull()
  })
})

describe('what the browser keeps', () => {
  test('a refusing storage is not told of', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { user } = await openLessons('/lessons/mine')
    await user.click(screen.getByRole('button', { name: /^A first look/ }))
    expect(screen.getByRole('alert')).toHaveTextContent('only as long as this tab')
    expect(steps()).toHaveLength(2)
  })

  test('a kept lesson that cannot be read is lost', async () => {
    const saved = noteSavedFiles()
    const { user } = await open('{"format":"old"}')
    const alert = screen.getByRole('alert')
    await user.click(within(alert).getByRole('button', { name: 'Save what was kept' }))
    expect(await saved[0]?.text()).toBe('{"format":"old"}')
    await user.click(within(alert).getByRole('button', { name: 'Throw it away' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
