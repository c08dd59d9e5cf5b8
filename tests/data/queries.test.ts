// @vitest-environment node
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { DataError } from '../../src/data/dataError'
import type { Loader, LoadFailure } from '../../src/data/loader'
import { printProblem } from '../../src/data/problem'
import {
  citationsQuery,
  coreQuery,
  instrumentsQuery,
  positionsQuery,
  provisionsQuery,
} from '../../src/data/queries'
import type { Actor, CoreData } from '../../src/domain/types'
import { failing, fixtureCore, fixtureLoader, type FilesMap } from '../support/fixture'
import { REMOVE, setAt } from '../support/json'

const client = () => new QueryClient()
const core = fixtureCore()
const actorOf = ({ actors }: CoreData, id: string): Actor => {
  const actor = actors.find((known) => known.id === id)
  if (actor === undefined) throw new Error(`no actor ${id} in the fixture`)
  return actor
}

/** What a query says of what is wrong: the failures, and the problems as they are printed. */
async function refusal(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => 'nothing was wrong',
    (reason: unknown) => reason,
  )
  if (!(error instanceof DataError)) throw error
  return { failures: error.failures, problems: error.problems.map(printProblem) }
}

const edited = (path: string, value: unknown) => (content: unknown) => setAt(content, path, value)
const coreFrom = (overrides: FilesMap) => client().fetchQuery(coreQuery(fixtureLoader(overrides)))
const arvaniaFrom = (load: Loader) =>
  client().fetchQuery(positionsQuery(load, core, actorOf(core, 'xar')))

describe('the core of the data set', () => {
  it('is loaded from four files and put together', async () => {
    const loaded = await coreFrom({})
    expect(loaded.dataset.id).toBe('lantern-talks')
    expect(loaded.actors.map(({ id }) => id)).toEqual([
      'xar',
      'xbe',
      'xco',
      'river-league',
      'open-desk',
    ])
    expect(loaded.chapters).toHaveLength(4)
    expect(loaded.issues).toHaveLength(14)
    expect(loaded.sources).toHaveLength(8)
  })

  it.each<LoadFailure>([
    { kind: 'status', status: 404 },
    { kind: 'status', status: 500 },
    { kind: 'not-json' },
    { kind: 'network' },
  ])('is refused by name if one of its files fails: %o', async (failure) => {
    const refused = await refusal(coreFrom({ 'issues.json': failing('issues.json', failure) }))
    expect(refused).toEqual({ failures: [{ file: 'issues.json', failure }], problems: [] })
  })

  it('reports all that is wrong in all of its files at once', async () => {
    const refused = await refusal(
      coreFrom({
        'dataset.json': failing('dataset.json', { kind: 'network' }),
        'actors.json': edited('[0].kind', 'planet'),
        'issues.json': edited('issues[1].steps', REMOVE),
        'sources.json': { not: 'a list' },
      }),
    )
    expect(refused.failures).toEqual([{ file: 'dataset.json', failure: { kind: 'network' } }])
    expect(refused.problems).toEqual([
      expect.stringMatching(/^actors\.json: \[0\]\.kind: should be .+, not "planet"$/),
      'issues.json: issues[1].steps: is missing: add it',
      'sources.json: should be a list, not an object',
    ])
  })

  it('reports all that does not fit together at once', async () => {
    const refused = await refusal(
      coreFrom({
        'dataset.json': edited('openers[0].view', '/map'),
        'actors.json': edited('[0].sources[0]', 'lost-source'),
        'issues.json': edited('issues[0].chapter', 'nowhere'),
      }),
    )
    expect(refused).toEqual({
      failures: [],
      problems: [
        'dataset.json: openers[0].view: “map” is not one of the views: compare',
        'actors.json: [0].sources[0]: “lost-source” is not in sources.json',
        'issues.json: issues[0].chapter: “nowhere” is not in the chapters',
      ],
    })
  })

  it('lets a fault of the program through as what it is', async () => {
    const bug = new Error('a bug')
    const load: Loader = () => Promise.reject(bug)
    await expect(client().fetchQuery(coreQuery(load))).rejects.toBe(bug)
  })

  it('is asked for again after a failure', async () => {
    let broken = true
    const load = fixtureLoader({
      'actors.json': (content: unknown) =>
        broken ? failing('actors.json', { kind: 'network' })() : content,
    })
    const queries = client()
    await refusal(queries.fetchQuery(coreQuery(load)))
    broken = false
    await expect(queries.fetchQuery(coreQuery(load))).resolves.toMatchObject({
      dataset: { id: 'lantern-talks' },
    })
  })
})

describe('the positions of an actor', () => {
  it('are loaded from the actor’s own file', async () => {
    const positions = await arvaniaFrom(fixtureLoader())
    expect(positions).toHaveLength(13)
    expect(positions[0]?.issue).toBe('lantern-treaty')
  })

  it.each<LoadFailure>([
    { kind: 'status', status: 404 },
    { kind: 'status', status: 500 },
    { kind: 'not-json' },
    { kind: 'network' },
  ])('are refused by name if the file fails: %o', async (failure) => {
    const file = 'positions/xar.json'
    const refused = await refusal(arvaniaFrom(fixtureLoader({ [file]: failing(file, failure) })))
    expect(refused).toEqual({ failures: [{ file, failure }], problems: [] })
  })

  it.each<[string, string, unknown, string]>([
    [
      'has the wrong shape',
      '[0].history[0].value',
      3,
      'positions/xar.json: [0].history[0].value: is not one of the five steps -2, -1, 0, 1, 2',
    ],
    [
      'refers to what is not there',
      '[0].history[0].evidence[0].source',
      'lost-source',
      'positions/xar.json: [0].history[0].evidence[0].source: “lost-source” is not in sources.json',
    ],
  ])('are refused, and no other actor’s, if the file %s', async (_what, path, value, line) => {
    const load = fixtureLoader({ 'positions/xar.json': edited(path, value) })
    const queries = client()
    const refused = await refusal(
      queries.fetchQuery(positionsQuery(load, core, actorOf(core, 'xar'))),
    )
    expect(refused).toEqual({ failures: [], problems: [line] })
    const others = await queries.fetchQuery(positionsQuery(load, core, actorOf(core, 'xbe')))
    expect(others).toHaveLength(13)
  })
})

describe('texts and citations', () => {
  it('are loaded when asked for', async () => {
    const load = fixtureLoader({
      'citations.json': { 'desk-letter': { text: 'Open Desk (2023).', bibtex: '@misc{desk}' } },
    })
    const queries = client()
    await expect(queries.fetchQuery(instrumentsQuery(load, core))).resolves.toHaveLength(2)
    await expect(
      queries.fetchQuery(provisionsQuery(load, core, 'lantern-accord')),
    ).resolves.toHaveLength(5)
    await expect(queries.fetchQuery(citationsQuery(load))).resolves.toEqual({
      'desk-letter': { text: 'Open Desk (2023).', bibtex: '@misc{desk}' },
    })
  })

  it('are refused each by its own name', async () => {
    const load = fixtureLoader({
      'instruments.json': edited('[0].kind', 'planet'),
      'texts/blue-draft.json': edited('[0].issue', 'moon-signals'),
      'citations.json': { 'desk-letter': 'Open Desk (2023).' },
    })
    const queries = client()
    const instruments = await refusal(queries.fetchQuery(instrumentsQuery(load, core)))
    const provisions = await refusal(queries.fetchQuery(provisionsQuery(load, core, 'blue-draft')))
    const lost = await refusal(queries.fetchQuery(provisionsQuery(load, core, 'red-draft')))
    const citations = await refusal(queries.fetchQuery(citationsQuery(load)))
    expect(instruments.problems).toEqual([
      expect.stringMatching(/^instruments\.json: \[0\]\.kind: /),
    ])
    expect(provisions.problems).toEqual([
      'texts/blue-draft.json: [0].issue: “moon-signals” is not in issues.json',
    ])
    expect(lost.failures).toEqual([
      { file: 'texts/red-draft.json', failure: { kind: 'status', status: 404 } },
    ])
    expect(citations.problems).toEqual([
      'citations.json: desk-letter: should be an object, not "Open Desk (2023)."',
    ])
  })
})
