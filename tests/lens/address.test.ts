// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_LENS, type Lens, NEUTRAL } from '../../src/domain/lens'
import { LENS_PARAMS, parseLens, printLens, resolveLens } from '../../src/lens/address'
import { defaultLensOf } from '../../src/lens/lensStore'
import { defaultsArbitrary, KNOWN, lensArbitrary } from '../support/lensArbitrary'

const lensOf = (query: string, defaults?: Lens): Lens => parseLens(query, defaults).lens
const droppedOf = (query: string) => parseLens(query).dropped
const resolved = (query: string, defaults: Lens = EMPTY_LENS) =>
  resolveLens(parseLens(query, defaults), KNOWN, defaults)

describe('each field', () => {
  it.each<[string, Partial<Lens>]>([
    ['actors=xar,river-league', { actors: ['xar', 'river-league'] }],
    ['actors=', { actors: [] }],
    ['texts=lantern-accord,blue-draft-2021', { texts: ['lantern-accord', 'blue-draft-2021'] }],
    ['issues=all', { issues: 'all' }],
    ['issues=review,seat-3', { issues: ['review', 'seat-3'] }],
    ['frame=message-safety', { frame: 'message-safety' }],
    ['asOf=2021', { asOf: '2021' }],
    ['asOf=2021-10', { asOf: '2021-10' }],
    ['asOf=2021-10-18', { asOf: '2021-10-18' }],
    ['sort=disagreement', { sort: 'disagreement' }],
    ['show=differences', { show: 'differences' }],
    ['q=evidence', { q: 'evidence' }],
    ['q=two%20words', { q: 'two words' }],
    ['q=50%25%2B1%26%3D%23%3F', { q: '50%+1&=#?' }],
    ['q=state%27s', { q: "state's" }],
    ['q=r%C3%A9ach', { q: 'réach' }],
    // The same letters in two parts stay in two parts: the lens changes nothing that was typed.
    ['q=re%CC%81ach', { q: 're\u0301ach' }],
    ['q=%F0%9F%94%8D', { q: '🔍' }],
    ['cell=xar.review', { cell: { column: 'xar', issue: 'review' } }],
    ['cell=blue-draft-2021.seat-3', { cell: { column: 'blue-draft-2021', issue: 'seat-3' } }],
    ['item=lamp-term', { item: 'lamp-term' }],
    ['item=lamp-term.signal-term', { item: 'lamp-term.signal-term' }],
    ['embed=1', { embed: true }],
  ])('%s is read and written back', (query, fields) => {
    expect(parseLens(query)).toEqual({ lens: { ...EMPTY_LENS, ...fields }, dropped: [] })
    expect(printLens({ ...EMPTY_LENS, ...fields })).toBe(query)
  })

  it('is left out where it is the default', () => {
    expect(printLens(EMPTY_LENS)).toBe('')
    const defaults = defaultLensOf(
      'actors=xar,xbe&texts=lantern-accord&issues=all&frame=message-order&asOf=2021&sort=disagreement&show=differences&q=x',
    )
    expect(printLens({ ...defaults, actors: null }, defaults)).toBe('')
    expect(lensOf('', defaults)).toEqual({ ...defaults, actors: null })
  })

  it.each<[string, string, Partial<Lens>]>([
    ['texts=lantern-accord', 'texts=', { texts: [] }],
    ['issues=all', 'issues=best', { issues: 'best' }],
    ['issues=review', 'issues=all', { issues: 'all' }],
    ['frame=message-order', `frame=${NEUTRAL}`, { frame: NEUTRAL }],
    ['asOf=2021', 'asOf=', { asOf: null }],
    ['sort=disagreement', 'sort=chapter', { sort: 'chapter' }],
    ['show=differences', 'show=all', { show: 'all' }],
    ['q=x', 'q=', { q: '' }],
  ])('can be taken back where the default is %s: %s', (usual, query, fields) => {
    const defaults = defaultLensOf(usual)
    const lens = { ...defaults, actors: null, ...fields }
    expect(printLens(lens, defaults)).toBe(query)
    expect(parseLens(query, defaults)).toEqual({ lens, dropped: [] })
  })

  it('writes the actors once they are chosen, even where they are the default ones', () => {
    const defaults = defaultLensOf('actors=xar,xbe')
    expect(printLens({ ...defaults, actors: ['xar', 'xbe'] }, defaults)).toBe('actors=xar,xbe')
    expect(printLens({ ...defaults, actors: [] }, defaults)).toBe('actors=')
  })

  it('reads with and without a question mark, with + for a blank and with commas written out', () => {
    expect(lensOf('?actors=xar%2Cxbe&q=a+b')).toEqual({
      ...EMPTY_LENS,
      actors: ['xar', 'xbe'],
      q: 'a b',
    })
  })
})

describe('the order of the fields', () => {
  const WHOLE =
    'actors=xbe,xar&texts=lantern-accord&issues=review&frame=message-order&asOf=2021-10&sort=disagreement&show=differences&q=a%2Cb&cell=xbe.review&item=lamp-term.signal-term&embed=1'

  it('is always the same, whatever that of the address, and that of the actors is kept', () => {
    const turned = WHOLE.split('&').toReversed().join('&')
    expect(printLens(lensOf(WHOLE))).toBe(WHOLE)
    expect(printLens(lensOf(turned))).toBe(WHOLE)
    expect(WHOLE.split('&').map((field) => field.split('=')[0])).toEqual(LENS_PARAMS)
  })
})

describe('whole lenses', () => {
  it('come back from their address as they were, with any default lens, and nothing is dropped', () => {
    fc.assert(
      fc.property(lensArbitrary(KNOWN), defaultsArbitrary(KNOWN), (lens, defaults) => {
        const query = printLens(lens, defaults)
        expect(parseLens(query, defaults)).toEqual({ lens, dropped: [] })
        expect(resolveLens(parseLens(query, defaults), KNOWN, defaults)).toEqual({
          lens,
          dropped: [],
        })
      }),
    )
  })

  it('are written as before when they have been read', () => {
    fc.assert(
      fc.property(lensArbitrary(KNOWN), defaultsArbitrary(KNOWN), (lens, defaults) => {
        const query = printLens(lens, defaults)
        expect(printLens(lensOf(query, defaults), defaults)).toBe(query)
      }),
    )
  })

  it('have an address that a browser leaves as it is', () => {
    fc.assert(
      fc.property(lensArbitrary(KNOWN), (lens) => {
        const query = printLens(lens)
        // A browser that writes the query otherwise makes each address look changed.
        const { search } = new URL(`https://example.org/compare?${query}`)
        expect(search).toBe(query === '' ? '' : `?${query}`)
      }),
    )
  })

  it('keep a comma as a comma', () => {
    expect(printLens({ ...EMPTY_LENS, actors: ['xar', 'xbe'] })).not.toContain('%2C')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['frame=Not%20an%20id', 'frame', 'Not an id'],
    ['frame=', 'frame', ''],
    ['asOf=2021-02-30', 'asOf', '2021-02-30'],
    ['asOf=yesterday', 'asOf', 'yesterday'],
    ['sort=price', 'sort', 'price'],
    ['sort=Chapter', 'sort', 'Chapter'],
    ['show=', 'show', ''],
    ['cell=xar', 'cell', 'xar'],
    ['item=Lamp', 'item', 'Lamp'],
    ['item=', 'item', ''],
    ['item=lamp..signal', 'item', 'lamp..signal'],
    ['cell=xar.review.seat-3', 'cell', 'xar.review.seat-3'],
    ['cell=.', 'cell', '.'],
    ['cell=XAR.review', 'cell', 'XAR.review'],
    ['embed=true', 'embed', 'true'],
    ['embed=0', 'embed', '0'],
    ['issues=', 'issues', ''],
    ['issues=ALL', 'issues', 'ALL'],
  ])('%s is dropped and named, and the default kept', (query, param, value) => {
    expect(parseLens(query)).toEqual({
      lens: EMPTY_LENS,
      dropped: [{ param, value, why: 'malformed' }],
    })
  })

  it('drops single ids of a list and keeps the rest', () => {
    const { lens, dropped } = parseLens('actors=xar,X%20Y,xbe,-a,a--b,__proto__')
    expect(lens.actors).toEqual(['xar', 'xbe'])
    expect(dropped.map(({ value }) => value)).toEqual(['X Y', '-a', 'a--b', '__proto__'])
    expect(new Set(dropped.map(({ why }) => why))).toEqual(new Set(['malformed']))
  })

  it('takes an id twice as once, and a comma too many as none', () => {
    expect(parseLens('actors=xar,xbe,xar,')).toEqual({
      lens: { ...EMPTY_LENS, actors: ['xar', 'xbe'] },
      dropped: [],
    })
  })

  it('refuses an id of more than 80 characters', () => {
    expect(lensOf(`actors=${'a'.repeat(80)}`).actors).toEqual(['a'.repeat(80)])
    expect(lensOf(`actors=${'a'.repeat(81)}`).actors).toEqual([])
  })

  it('names a parameter that it does not know, also one that every object has', () => {
    expect(droppedOf('actor=xar&__proto__=1&constructor=2&toString=3&Q=4')).toEqual(
      [
        ['actor', 'xar'],
        ['__proto__', '1'],
        ['constructor', '2'],
        ['toString', '3'],
        ['Q', '4'],
      ].map(([param, value]) => ({ param, value, why: 'unknown' })),
    )
  })

  it('takes the first of a parameter that stands twice, and names the other', () => {
    expect(parseLens('sort=disagreement&sort=chapter')).toEqual({
      lens: { ...EMPTY_LENS, sort: 'disagreement' },
      dropped: [{ param: 'sort', value: 'chapter', why: 'repeated' }],
    })
  })

  it('takes 250 ids and says how many there were', () => {
    const ids = Array.from({ length: 251 }, (_, index) => `a${index}`)
    const { lens, dropped } = parseLens(`actors=${ids.join(',')}`)
    expect(lens.actors).toEqual(ids.slice(0, 250))
    expect(dropped).toEqual([{ param: 'actors', value: '251', why: 'too-many' }])
  })

  it('cuts words after 100 characters and names the rest', () => {
    const { lens, dropped } = parseLens(`q=${'a'.repeat(100)}bcd`)
    expect(lens.q).toBe('a'.repeat(100))
    expect(dropped).toEqual([{ param: 'q', value: 'bcd', why: 'too-many' }])
  })

  it('does not cut a character in half: half a one cannot be written to an address', () => {
    const { lens } = parseLens(`q=${'a'.repeat(99)}🔍`)
    expect(lens.q).toBe('a'.repeat(99))
    expect(printLens(lens)).toBe(`q=${'a'.repeat(99)}`)
  })

  it('names each thing once', () => {
    expect(droppedOf('issues=A!')).toHaveLength(1)
    expect(droppedOf('x=1&x=1&x=1')).toHaveLength(1)
  })

  it('names at most twenty, each at most sixty characters, without what is not seen', () => {
    const many = Array.from({ length: 50 }, (_, index) => `p${index}=1`).join('&')
    expect(droppedOf(many)).toHaveLength(20)
    const [long] = droppedOf(`${'p'.repeat(99)}=${'v'.repeat(99)}`)
    expect(long).toMatchObject({ param: 'p'.repeat(60), value: 'v'.repeat(60) })
    // A right-to-left override would turn the words of the notice around.
    expect(droppedOf('frame=a%E2%80%AEb%00c%0Ad')[0]?.value).toBe('a\uFFFDb\uFFFDc\uFFFDd')
  })
})

/** Fails on anything in a lens that the data set has not. */
function expectKnown(lens: Lens): void {
  const { actors, texts, issues, frame, asOf, sort, show, q, cell, embed } = lens
  const stray = [
    ...(actors ?? []).filter((id) => !KNOWN.actors.has(id)),
    ...texts.filter((id) => !KNOWN.texts.has(id)),
    ...(typeof issues === 'string' ? [] : issues.filter((id) => !KNOWN.issues.has(id))),
    ...(cell === null || KNOWN.issues.has(cell.issue) ? [] : [cell.issue]),
    ...(cell === null || KNOWN.actors.has(cell.column) || KNOWN.texts.has(cell.column)
      ? []
      : [cell.column]),
  ]
  expect(stray).toEqual([])
  expect([NEUTRAL, ...KNOWN.frames]).toContain(frame)
  expect(issues).not.toEqual([])
  expect(['best', 'all']).toEqual(
    expect.arrayContaining(typeof issues === 'string' ? [issues] : []),
  )
  expect(asOf === null || /^2\d{3}(-\d\d){0,2}$/.test(asOf)).toBe(true)
  expect(asOf === null || (asOf >= '2010' && asOf <= '2026-06-30')).toBe(true)
  expect(['chapter', 'disagreement']).toContain(sort)
  expect(['all', 'differences']).toContain(show)
  expect(q.length).toBeLessThanOrEqual(100)
  expect(typeof embed).toBe('boolean')
  expect(Object.keys(lens).toSorted()).toEqual(Object.keys(EMPTY_LENS).toSorted())
}

describe('hostile addresses', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...LENS_PARAMS,
      ...KNOWN.actors,
      ...KNOWN.texts,
      ...KNOWN.issues,
      ...KNOWN.frames,
    ),
    fc.constantFrom('=', '&', ',', '.', '%', '+', '?', '#', ';', '/', '-', '%2C', '%26', '%3D'),
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then'),
    fc.constantFrom('<script>alert(1)</script>', 'javascript:alert(1)', '"><img src=x onerror=1>'),
    fc.constantFrom(
      '%',
      '%%',
      '%0',
      '%zz',
      '%E0%A4%A',
      '%FF%FE',
      '%00',
      '%0A',
      '%25252C',
      '%u0041',
    ),
    fc.constantFrom('\u202E', '\u2066', '\u200F', '\u0000', '\u0007', '\uD800', '\uDC00', '\uFEFF'),
    fc.constantFrom(
      'null',
      'undefined',
      'NaN',
      '-1',
      '1e309',
      '0x10',
      '[]',
      '{}',
      '[object Object]',
    ),
    fc.constantFrom('2021', '2021-02-30', '0000', '9999-12-31', '2026-06-30', '1', 'all', 'best'),
    fc.constantFrom(
      'a'.repeat(5000),
      ','.repeat(300),
      'xar,'.repeat(300),
      '🔍'.repeat(80),
      '%'.repeat(999),
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.integer().map(String),
  )
  // Mostly fields with a known name, so that the readers of values are reached.
  const field = fc
    .tuple(fc.oneof(fc.constantFrom(...LENS_PARAMS), piece), fc.array(piece, { maxLength: 4 }))
    .chain(([name, values]) =>
      fc.constantFrom('', ',', '.').map((glue) => `${name}=${values.join(glue)}`),
    )
  const hostile = fc.oneof(
    { weight: 4, arbitrary: fc.array(field, { maxLength: 12 }).map((fields) => fields.join('&')) },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  )
  const numRuns = process.env['LONG'] === '1' ? 10_000 : 1_000
  const defaults = defaultLensOf('actors=xar,xbe&frame=message-safety')

  it('neither throw nor show anything that the data set lacks; what is dropped is named', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const { lens, dropped } = resolved(query, defaults)
        expectKnown(lens)
        expect(dropped.length).toBeLessThanOrEqual(20)
        for (const { param, value } of dropped) {
          expect(param.length).toBeLessThanOrEqual(60)
          expect(value.length).toBeLessThanOrEqual(60)
          expect(`${param}${value}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        }
        // What is left can be written and read again, and then nothing is dropped any more.
        const again = resolved(printLens(lens, defaults), defaults)
        expect(again).toEqual({ lens, dropped: [] })
      }),
      { numRuns },
    )
  })

  it('say so whenever something other than what they asked for is shown', () => {
    const usual = new Map([
      ['issues', 'best'],
      ['frame', defaults.frame],
      ['sort', 'chapter'],
      ['show', 'all'],
    ])
    const lists = new Set<string>(['actors', 'texts', 'issues'])
    const whole = piece.map((value) => value.replaceAll(/\p{Cs}/gu, ''))
    fc.assert(
      fc.property(fc.constantFrom(...LENS_PARAMS), whole, (param, value) => {
        const { lens, dropped } = resolved(`${param}=${encodeURIComponent(value)}`, defaults)
        const shown = new URLSearchParams(printLens(lens, defaults)).get(param)
        // In a list, an id twice is once, and a comma too many is none.
        const asked = lists.has(param)
          ? [...new Set(value.split(',').filter(Boolean))].join(',')
          : value
        if (dropped.length === 0) expect(shown ?? usual.get(param) ?? '').toBe(asked)
      }),
      { numRuns },
    )
  })
})

const unknown = (param: string, value: string) => [{ param, value, why: 'unknown' }]

describe('resolveLens', () => {
  it('leaves a lens of known things alone', () => {
    const query =
      'actors=xbe,xar&texts=blue-draft-2021&issues=review&frame=message-order&asOf=2021&cell=xbe.review'
    expect(resolved(query)).toEqual({ lens: lensOf(query), dropped: [] })
  })

  it('drops actors, and says none rather than the default where none is left', () => {
    expect(resolved('actors=xar,zzz')).toMatchObject({
      lens: { actors: ['xar'] },
      dropped: unknown('actors', 'zzz'),
    })
    expect(resolved('actors=zzz').lens.actors).toEqual([])
    expect(resolved('actors=').dropped).toEqual([])
    expect(resolved('').lens.actors).toBeNull()
  })

  it('does not take a text for an actor, nor an actor for a text', () => {
    expect(resolved('actors=lantern-accord').dropped).toEqual(unknown('actors', 'lantern-accord'))
    expect(resolved('texts=xar')).toMatchObject({
      lens: { texts: [] },
      dropped: unknown('texts', 'xar'),
    })
  })

  it('shows the default issues where none of a list is known', () => {
    expect(resolved('issues=waiting-one,zzz')).toEqual({
      lens: EMPTY_LENS,
      dropped: [...unknown('issues', 'waiting-one'), ...unknown('issues', 'zzz')],
    })
    expect(resolved('issues=zzz,review').lens.issues).toEqual(['review'])
    expect(resolved('issues=zzz', defaultLensOf('issues=all')).lens.issues).toBe('all')
  })

  it('opens a cell of an issue that waits, though it has no row', () => {
    const cell = { column: 'xar', issue: 'waiting-one' }
    expect(resolved('cell=xar.waiting-one')).toEqual({ lens: { ...EMPTY_LENS, cell }, dropped: [] })
  })

  it('goes back to the default frame', () => {
    const defaults = defaultLensOf('frame=message-safety')
    expect(resolved('frame=zzz', defaults)).toMatchObject({
      lens: { frame: 'message-safety' },
      dropped: unknown('frame', 'zzz'),
    })
    // Neutral is always there, and an object's own name is no frame.
    expect(resolved('frame=neutral', defaults)).toMatchObject({
      lens: { frame: 'neutral' },
      dropped: [],
    })
    expect(resolved('frame=constructor').dropped).toEqual(unknown('frame', 'constructor'))
  })

  it.each([
    // From 2010-03 to 2026-06-30; a partial date counts when a part of it lies inside.
    ['2010', true],
    ['2009', false],
    ['2010-03', true],
    ['2010-02', false],
    ['2010-03-01', true],
    ['2010-02-28', false],
    ['2026', true],
    ['2027', false],
    ['2026-06', true],
    ['2026-07', false],
    ['2026-06-30', true],
    ['2026-07-01', false],
    ['9999', false],
  ])('asOf=%s is in range: %s', (asOf, inRange) => {
    expect(resolved(`asOf=${asOf}`)).toEqual({
      lens: { ...EMPTY_LENS, asOf: inRange ? asOf : null },
      dropped: inRange ? [] : unknown('asOf', asOf),
    })
  })

  it('drops a cell when its column or its issue is not there', () => {
    expect(resolved('cell=lantern-accord.review').lens.cell).toEqual({
      column: 'lantern-accord',
      issue: 'review',
    })
    for (const cell of ['zzz.review', 'xar.zzz', 'review.xar']) {
      expect(resolved(`cell=${cell}`)).toEqual({ lens: EMPTY_LENS, dropped: unknown('cell', cell) })
    }
  })

  it('adds to what could not be read, up to twenty', () => {
    expect(resolved('sort=zzz&actors=zzz').dropped.map(({ why }) => why)).toEqual([
      'malformed',
      'unknown',
    ])
    const many = Array.from({ length: 30 }, (_, index) => `z${index}`)
    expect(resolved(`sort=zzz&actors=${many.join(',')}`).dropped).toHaveLength(20)
  })
})
