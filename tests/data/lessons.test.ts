// @vitest-environment node
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { readFolder } from '../../scripts/data/read-folder'
import { checkWhole } from '../../src/data/checkWhole'
import { claimsSchema, termsSchema, treatyWordsSchema } from '../../src/data/recordSchema'
import { instrumentsSchema } from '../../src/data/schema'
import { subjectAt } from '../../src/domain/layers'
import { type LessonForm, scenesOf } from '../../src/domain/lessons'
import type { Lesson } from '../../src/domain/types'
import { parseLens } from '../../src/lens/address'

const { whole } = checkWhole(readFolder('public/data'))
if (whole === undefined) throw new Error('run “npm run data:check”: the data set has problems')

const { core, contents, lessons, positions, resolutions } = whole
const terms = v.parse(termsSchema, contents.get('terms.json'))
const { documents, claims } = v.parse(claimsSchema, contents.get('claims.json'))
const treatyWords = v.parse(treatyWordsSchema, contents.get('treaty-words.json'))
const texts = v.parse(instrumentsSchema, contents.get('instruments.json'))
const material = { ...core.dataset, actors: core.actors, terms, texts }

const has = (items: readonly { readonly id: string }[], id: string | null | undefined): boolean =>
  items.some((item) => item.id === id)
const sensitive = (issue: string): boolean =>
  core.issues.some(({ id, sensitive: isSensitive }) => id === issue && isSensitive === true)

/** An address in its parts; `item` without the mark of large print. */
function parts(view: string) {
  const { pathname, search } = new URL(view, 'https://example.org')
  const { lens } = parseLens(search)
  const item = lens.item?.replace(/(?:^|\.)large$/, '') ?? null
  return { path: pathname, last: pathname.split('/').at(-1), lens, item: item === '' ? null : item }
}

/** What the path of a view says of the thing that it singles out: whether it is in the data set. */
const SINGLED_OUT: readonly (readonly [RegExp, (one: ReturnType<typeof parts>) => boolean])[] = [
  [/^\/issues\/./, ({ last }) => has(core.issues, last)],
  [/^\/actors\/./, ({ last }) => has(core.actors, last)],
  [/^\/votes\/./, ({ last }) => has(resolutions, last)],
  [/^\/framing$/, ({ item }) => item === null || subjectAt(item, material) !== undefined],
  [/^\/framing\/words$/, ({ item }) => item === null || has(terms, item)],
  [/^\/framing\/claims$/, ({ item }) => item === null || has(claims, item)],
  [/^\/lessons\/words$/, ({ item }) => item === null || has(treatyWords, item)],
  [/^\/paper\/claims$/, ({ item }) => item === null || has(documents, item)],
  [/^\/paper\/ticket$/, ({ item }) => item !== null && lessons.has(item)],
]

/** The issues that a view shows by name. */
function issuesIn(view: string): readonly string[] {
  const { path, last = '', lens, item } = parts(view)
  const named = Array.isArray(lens.issues) ? lens.issues : []
  const ofClaim = claims.find(({ id }) => path === '/framing/claims' && id === item)?.issues ?? []
  return [
    ...named,
    ...ofClaim,
    ...(path.startsWith('/issues/') ? [last] : []),
    lens.cell?.issue ?? '',
  ]
}

/** What is wrong with a view of a lesson, in words. */
function faultsOf(view: string): string[] {
  const one = parts(view)
  const { path, lens } = one
  const faults: string[] = []
  if (issuesIn(view).some(sensitive)) faults.push('a sensitive issue')
  if ((lens.actors ?? []).some((id) => !positions.has(id)))
    faults.push('an actor without positions')
  if (SINGLED_OUT.some(([pattern, isThere]) => pattern.test(path) && !isThere(one)))
    faults.push('singles out what is not there')
  const isSlice =
    Array.isArray(lens.issues) &&
    lens.issues.length <= 3 &&
    lens.actors !== null &&
    lens.actors.length + lens.texts.length <= 4
  if (path === '/compare' && !isSlice) faults.push('a slice larger than four by three')
  return faults
}

const FORMS: readonly LessonForm[] = ['full', 'short']

/** The phases of a form as a class goes through them; a phase that is come back to stands twice. */
const phasesOf = (lesson: Lesson, form: LessonForm): readonly string[] =>
  scenesOf(lesson, form)
    .map(({ phase }) => phase)
    .filter((phase, index, all) => phase !== all[index - 1])

describe('what a lesson may show', () => {
  it.each([
    ['/issues/child-abuse-material?actors=usa', 'a sensitive issue'],
    ['/compare?actors=usa&issues=intimate-images', 'a sensitive issue'],
    ['/compare?actors=usa&issues=core-term&cell=usa.intimate-images', 'a sensitive issue'],
    ['/issues/core-term?actors=usa,nobody', 'an actor without positions'],
    ['/issues/no-such-issue', 'singles out what is not there'],
    ['/votes/a-res-1-1', 'singles out what is not there'],
    ['/framing?item=term.no-such-term', 'singles out what is not there'],
    ['/framing/words?item=no-such-term', 'singles out what is not there'],
    ['/framing/claims?item=op-ed-99', 'singles out what is not there'],
    ['/lessons/words?item=promised', 'singles out what is not there'],
    ['/paper/claims?item=no-such-text.large', 'singles out what is not there'],
    ['/paper/ticket?item=large', 'singles out what is not there'],
    ['/compare?actors=usa,rus,chn,ind,bra&issues=core-term', 'a slice larger than four by three'],
    [
      '/compare?actors=usa&issues=core-term,adherence,need-for-treaty,attribution',
      'a slice larger than four by three',
    ],
    ['/compare?actors=usa', 'a slice larger than four by three'],
    ['/compare?issues=core-term', 'a slice larger than four by three'],
  ])('is not %s', (view, fault) => {
    expect(faultsOf(view)).toEqual([fault])
  })

  it.each([
    '/issues/core-term?actors=usa,rus',
    '/compare?actors=usa,rus,chn,ind&issues=core-term,adherence,need-for-treaty',
    '/framing?item=text.uncc-2024.1',
    '/paper/claims?item=op-ed-2022.large',
    '/lessons/words',
  ])('may be %s', (view) => {
    expect(faultsOf(view)).toEqual([])
  })
})

describe.each([...lessons])('the lesson %s', (id, lesson) => {
  it('shows nothing sensitive, too large or missing', () => {
    const wrong = lesson.scenes.flatMap((scene) =>
      faultsOf(scene.view).map((fault) => `${scene.id}: ${fault}`),
    )
    expect(wrong).toEqual([])
  })

  it('lets the class place itself only on a spectrum', () => {
    const polls = lesson.scenes.filter(({ poll }) => poll === true)
    expect(polls.filter(({ view }) => !/^\/issues\/[a-z-]+\?actors=/.test(view))).toEqual([])
    expect(polls.filter(({ question }) => question !== undefined)).toEqual([])
  })

  it.each(FORMS)(
    'goes through its phases once, from the same first to the same last (%s)',
    (form) => {
      const phases = phasesOf(lesson, form)
      expect(phases.length).toBeGreaterThanOrEqual(3)
      expect(new Set(phases).size).toBe(phases.length)
      const all = phasesOf(lesson, 'full')
      expect([phases[0], phases.at(-1)]).toEqual([all[0], all.at(-1)])
    },
  )

  it('lasts as long as it says in both forms, and uses every scene in the full one', () => {
    const sum = (ids: readonly string[], short: boolean): number =>
      lesson.scenes
        .filter((scene) => ids.includes(scene.id))
        .reduce(
          (all, scene) => all + ((short ? scene.shortMinutes : undefined) ?? scene.minutes),
          0,
        )
    expect(sum(lesson.forms.full, false)).toBe(lesson.minutes)
    expect(sum(lesson.forms.short, true)).toBe(lesson.shortMinutes)
    expect(lesson.shortMinutes).toBeLessThan(lesson.minutes)
    expect(lesson.scenes.map((scene) => scene.id)).toEqual(lesson.forms.full)
  })

  it('can be said within its minutes, at 130 words a minute and with time left for the class', () => {
    const long = lesson.scenes.filter(
      ({ say, minutes, shortMinutes = minutes }) =>
        say.split(/\s+/).length / 130 > Math.min(minutes, shortMinutes) / 2,
    )
    expect(long.map((scene) => scene.id)).toEqual([])
  })

  it('has two to four aims, and an exit ticket of two to four questions', () => {
    for (const list of [lesson.aims, lesson.exitTicket]) {
      expect(list.length).toBeGreaterThanOrEqual(2)
      expect(list.length).toBeLessThanOrEqual(4)
    }
  })

  it('hands out paper and pages of words that there are', () => {
    const views = lesson.handouts.map(({ view }) => view)
    expect(views.filter((view) => !/^\/(?:paper|lessons)(?:\/|$)/.test(view))).toEqual([])
    expect(views.filter((view) => faultsOf(view).length > 0)).toEqual([])
    expect(views.some((view) => view.startsWith(`/paper/ticket?item=${id}`))).toBe(true)
  })
})

describe('the lessons together', () => {
  it('let a class place itself at least once, and give the other side in most steps', () => {
    const scenes = [...lessons.values()].flatMap((lesson) => lesson.scenes)
    expect(scenes.some(({ poll }) => poll === true)).toBe(true)
    expect(scenes.filter(({ otherSide }) => otherSide !== undefined).length).toBeGreaterThan(
      scenes.length / 2,
    )
  })
})
