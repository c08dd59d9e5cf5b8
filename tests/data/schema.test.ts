// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/data/decode'
import { FILE_KINDS, kindOfFile } from '../../src/data/fileKinds'
import { printProblem } from '../../src/data/problem'
import { isWebAddress } from '../../src/data/schema'
import { fixtureFiles } from '../support/fixture'
import { getAt, REMOVE, setAt } from '../support/json'

const FILES = fixtureFiles()

/** What the schema of a file says of the fixture’s file once it has been changed at a path. */
function linesAfter(file: string, path: string, value: unknown): readonly string[] {
  const found = kindOfFile(file)
  if (found === undefined) throw new Error(`${file} is of no kind`)
  const decoded = decode(found.kind.schema, file, setAt(FILES[file], path, value))
  return decoded.ok ? [] : decoded.problems.map(printProblem)
}

const [XAR, LEAGUE] = ['positions/xar.json', 'positions/river-league.json']
const [ACCORD, LESSON] = ['texts/lantern-accord.json', 'lessons/first-look.json']
const STANCE = '[0].history[0]'
const EVIDENCE = `${STANCE}.evidence[0]`
const letters = (count: number): string => 'a'.repeat(count)
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

/** A wrong value, where it is put, and what is said of it there. */
const BROKEN: readonly (readonly [file: string, path: string, value: unknown, message: string])[] =
  [
    // Ids, codes and dates.
    ['actors.json', '[0].id', 'X Ar', 'is not a kebab-case id such as “proof-of-intent”'],
    ['actors.json', '[0].id', letters(81), 'is longer than 80 characters: choose a shorter id'],
    ['actors.json', '[0].isoAlpha3', 'xar', 'is not an ISO alpha-3 code such as “BRA”'],
    ['actors.json', '[3].members[0]', 'X!', 'is neither an actor id nor an ISO alpha-3 code'],
    ['actors.json', '[0].flag', 'XA', 'is not a flag code such as “br”'],
    [
      'actors.json',
      '[0].ownTerm.language',
      'Russian',
      'is not a language tag such as “ru” or “zh-Hans”',
    ],
    [XAR, `${STANCE}.from`, '2021-02-29', 'is not a date of the form 2021, 2021-10 or 2021-10-18'],
    [
      XAR,
      `${STANCE}.from`,
      '18 October 2021',
      'is not a date of the form 2021, 2021-10 or 2021-10-18',
    ],
    [
      XAR,
      `${STANCE}.lastConfirmed`,
      '2021-13',
      'is not a date of the form 2021, 2021-10 or 2021-10-18',
    ],
    ['dataset.json', 'updated', '2026-06', 'is not a day of the form 2021-10-18'],
    ['dataset.json', 'earliest', '2010', 'is not a month of the form 2021-10'],
    ['dataset.json', 'version', '1.0', 'is not a version such as “1.0.0”'],
    ['sources.json', '[0].issued.date-parts[0]', [2021, 13], 'is not a date'],
    // Texts.
    ['actors.json', '[0].name', ' ', 'is empty: leave the field out or fill it in'],
    [XAR, `${STANCE}.summary`, letters(321), 'is 321 characters, more than 320: shorten it'],
    ['issues.json', 'issues[0].title', letters(81), 'is 81 characters, more than 80: shorten it'],
    [
      XAR,
      `${EVIDENCE}.phrase`,
      words(9),
      'is longer than eight words: quote less, it only helps to find the passage',
    ],
    [
      'actors.json',
      '[0].name',
      'a\u202Eb',
      'holds a hidden control or direction character: remove it',
    ],
    [
      XAR,
      `${STANCE}.summary`,
      'a\u0000b',
      'holds a hidden control or direction character: remove it',
    ],
    [
      'sources.json',
      '[0].title',
      'a\u001B[2Jb',
      'holds a hidden control or direction character: remove it',
    ],
    // Links out of the app and within it.
    ['sources.json', '[0].URL', 'javascript:alert(1)', 'is not an http or https address'],
    ['sources.json', '[0].URL', 'data:text/html,<p>hello</p>', 'is not an http or https address'],
    ['sources.json', '[0].archived', ' javascript:alert(1)', 'is not an http or https address'],
    ['dataset.json', 'tracker', 'mailto:a@example.org', 'is not an http or https address'],
    ['dataset.json', 'licence.url', '//example.org', 'is not an http or https address'],
    [
      'dataset.json',
      'openers[0].view',
      'https://example.org/',
      'is not an address in this app, such as “/compare?sort=disagreement”',
    ],
    [
      'dataset.json',
      'openers[0].view',
      '//example.org/',
      'is not an address in this app, such as “/compare?sort=disagreement”',
    ],
    [
      'dataset.json',
      'defaultLens',
      '?actors=xar',
      'is not a lens, such as “sort=disagreement” (no leading “?”)',
    ],
    ['dataset.json', 'files[0]', '../secret.json', 'is not a data file’s path'],
    ['dataset.json', 'frames[0].colour.light', 'blue', 'is not a colour such as “#2f49c5”'],
    ['dataset.json', 'frames[0].id', 'neutral', 'is reserved'],
    ['dataset.json', 'frames', [], 'is empty: a frame is needed'],
    ['dataset.json', 'views', [], 'is empty: name at least one view'],
    // Stances and what they rest on.
    [XAR, `${STANCE}.value`, 3, 'is not one of the five steps -2, -1, 0, 1, 2'],
    [XAR, `${STANCE}.value`, 0.5, 'is not one of the five steps -2, -1, 0, 1, 2'],
    [XAR, `${STANCE}.value`, null, 'is not one of the five steps -2, -1, 0, 1, 2'],
    [
      XAR,
      `${EVIDENCE}.checked`,
      'memory',
      'must be “read” or “reported”: what rests on memory is not published',
    ],
    [XAR, `${STANCE}.evidence`, [], 'is empty: a stance needs evidence'],
    [XAR, '[0].history', [], 'is empty: use “silent” with its reason instead'],
    [XAR, `${EVIDENCE}.pinpoint`, REMOVE, 'is missing: add it'],
    [XAR, `${EVIDENCE}.page`, '3', 'is not a field of this item: remove it or mend its name'],
    [XAR, `${STANCE}.confidence`, REMOVE, 'is missing: add it'],
    [XAR, '[0].searched', 'everywhere', 'is not a field of this item: remove it or mend its name'],
    [LEAGUE, '[0].history[0].parts[1]', REMOVE, 'has fewer than two parts: then it is not a split'],
    [ACCORD, '[2].split[1]', REMOVE, 'has fewer than two parts'],
    [ACCORD, '[0].article', REMOVE, 'is missing: add it'],
    ['actors.json', '[0].sources', [], 'is empty: name at least one source'],
    ['issues.json', 'issues[0].steps[4]', REMOVE, 'must hold five steps'],
    ['issues.json', 'issues[0].appliesTo', [], 'is empty: leave it out'],
    // The other kinds of file.
    ['instruments.json', '[0].summary', REMOVE, 'is missing: add it'],
    ['resolutions.json', '[0].totals.yes', -1, 'is below zero'],
    ['resolutions.json', '[0].totals.yes', 1.5, 'is not a whole number'],
    ['votes.json', 'l-res-10-1.Arvania', 'yes', 'is not an ISO alpha-3 code such as “BRA”'],
    [
      'memberships.json',
      '[0].checked',
      'memory',
      'must be “read” or “reported”: what rests on memory is not published',
    ],
    ['events.json', '[0].title', REMOVE, 'is missing: add it'],
    ['letters.json', '[0].signatories.count', -2, 'is below zero'],
    ['terms.json', '[0].definition', REMOVE, 'is missing: add it'],
    ['voices.json', '[0].pinpoint', REMOVE, 'is missing: add it'],
    ['claims.json', 'claims[0].record', REMOVE, 'is missing: add it'],
    ['term-frequency.json', 'counts[0].count', -1, 'is below zero'],
    ['term-frequency.json', 'rule', REMOVE, 'is missing: add it'],
    [
      LESSON,
      'scenes[0].view',
      'compare',
      'is not an address in this app, such as “/compare?sort=disagreement”',
    ],
  ]

/** A word from a closed list, put where it is not one of them. */
const CLOSED_LISTS: readonly (readonly [file: string, path: string])[] = [
  ['actors.json', '[0].kind'],
  ['issues.json', 'chapters[0].track'],
  ['instruments.json', '[0].kind'],
  ['sources.json', '[0].type'],
  ['sources.json', '[0].kind'],
  ['sources.json', '[0].extent'],
  [XAR, `${STANCE}.kind`],
  [XAR, `${STANCE}.basis`],
  [XAR, `${EVIDENCE}.act`],
  [XAR, '[1].history[0].evidence[0].behalf'],
  ['positions/xco.json', '[0].silent'],
  ['resolutions.json', '[0].method'],
  ['votes.json', 'l-res-10-1.XAR'],
  ['memberships.json', '[0].status'],
  ['claims.json', 'claims[0].finding'],
]

const GOOD: readonly (readonly [what: string, file: string, path: string, value: unknown])[] = [
  ['a summary of 320 characters', XAR, `${STANCE}.summary`, letters(320)],
  ['a phrase of eight words', XAR, `${EVIDENCE}.phrase`, words(8)],
  ['HTML, which is kept as text', XAR, `${STANCE}.summary`, '<b onclick="alert(1)">bold</b>'],
  ['letters of other scripts', 'actors.json', '[0].name', 'Республика Арвания 阿尔瓦尼亚 آرفانيا'],
  ['a day at the end of February of a leap year', XAR, `${STANCE}.from`, '2024-02-29'],
  ['an address without encryption', 'sources.json', '[0].URL', 'http://example.org/a?b=c#d'],
]

describe('each kind of file', () => {
  it.each(FILE_KINDS.map(({ name, path }) => [name, path] as const))(
    'has a good example in the fixture: %s',
    (_name, path) => {
      const pattern = new RegExp(`^${path.replace('.', '\\.').replace('*', '[a-z-]+')}$`)
      const files = Object.keys(FILES).filter((file) => pattern.test(file))
      expect(files).not.toEqual([])
      for (const file of files) expect(linesAfter(file, '', FILES[file])).toEqual([])
    },
  )

  it.each([
    ['positions/xar.json', 'positions', 'xar'],
    ['texts/zero-draft-2023.json', 'texts', 'zero-draft-2023'],
    ['term-frequency.json', 'term-frequency', ''],
  ])('is known by its path: %s', (file, name, id) => {
    expect(kindOfFile(file)).toMatchObject({ kind: { name }, id })
  })

  it.each([
    'positions.json',
    'positions/.json',
    'positions/../actors.json',
    'positions/deep/xar.json',
    'texts/*.json',
    'actors/xar.json',
    'Actors.json',
    'constructor.json',
    'schema.json',
    '',
  ])('is not mistaken for a path such as “%s”', (file) => {
    expect(kindOfFile(file)).toBeUndefined()
  })
})

describe('a file of the data set', () => {
  it.each(BROKEN)('is refused: %s, %s of %j', (file, path, value, message) => {
    const lines = linesAfter(file, path, value)
    // An item that was taken out of a list is missed by the list.
    const place = value === REMOVE && path.endsWith(']') ? path.replace(/\[\d+\]$/, '') : path
    expect(lines).toContain(`${file}: ${place}: ${message}`)
  })

  it.each(CLOSED_LISTS)('is refused with a word that no list knows: %s, %s', (file, path) => {
    const [line = ''] = linesAfter(file, path, 'planet')
    expect(line.startsWith(`${file}: ${path}: should be `)).toBe(true)
    expect(line.endsWith(', not "planet"')).toBe(true)
  })

  it.each(GOOD)('may hold %s', (_what, file, path, value) => {
    expect(linesAfter(file, path, value)).toEqual([])
  })

  it('keeps what it was given, letter for letter', () => {
    const found = kindOfFile(XAR)
    const html = '<img src=x onerror=alert(1)> & “quotes”'
    const changed = setAt(FILES[XAR], `${STANCE}.summary`, html)
    const decoded = found && decode(found.kind.schema, XAR, changed)
    expect(decoded?.ok === true && getAt(decoded.value, `${STANCE}.summary`)).toBe(html)
  })
})

describe('an address that may be followed', () => {
  it.each(['https://example.org', 'http://example.org/a', 'https://xn--e1afmkfd.example/'])(
    'is %s',
    (address) => {
      expect(isWebAddress(address)).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org/',
    '/compare',
    'example.org',
    'https://',
    '',
  ])('is not %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
