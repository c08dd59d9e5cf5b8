// @vitest-environment node
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnLesson } from '../../src/data/ownLesson'
import { decodeOwnLesson } from '../../src/data/ownLesson'
import { lessonInLink, lessonLink, packedIn } from '../../src/data/ownLessonLink'
import { printProblem } from '../../src/data/problem'
import { ownLesson, ownScene } from '../support/ownLesson'

const PAGE = 'https://example.org/lessons/mine'

const print = (lesson: OwnLesson) => lessonLink(PAGE, lesson, new CompressionStream('deflate-raw'))
const read = (packed: string) => lessonInLink(packed, () => new DecompressionStream('deflate-raw'))
const packed = (link: string | null): string => packedIn(new URL(link ?? PAGE).hash) ?? ''

/** What a link would hold whose maker wrote it by hand. */
const forged = (text: string): string => deflateRawSync(text).toString('base64url')
const said = async (text: string): Promise<readonly string[]> => {
  const decoded = await read(text)
  return decoded.ok ? [] : decoded.problems.map(printProblem)
}

/** Any text that a lesson may hold: no letter that is not seen. */
const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: most })
    .filter((text) => decodeOwnLesson('', ownLesson([], { title: text.slice(0, 160) })).ok)
const lessonArbitrary = fc
  .record({
    title: words(20),
    scenes: fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,8}$/),
        title: words(20),
        minutes: fc.integer({ min: 1, max: 180 }),
        view: fc.constantFrom('/compare?actors=xar', '/votes/l-res-12-4', '/framing?item=a.b'),
        notes: words(30),
      }),
      { maxLength: 5, selector: ({ id }) => id },
    ),
  })
  .map(({ title, scenes }) => ownLesson(scenes, { title }))

describe('a link to a lesson', () => {
  it('is read back as the lesson it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(lessonArbitrary, async (lesson) => {
        const link = await print(lesson)
        // Short enough for a link, each of them.
        expect(link).not.toBeNull()
        expect(await read(packed(link))).toEqual({ ok: true, value: lesson })
      }),
      { numRuns: 60 },
    )
  })

  it('stands after “#”, in letters that every address bears, so that no host sees it', async () => {
    const link = await print(ownLesson())
    expect(link).toMatch(/^https:\/\/example\.org\/lessons\/mine#lesson=[\w-]+$/)
  })

  it('is not made where it would be longer than 2,000 characters', async () => {
    // Letters that do not repeat can hardly be compressed: 1,200 of them in two steps are too many.
    const noise = (start: number): string =>
      Array.from({ length: 1200 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * 7919 + start) % 20_000)),
      ).join('')
    expect(await print(ownLesson([ownScene({ notes: noise(0) })]))).toBeNull()
    // Twenty plain steps still fit.
    const plain = Array.from({ length: 20 }, (_, index) => ownScene({ id: `step-${index + 1}` }))
    expect((await print(ownLesson(plain)))?.length).toBeLessThan(2000)
  })
})

describe('what stands after “#” and is no lesson', () => {
  it('never throws, whatever it is', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
      fc.json({ maxDepth: 3 }).map(forged),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect((await read(text)).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('is named as cut short where it breaks off', async () => {
    const whole = packed(await print(ownLesson()))
    expect(await said(whole.slice(0, -12))).toEqual([
      'link: is not whole: copy it again from its beginning to its end, or ask for the lesson as a file',
    ])
    expect(await said('')).toHaveLength(1)
    expect(await said('<script>alert(1)</script>')).toHaveLength(1)
  })

  it('is not unpacked beyond 200 kB: a small link could fill the memory', async () => {
    // 1 MB of one letter is about 1 kB packed.
    const bomb = forged(`"${'a'.repeat(1_000_000)}"`)
    expect(bomb.length).toBeLessThan(2000)
    expect(await said(bomb)).toEqual(['link: holds more than a lesson can: it was not made here'])
  })

  it('is not looked at where it is longer than any link that is made here', async () => {
    expect(await said('a'.repeat(2001))).toEqual([
      'link: is longer than 2000 characters: ask for the lesson as a file',
    ])
  })
})

describe('what a forged lesson holds', () => {
  const text = (fields: object, scene: object = {}): string =>
    JSON.stringify({ ...ownLesson(), ...fields, scenes: [{ ...ownScene(), ...scene }] })

  it.each([
    ['a key of the language itself', text({}).replace('{', '{"__proto__":{"a":1},'), '__proto__'],
    ['a field of its own', text({ onload: 'x' }), 'onload'],
    ['a direction override', text({ title: 'nothing\u202Egnihtemos' }), 'title'],
    ['a hidden letter in an address', text({}, { view: '/compare?q=\u202Ea' }), 'scenes[0].view'],
    ['an address that leads elsewhere', text({}, { view: '//example.org/' }), 'scenes[0].view'],
    ['an address that is a script', text({}, { view: 'javascript:alert(1)' }), 'scenes[0].view'],
    [
      'minutes without end',
      text({}, { minutes: 1 }).replace('"minutes":1', '"minutes":1e999'),
      'scenes[0].minutes',
    ],
    ['half a minute', text({}, { minutes: 0.5 }), 'scenes[0].minutes'],
    ['an id that is a path', text({}, { id: '../x' }), 'scenes[0].id'],
    ['an id that no address takes', text({}, { id: 'step-' }), 'scenes[0].id'],
    ['two steps of one id', JSON.stringify(ownLesson([ownScene(), ownScene()])), 'scenes'],
    [
      'too many steps',
      JSON.stringify(ownLesson(Array.from({ length: 61 }, (_, i) => ownScene({ id: `s${i}` })))),
      'scenes',
    ],
    ['a later form', text({ version: 2 }), 'version'],
  ])('%s is refused by its place', async (_what, json, path) => {
    const lines = await said(forged(json))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines[0]).toContain(`link: ${path}: `)
  })

  it('tags are nothing but letters', async () => {
    const title = '<img src=x onerror=alert(1)>'
    const decoded = await read(forged(text({ title })))
    expect(decoded.ok && decoded.value.title).toBe(title)
  })
})
