// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../scripts/data/check-folder'
import { readFolder } from '../../scripts/data/read-folder'
import { stateNames } from '../../scripts/data/state-names'
import { checkWhole } from '../../src/data/checkWhole'
import type { Whole } from '../../src/data/whole'
import { applies, isSilent } from '../../src/domain/positions'

const TEXTS = readFolder('public/data')

/** The real data set; if it cannot be decoded, the first test says why. */
function real(): Whole {
  const { whole } = checkWhole(TEXTS)
  if (whole === undefined) throw new Error('run “npm run data:check”: the data set has problems')
  return whole
}

/** Everything under a name, wherever it stands in a file. */
function textsNamed(name: string, content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    key === name && typeof value === 'string' ? [value] : textsNamed(name, value),
  )
}

describe('the real data set', () => {
  it('passes the whole check', () => {
    const { lines } = checkFiles(TEXTS)
    expect(lines).toEqual([expect.stringMatching(/^Nothing wrong: \d+ actors, /)])
  })

  it('has three coded actors on every issue that can be compared', () => {
    const { core, positions } = real()
    const coded = (issue: string): number =>
      [...positions.values()].filter((file) =>
        file.some(
          (position) =>
            position.issue === issue &&
            !isSilent(position) &&
            position.history.some(({ kind }) => kind !== 'withdrawn'),
        ),
      ).length
    const thin = core.issues.filter(({ id, waiting }) => waiting !== true && coded(id) < 3)
    expect(thin.map(({ id }) => id)).toEqual([])
  })

  it('says of each actor where it stands, or why that is not known, on each issue asked of it', () => {
    const { core, positions } = real()
    const wrong = core.actors.flatMap((actor) => {
      const entries = (positions.get(actor.id) ?? []).map(({ issue }) => issue).toSorted()
      const asked = core.issues.filter((issue) => applies(issue, actor)).map(({ id }) => id)
      return entries.join() === asked.toSorted().join() ? [] : [actor.id]
    })
    expect(wrong).toEqual([])
  })

  it('leaves no issue unresearched for the actors of its default lens', () => {
    const { core, positions } = real()
    const shown = new URLSearchParams(core.dataset.defaultLens).get('actors')?.split(',') ?? []
    expect(shown).not.toEqual([])
    const left = shown.flatMap((actor) =>
      (positions.get(actor) ?? [])
        .filter((position) => isSilent(position) && position.silent === 'not-researched')
        .map(({ issue }) => `${actor} on ${issue}`),
    )
    expect(left).toEqual([])
  })

  it('holds no summary that would not fit a cell', () => {
    const summaries = [...TEXTS]
      .filter(([file]) => /^(?:positions|texts)\//.test(file))
      .flatMap(([, text]) => textsNamed('summary', JSON.parse(text)))
    expect(summaries).not.toEqual([])
    expect(summaries.filter((summary) => summary.length > 320)).toEqual([])
  })

  it('quotes no more than eight words of any passage', () => {
    const phrases = [...TEXTS.values()].flatMap((text) => textsNamed('phrase', JSON.parse(text)))
    expect(phrases).not.toEqual([])
    expect(phrases.filter((phrase) => phrase.trim().split(/\s+/u).length > 8)).toEqual([])
  })

  it('quotes no more than eight words anywhere, titles aside', () => {
    const quoted = [...TEXTS]
      .filter(([file]) => file !== 'sources.json')
      .flatMap(([file, text]) =>
        [...text.matchAll(/“([^”“]+)”/gu)].map(([, words = '']) => [file, words] as const),
      )
    expect(quoted).not.toEqual([])
    const titles = [...TEXTS.values()].flatMap((text) => textsNamed('title', JSON.parse(text)))
    // The data set's own title stands in its citation.
    const allowed = [...titles, real().core.dataset.citation].join('\n')
    const long = quoted.filter(
      ([, words]) => words.trim().split(/\s+/u).length > 8 && !allowed.includes(words),
    )
    expect(long).toEqual([])
  })

  it('calls each state by a name that the ISO library has for its code', () => {
    const wrong = real().core.actors.filter(
      ({ isoAlpha3, shortName }) =>
        isoAlpha3 !== undefined && !stateNames(isoAlpha3).includes(shortName),
    )
    expect(wrong.map(({ id, shortName }) => `${id}: ${shortName}`)).toEqual([])
  })

  it('names no state by a code that the ISO library does not know', () => {
    const FIELDS =
      /"(?:isoAlpha3|speaker|member)": "([A-Z]{3})"|"([A-Z]{3})": "(?:yes|no|abstain|absent)"/g
    const codes = new Set(
      ['votes.json', 'memberships.json', 'term-frequency.json', 'actors.json'].flatMap((file) =>
        [...(TEXTS.get(file) ?? '').matchAll(FIELDS)].map(([, one, two]) => one ?? two ?? ''),
      ),
    )
    expect(codes.size).toBeGreaterThan(190)
    const unknown = [...codes].filter((code) => stateNames(code).length === 0)
    expect(unknown).toEqual([])
  })

  it('speaks of no issue with the same label on two of its steps', () => {
    const { core } = real()
    const unclear = core.issues.filter(
      ({ steps }) => new Set(steps.map(({ label }) => label)).size < steps.length,
    )
    expect(unclear.map(({ id }) => id)).toEqual([])
  })

  it('offers three to five openers, each with evidence', () => {
    const { openers } = real().core.dataset
    expect(openers.length).toBeGreaterThanOrEqual(3)
    expect(openers.length).toBeLessThanOrEqual(5)
    expect(openers.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })
})
