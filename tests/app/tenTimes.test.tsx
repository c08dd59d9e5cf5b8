/** What the first view costs when the data set has ten times the actors: the lists of actors and of sources, and no more. */
import { waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { prerenderPage } from '../../src/app/prerender'
import type { Loader } from '../../src/data/loader'
import { fixtureCore, fixtureFiles, fixtureLoader, type FilesMap } from '../support/fixture'
import { renderTable } from '../support/render'

const TIMES = 10

const few = fixtureFiles()
const { actors, dataset, sources } = fixtureCore()

/** Nine more of each actor, with a file and with sources of its own. */
function made(copy: number) {
  const named = (id: string): string => `${id}-${copy}`
  return {
    sources: sources.map((source) => ({ ...source, id: named(source.id) })),
    actors: actors.map(({ id, name, shortName, summary, ownTerm, sources: own }) => ({
      id: named(id),
      name: `${name} ${copy}`,
      shortName: `${shortName} ${copy}`,
      kind: 'experts',
      summary,
      ownTerm,
      sources: own.map(named),
    })),
    positions: actors.map(({ id }) => [`positions/${named(id)}.json`, few[`positions/${id}.json`]]),
  }
}

const copies = Array.from({ length: TIMES - 1 }, (_, index) => made(index + 2))
const positions: FilesMap = Object.fromEntries(copies.flatMap((copy) => copy.positions))
const many: FilesMap = {
  ...few,
  ...positions,
  'actors.json': [...actors, ...copies.flatMap((copy) => copy.actors)],
  'sources.json': [...sources, ...copies.flatMap((copy) => copy.sources)],
  // Each actor's file is named there.
  'dataset.json': { ...dataset, files: [...dataset.files, ...Object.keys(positions)] },
}

/** A loader, and the names of the files that it was asked for. */
function noting(files: FilesMap) {
  const asked = new Set<string>()
  const read = fixtureLoader(files)
  const load: Loader = (file) => {
    asked.add(file)
    return read(file)
  }
  return { load, asked }
}

const sizeOf = (content: unknown): number => JSON.stringify(content).length

describe('with ten times the actors', () => {
  let before: ReadonlySet<string>
  beforeAll(async () => {
    const { load, asked } = noting(few)
    await renderTable('/compare', { load })
    before = asked
  })

  it('the first view asks for the same files', async () => {
    const { load, asked } = noting(many)
    await renderTable('/compare', { load })
    await waitFor(() => expect([...asked].toSorted()).toEqual([...before].toSorted()))
  })

  it('of these only the lists have grown: of actors, of sources, and of the files that there are', () => {
    const grown = [...before].filter((file) => sizeOf(many[file]) > sizeOf(few[file]))
    expect(grown.toSorted()).toEqual(['actors.json', 'dataset.json', 'sources.json'])
  })

  it('the page made at build time is the same, and preloads the same', async () => {
    const [small, large] = [noting(few), noting(many)]
    const page = await prerenderPage('/compare', small.load)
    const largePage = await prerenderPage('/compare', large.load)
    expect(largePage.html).toBe(page.html)
    expect(largePage.files.toSorted()).toEqual(page.files.toSorted())
  })
})
