import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchLoader } from '../../src/data/loader'
import type { Position } from '../../src/domain/types'
import { failing, fixtureCore, fixtureFiles, fixturePositions } from '../support/fixture'
import {
  cellNames,
  cellOf,
  columnNames,
  renderApp,
  renderTable,
  rowHead,
  theTable,
} from '../support/render'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A server of the fixture that answers for some files as it is told. */
function serve(answers: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const files = fixtureFiles()
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/^\/data\//, '')
    const answer = answers[file]
    if (answer !== undefined) return await answer()
    return file in files ? Response.json(files[file]) : new Response('', { status: 404 })
  })
  return { load: fetchLoader('/data/') }
}

/** How a file can fail, as a server and a network make it, and what is said of it. */
const BELMORA = JSON.stringify(fixturePositions('xbe'))
const FAILURES: readonly [string, () => Response, string][] = [
  [
    'is not there',
    () => new Response('', { status: 404 }),
    'could not be fetched: the server answered 404.',
  ],
  [
    'breaks the server',
    () => new Response('', { status: 500 }),
    'could not be fetched: the server answered 500.',
  ],
  [
    'is cut short',
    () => new Response(BELMORA.slice(0, 500)),
    'is not whole: it is not JSON, or was cut short.',
  ],
  [
    'is a page and not JSON',
    () => new Response('<!doctype html><p>Sorry'),
    'is not whole: it is not JSON, or was cut short.',
  ],
  ['is empty', () => new Response(''), 'is not whole: it is not JSON, or was cut short.'],
  [
    'does not come at all',
    () => {
      throw new TypeError('Failed to fetch')
    },
    'could not be fetched: the network did not answer.',
  ],
]

const columnHead = (name: string) =>
  within(theTable()).getByRole('columnheader', { name: new RegExp(`^${name}`) })

/** A promise that is kept when the test says so. */
function deferred() {
  let resolve = (): void => undefined
  const promise = new Promise<void>((kept) => {
    resolve = kept
  })
  return { promise, resolve: () => resolve() }
}

const heading = () =>
  screen.findByRole('heading', { level: 1, name: 'The data set could not be shown' })

describe('one column', () => {
  test('that is slow says so, while all the others are shown', async () => {
    const { promise, resolve: arrive } = deferred()
    const slow = async (own: unknown) => {
      await promise
      return own
    }
    renderApp('/compare', { files: { 'positions/xbe.json': slow } })
    await screen.findByRole('table', { name: 'Positions compared' })
    await waitFor(() =>
      expect(cellOf('Arvania', 'Number of offences')).toHaveTextContent('Broken lanterns only'),
    )
    expect(columnHead('Belmora')).toHaveAttribute('aria-busy', 'true')
    expect(columnHead('Arvania')).toHaveAttribute('aria-busy', 'false')
    expect(within(theTable()).getAllByText('Loading …')).toHaveLength(10)
    // Two values so far, both −2: what is not there yet is no value.
    expect(rowHead('Number of offences')).toHaveTextContent(
      'gap 0: mean distance in steps between 2 values',
    )

    arrive()
    await waitFor(() =>
      expect(cellOf('Belmora', 'Number of offences')).toHaveTextContent('Any use of a lantern'),
    )
    expect(columnHead('Belmora')).toHaveAttribute('aria-busy', 'false')
    expect(within(theTable()).queryByText('Loading …')).toBeNull()
    expect(rowHead('Number of offences')).toHaveTextContent('gap 2.7')
  })

  test.each(FAILURES)(
    'whose file %s is refused by name, and a retry brings it',
    async (_how, fail, words) => {
      let broken = true
      const answer = () => (broken ? fail() : new Response(BELMORA))
      const { user } = await renderTable('/compare', serve({ 'positions/xbe.json': answer }))
      const alert = within(columnHead('Belmora')).getByRole('alert')
      expect(alert).toHaveTextContent(`positions/xbe.json ${words}`)
      expect(screen.getAllByRole('alert')).toHaveLength(1)
      expect(within(theTable()).getAllByText('Not shown: its file was refused')).toHaveLength(10)
      // The other two columns stand, each with its ten cells.
      expect(cellNames().filter((name) => name?.includes(' on '))).toHaveLength(20)
      expect(cellOf('Arvania', 'Number of offences')).toHaveTextContent('Broken lanterns only')

      broken = false
      await user.click(within(alert).getByRole('button', { name: 'Try again' }))
      await waitFor(() =>
        expect(cellOf('Belmora', 'Number of offences')).toHaveTextContent('Any use of a lantern'),
      )
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('whose file does not fit the data set is refused by file and path, with the number of faults', async () => {
    const reasons: Readonly<Record<string, string>> = {
      'lantern-treaty': 'shy',
      'joining-accord': 'coy',
    }
    const wrong = (own: readonly Position[]) =>
      own.map((position) => {
        const silent = reasons[position.issue]
        return silent === undefined ? position : { issue: position.issue, silent }
      })
    await renderTable('/compare', { files: { 'positions/xbe.json': wrong } })
    const alert = within(columnHead('Belmora')).getByRole('alert')
    expect(alert).toHaveTextContent(/positions\/xbe\.json: \[0\]/)
    expect(alert).toHaveTextContent('and 1 more problem')
    expect(alert).not.toHaveTextContent('1 more problems')
    expect(cellOf('Open Desk', 'Number of offences')).toHaveTextContent('Broken lanterns only')
  })

  test('of a text is refused alone too, and a list of texts that cannot be had refuses the texts', async () => {
    let broken = true
    const instruments = (own: unknown) => {
      if (broken) failing('instruments.json', { kind: 'status', status: 500 })()
      return own
    }
    const files = { 'instruments.json': instruments }
    const { user } = await renderTable('/compare?actors=xar&texts=lantern-accord', { files })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(
      'instruments.json could not be fetched: the server answered 500.',
    )
    expect(cellOf('Arvania', 'Number of offences')).toHaveTextContent('Broken lanterns only')
    broken = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(columnNames()).toEqual(['Arvania', 'Accord 2024']))
    expect(cellOf('Accord 2024', 'Number of offences')).toHaveTextContent('A few more')
  })

  test('that fails by a mistake of the app says that it is one', async () => {
    const files = {
      'positions/xbe.json': () => {
        throw new TypeError('lamp is undefined')
      },
    }
    await renderTable('/compare', { files })
    expect(within(columnHead('Belmora')).getByRole('alert')).toHaveTextContent(
      'Something went wrong in the app itself: lamp is undefined',
    )
  })
})

describe('the core of the data set', () => {
  test('is said to be loading until it is there', async () => {
    renderApp()
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('status')).toHaveTextContent('Loading the data set …')
    await screen.findByRole('table', { name: 'Positions compared' })
    expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy')
  })

  test.each(
    ['dataset.json', 'actors.json', 'issues.json', 'sources.json'].flatMap((file) =>
      FAILURES.map(([how, fail, words]) => [file, how, fail, words] as const),
    ),
  )(
    'if %s %s, nothing is shown but that, and a retry recovers',
    async (file, _how, fail, words) => {
      let broken = true
      const own = Response.json(fixtureFiles()[file])
      const { user } = renderApp(
        '/compare?actors=xar',
        serve({ [file]: () => (broken ? fail() : own) }),
      )
      await heading()
      expect(screen.getByRole('alert')).toHaveTextContent(`${file} ${words}`)
      expect(screen.queryByRole('table')).toBeNull()
      broken = false
      await user.click(screen.getByRole('button', { name: 'Try again' }))
      await screen.findByRole('table', { name: 'Positions compared' })
      await waitFor(() => expect(columnNames()).toEqual(['Arvania']))
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('says all that is wrong at once: what is missing and what does not fit', async () => {
    const files = {
      'sources.json': failing('sources.json', { kind: 'status', status: 500 }),
      'actors.json': (own: readonly object[]) =>
        own.map((actor, index) => (index < 2 ? { ...actor, kind: 'wizard' } : actor)),
      'dataset.json': (own: object) => ({ ...own, updated: 'soon' }),
    }
    renderApp('/compare', { files })
    await heading()
    const lines = within(screen.getByRole('alert'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(lines).toHaveLength(4)
    expect(lines).toEqual(
      expect.arrayContaining([
        'sources.json could not be fetched: the server answered 500.',
        expect.stringMatching(/^dataset\.json: updated: /),
        expect.stringMatching(/^actors\.json: \[0\]\.kind: /),
        expect.stringMatching(/^actors\.json: \[1\]\.kind: /),
      ]),
    )
  })

  test('is refused when a link in it could run a script', async () => {
    const [first, ...others] = fixtureCore().sources
    const sources = [{ ...first, URL: 'javascript:alert(1)' }, ...others]
    renderApp('/compare', { files: { 'sources.json': sources } })
    await heading()
    expect(screen.getByRole('alert')).toHaveTextContent(/sources\.json: \[0\]\.URL: /)
    expect(document.querySelector('a[href^="javascript"]')).toBeNull()
  })

  test('that fails again on a retry says so again', async () => {
    const files = { 'issues.json': failing('issues.json', { kind: 'network' }) }
    const { user, asked } = renderApp('/compare', { files })
    await heading()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await heading()
    expect(asked('issues.json')).toBe(2)
    expect(screen.getByRole('alert')).toHaveTextContent('issues.json could not be fetched')
  })
})

test('a text with markup in it is shown as text, and nothing is made of it', async () => {
  const markup = '<img src="x" onerror="alert(1)"><b>bold</b> &amp; <script>alert(2)</script>'
  const positions = (own: readonly Position[]) =>
    own.map((position) =>
      position.issue === 'number-of-offences' && 'history' in position
        ? {
            ...position,
            history: position.history.map((stance) => ({ ...stance, summary: markup })),
          }
        : position,
    )
  const { user } = await renderTable('/compare', { files: { 'positions/xar.json': positions } })
  const cell = cellOf('Arvania', 'Number of offences')
  expect(within(cell).getByText(markup)).toBeVisible()
  expect(cell.querySelector('img, b, script')).toBeNull()
  await user.click(within(cell).getByRole('button'))
  const dialog = await screen.findByRole('dialog', { name: 'Arvania on Number of offences' })
  expect(within(dialog).getByText(markup)).toBeVisible()
  expect(dialog.querySelector('img, script')).toBeNull()
})
