// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { fixtureFiles, fixtureLoader } from '../support/fixture'
import { FILE_KINDS } from '../../src/data/fileKinds'
import { issuesKind, statesKind } from '../../src/data/coreKinds'
import { LoadError, type Loader } from '../../src/data/loader'
import { mapTexts } from '../../src/data/mapTexts'
import { coreQuery, loadOne } from '../../src/data/queries'
import { sharedSchemas } from '../../src/data/recordSchema'
import { KEPT_AS_WRITTEN, TRANSLATABLE } from '../../src/data/translatable'
import { translate, translatedLoader } from '../../src/data/translate'
import { QueryClient } from '@tanstack/react-query'
import { getAt } from '../support/json'

/** What a schema holds beside the fields that it shows: enough to walk through it. */
interface Walked {
  readonly type: string
  readonly entries?: Readonly<Record<string, Walked>>
  readonly item?: Walked
  readonly value?: Walked
  readonly wrapped?: Walked
  readonly options?: readonly Walked[]
  readonly pipe?: readonly Walked[]
}

/** Texts that are codes of their own form: dates and addresses, which no pattern tells apart. */
const CODES: ReadonlySet<unknown> = new Set([
  sharedSchemas.partialDate,
  sharedSchemas.day,
  sharedSchemas.link,
])

/** Whether a text must have a form, as ids and codes do: then it is none to translate. */
const hasPattern = (pipe: readonly Walked[]): boolean =>
  pipe.some(
    (action) => action.type === 'regex' || (action !== pipe[0] && hasPattern(action.pipe ?? [])),
  ) ||
  (pipe[0]?.pipe !== undefined && pipe[0].pipe !== pipe && hasPattern(pipe[0].pipe))

/** The paths of all texts of a schema, with `[]` for any list and `{}` for any table. */
function textsOf(schema: Walked, path = ''): readonly string[] {
  if (CODES.has(schema)) return []
  const { type, entries = {}, item, value, wrapped, options = [], pipe = [] } = schema
  if (type === 'string') return hasPattern(pipe) ? [] : [path]
  if (type === 'array') return item === undefined ? [] : textsOf(item, `${path}[]`)
  if (type === 'record') return value === undefined ? [] : textsOf(value, `${path}{}`)
  if (wrapped !== undefined) return textsOf(wrapped, path)
  const below = Object.entries(entries).flatMap(([name, inner]) =>
    textsOf(inner, path === '' ? name : `${path}.${name}`),
  )
  const chosen = options
    .filter((option) => typeof option === 'object')
    .flatMap((one) => textsOf(one, path))
  return [...new Set([...below, ...chosen])]
}

const plain = (path: string): string => path.replaceAll(/\[\w*\]/g, '[]')

/** Whether a text is kept as it is written, by the end of its path. */
const isKept = (kind: string, text: string): boolean =>
  [kind, '*'].some((name) =>
    Object.keys(KEPT_AS_WRITTEN[name] ?? {}).some(
      (end) => text === end || text.endsWith(`.${end}`) || text.endsWith(`[].${end}`),
    ),
  )

const kinds = [...FILE_KINDS, statesKind].map(({ path, schema }) => ({ path, schema }))

describe('the list of what is translated', () => {
  it.each(kinds.map(({ path, schema }) => [path, schema] as const))(
    'has each text of %s, or says why it stays as it is',
    (path, schema) => {
      const listed = new Set(
        Object.values(TRANSLATABLE[path] ?? {})
          .flat()
          .map(plain),
      )
      const texts = textsOf(schema)
      const days = /(?:^|\.)(?:earliest)$/
      expect(
        texts.filter((text) => !listed.has(text) && !isKept(path, text) && !days.test(text)),
      ).toEqual([])
      expect([...listed].filter((text) => !texts.includes(text))).toEqual([])
    },
  )

  it('names no text both as translated and as kept', () => {
    const both = Object.entries(TRANSLATABLE).flatMap(([kind, roles]) =>
      Object.values(roles)
        .flat()
        .map(plain)
        .filter((text) => isKept(kind, text)),
    )
    expect(both).toEqual([])
  })
})

const keysOf = (path: string, content: unknown): readonly string[] => {
  const keys: string[] = []
  mapTexts(path, content, (key, text) => {
    keys.push(key)
    return text
  })
  return keys
}

describe('mapTexts', () => {
  const files = fixtureFiles()

  it('knows a text by ids and not by its place, so that another order changes no key', () => {
    const issues: unknown = files['issues.json']
    const turned = {
      chapters: Object(getAt(issues, 'chapters')).toReversed(),
      issues: Object(getAt(issues, 'issues')).toReversed(),
    }
    expect(keysOf('issues.json', turned).toSorted()).toEqual(
      keysOf('issues.json', issues).toSorted(),
    )
  })

  it('gives each text of a file a key of its own', () => {
    for (const [file, content] of Object.entries(files)) {
      const keys = keysOf(file.replace(/\/.*/, '/*.json'), content)
      expect(new Set(keys).size, file).toBe(keys.length)
    }
  })

  it('names a step by its value and a reading by its frame', () => {
    const issue = {
      id: 'one',
      title: 'T',
      frames: { cyber: { question: 'Q' } },
      steps: [{ value: -2, label: 'L', meaning: 'M' }],
    }
    expect(keysOf('issues.json', { chapters: [], issues: [issue] })).toEqual([
      'issues.one.title',
      'issues.one.frames.cyber.question',
      'issues.one.steps.-2.label',
      'issues.one.steps.-2.meaning',
    ])
  })

  it('leaves what has not the expected shape', () => {
    for (const odd of [null, 7, 'text', [], { issues: 'no list' }, { issues: [null, 3] }]) {
      expect(mapTexts('issues.json', odd, () => 'changed')).toEqual(odd)
    }
  })
})

describe('translate', () => {
  it('replaces what the language has, and keeps ids, values and the rest', () => {
    const before = { chapters: [{ id: 'a', title: 'Scope', track: 'crime' }], issues: [] }
    expect(translate('issues.json', before, new Map([['chapters.a.title', 'Portée']]))).toEqual({
      chapters: [{ id: 'a', title: 'Portée', track: 'crime' }],
      issues: [],
    })
    expect(before.chapters[0]?.title).toBe('Scope')
  })

  it('changes nothing for a language without words for the file', () => {
    const content = fixtureFiles()['actors.json']
    expect(translate('actors.json', content, new Map())).toEqual(content)
  })
})

describe('a translated loader', () => {
  const words = (said: unknown): Loader => {
    const load = fixtureLoader({ 'languages/xx/issues.json': said })
    return (file) => load(file)
  }

  it('brings the words with their file, and asks for those of no other', async () => {
    const [{ id = '' } = {}] = Object(fixtureFiles()['issues.json']).chapters
    const asked: string[] = []
    const load = words({ [`chapters.${id}.title`]: 'Titre' })
    const noted: Loader = (file) => {
      asked.push(file)
      return load(file)
    }
    const onFailure = vi.fn<() => void>()
    const inLanguage = translatedLoader(noted, 'languages/xx', new Set(['issues.json']), onFailure)
    const core = await new QueryClient().fetchQuery(coreQuery(inLanguage))
    expect(core.chapters.find((chapter) => chapter.id === id)?.title).toBe('Titre')
    expect(asked.filter((file) => file.startsWith('languages/'))).toEqual([
      'languages/xx/issues.json',
    ])
    expect(onFailure).not.toHaveBeenCalled()
  })

  it.each([
    ['do not come', new LoadError('languages/xx/issues.json', { kind: 'network' })],
    ['are no table of words', { 'chapters.a.title': { html: 1 } }],
    [
      'hold a key that means something to the language itself',
      JSON.parse('{"__proto__": {"a": "b"}}'),
    ],
  ])('leaves the file in English and says so when its words %s', async (_what, said: unknown) => {
    const onFailure = vi.fn<() => void>()
    const load = words(
      said instanceof Error
        ? () => {
            throw said
          }
        : said,
    )
    const inLanguage = translatedLoader(load, 'languages/xx', new Set(['issues.json']), onFailure)
    const issues = await loadOne(inLanguage, issuesKind)
    expect(issues).toEqual(await loadOne(load, issuesKind))
    expect(onFailure).toHaveBeenCalled()
  })
})
