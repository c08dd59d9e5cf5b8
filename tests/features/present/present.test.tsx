import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { replaceOwnLesson } from '../../../src/components/ownLesson'
import { addressNow } from '../../support/openPart'
import { lensApplied, type RenderedApp, renderApp } from '../../support/render'
import { noteSavedFiles } from '../../support/savedFiles'

const SCENE = { phase: 'Talk', minutes: 4, say: 'Say it.', ask: [], notes: 'A note.' }
const VIEWS: Readonly<Record<string, string>> = {
  spectrum: '/issues/lantern-treaty?actors=xar,xbe,open-desk,river-league&texts=lantern-accord',
  slice: '/compare?actors=xar,xbe&issues=lantern-treaty,number-of-offences',
  readings: '/framing/readings?issues=lantern-treaty',
  layers: '/framing',
  word: '/lessons/words?item=signed',
  lost: '/issues/lantern-treaty?actors=xar,nobody',
  other: '/compare?actors=xar&issues=all',
}
const sceneOf = (id: string) => ({
  ...SCENE,
  id,
  title: `Step ${id}`,
  view: VIEWS[id],
  poll: id === 'spectrum',
  ask: [{ text: `Ask ${id}?`, level: 'easy', expected: 'Something.' }],
})
const LESSON = {
  title: 'Lanterns at noon',
  summary: 'A made-up lesson.',
  minutes: 32,
  shortMinutes: 4,
  level: '15 and above',
  aims: [],
  forms: { full: [...Object.keys(VIEWS), 'alone'], short: ['slice'] },
  scenes: [
    ...Object.keys(VIEWS).map(sceneOf),
    { ...SCENE, id: 'alone', title: 'Alone', view: '/compare', question: 'Who lights a lantern?' },
  ],
  exitTicket: [],
  handouts: [],
}

const PATH = '/present/first-look'

async function present(address: string): Promise<RenderedApp> {
  const views = ['compare', 'issues', 'framing', 'lessons', 'present']
  const app = renderApp(address, {
    files: {
      'dataset.json': (own: Readonly<Record<string, unknown>>) => ({ ...own, views }),
      'lessons/first-look.json': LESSON,
    },
  })
  await waitFor(() => {
    if (screen.queryAllByText('Loading …').length > 0) throw new Error('loading')
    if (screen.getByRole('main').getAttribute('aria-busy') === 'true') throw new Error('loading')
  })
  await lensApplied()
  return app
}

const scale = (): HTMLElement => screen.getByRole('list', { name: 'From less to more' })

beforeEach(() => {
  sessionStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

describe('the projector', () => {
  it('shows an actor before it is asked for, or on a wrong step, or hides a silence', async () => {
    const { user } = await present(`${PATH}/spectrum`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A new lantern treaty')
    expect(screen.getByText('Ask spectrum?')).toBeVisible()
    expect(screen.getByText('Step 1 of 8')).toBeVisible()
    expect(screen.getByText('Where do you stand? Go to your corner.')).toBeVisible()
    expect(within(scale()).queryByText('Arvania')).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(within(scale()).getByText('Arvania')).toBeVisible()
    expect(within(scale()).queryByText('Belmora')).toBeNull()
    expect(screen.queryByText('Where do you stand? Go to your corner.')).toBeNull()
    await user.keyboard('r')
    expect(within(scale()).getByText('Belmora')).toBeVisible()
    await user.keyboard('{PageUp}')
    await user.keyboard('{End}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who lights a lantern?')
    expect(addressNow()).toBe(`${PATH}/alone`)
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('That was the last step.')).toBeVisible()
  })

  it('shows a cell before its actor is revealed', async () => {
    const { user } = await present(`${PATH}/slice`)
    const table = screen.getByRole('table')
    expect(within(table).getAllByText('not shown yet')).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Show the next thing' }))
    expect(within(table).getAllByText('not shown yet')).toHaveLength(2)
  })

  it('shows the hard question of a reading before it is asked for', async () => {
    const { user } = await present(`${PATH}/readings`)
    expect(screen.queryByText('Who guards the guards?')).toBeNull()
    await user.keyboard(' ')
    expect(screen.getByText('Who guards the guards?')).toBeVisible()
  })

  it.each([
    ['layers', 'Layer'],
    ['word', 'It is not bound by it yet.'],
    ['other', 'Positions compared'],
  ])('cannot show %s', async (id, text) => {
    await present(`${PATH}/${id}`)
    const found = await screen.findAllByText(text, { exact: false })
    expect(found.length).toBeGreaterThan(0)
  })

  it('takes a key that is the browser’s, or one that is typed', async () => {
    const { user } = await present(`${PATH}/spectrum`)
    await user.keyboard('{Control>}r{/Control}')
    expect(within(scale()).queryByText('Arvania')).toBeNull()
    await user.keyboard('c')
    const less = screen.getByRole('textbox', { name: 'How many in “Less”' })
    await user.clear(less)
    await user.type(less, '9')
    await user.click(screen.getByRole('button', { name: 'One more in “More”' }))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    const band = screen.getByRole('region', { name: 'Our class' })
    expect(
      within(band)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Less 9', 'Middle 0', 'More 1'])
    expect(within(scale()).queryByText('Arvania')).toBeNull()
  })

  it('shows something on a dark screen, or cannot be lit again', async () => {
    const { user } = await present(`${PATH}/alone`)
    await user.keyboard('b')
    await user.click(screen.getByRole('button', { name: 'Show the step again' }))
    expect(screen.queryByRole('button', { name: 'Show the step again' })).toBeNull()
  })

  it('leaves the lesson in the storage', async () => {
    const { user } = await present(`${PATH}/alone`)
    expect(sessionStorage).toHaveLength(1)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(addressNow()).toBe('/lessons/first-look'))
    expect(sessionStorage).toHaveLength(0)
  })
})

describe('the teacher’s window', () => {
  it('lacks what to say and ask, what comes next, or what was left out', async () => {
    const { user } = await present(`${PATH}/lost/teacher`)
    expect(screen.getByText('Say it.')).toBeVisible()
    expect(screen.getByText('Expect: Something.')).toBeVisible()
    expect(screen.getByText('Next:')).toHaveTextContent('Next: Step other')
    expect(screen.getByText(/actors=nobody/)).toBeVisible()
    expect(screen.getByText(/No projector of this lesson is open/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Step spectrum/ }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Step spectrum')
    expect(addressNow()).toBe(`${PATH}/spectrum/teacher`)
    const actor = screen.getByRole('button', { name: 'Belmora' })
    await user.click(actor)
    expect(screen.getByRole('button', { name: 'Arvania' })).toHaveAttribute('aria-pressed', 'true')
    expect(actor).toHaveAttribute('aria-pressed', 'true')
    await user.click(actor)
    expect(actor).toHaveAttribute('aria-pressed', 'false')
  })

  it('saves other counts than the class’s', async () => {
    const saved = noteSavedFiles()
    const { user } = await present(`${PATH}/spectrum/teacher`)
    expect(screen.queryByRole('button', { name: /Save where/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'One more in “Middle”' }))
    await user.click(screen.getByRole('button', { name: /Save where/ }))
    expect(saved.map(({ name }) => name)).toEqual(['first-look-three-corners.csv'])
    const lines = (await saved[0]?.text())?.trim().split('\r\n')
    expect(lines?.[1]).toMatch(/first-look,spectrum,Step spectrum,.*,0,1,0$/)
  })
})

describe('what is not there', () => {
  it.each([
    ['/present/no-lesson/a', 'There is no such lesson'],
    [`${PATH}/nowhere`, 'This lesson has no such step'],
    [`${PATH}/spectrum?item=short`, 'This lesson has no such step'],
    ['/present', 'Which lesson?'],
    ['/present/mine', 'My lesson'],
  ])('%s shows nothing, or something else', async (address, title) => {
    await present(address)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title))
    expect(screen.getByRole('link', { name: 'All lessons' })).toHaveAttribute('href', '/lessons')
  })

  it('shows the steps of the full form in the short one', async () => {
    await present(`${PATH}/slice?item=short`)
    expect(screen.getByText('Step 1 of 1')).toBeVisible()
  })

  it('does not present the lesson that is kept in this browser', async () => {
    const step = { minutes: 3, notes: 'My own note.', view: '/issues/lantern-treaty?actors=xar' }
    replaceOwnLesson({
      format: 'treaty-lens-lesson',
      version: 1,
      dataset: 'lantern-talks',
      dataVersion: '1.2.0',
      title: 'Mine',
      scenes: [
        { id: 'step-1', title: 'One', ...step },
        { id: 'step-2', title: 'Two', ...step, view: '/framing' },
      ],
    })
    const { user } = await present('/present/mine/teacher?item=step-1')
    expect(screen.getByText('My own note.')).toBeVisible()
    await user.keyboard('{End}')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Two')
    await waitFor(() => expect(addressNow()).toBe('/present/mine/teacher?item=step-2'))
    replaceOwnLesson(null)
  })
})
