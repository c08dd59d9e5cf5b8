import { describe, expect, it } from 'vitest'
import { type Code, codeOf, codePath, codeSvg } from '../../../src/features/share/qr'

const QUIET = 4

/** The modules without the quiet zone. */
const inner = ({ rows }: Code): readonly (readonly boolean[])[] =>
  rows.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET))

/** What is no data in a code of version 2: finders with their formats, timing, the one alignment mark. */
const isFunction = (x: number, y: number): boolean =>
  (x < 9 && y < 9) ||
  (x >= 17 && y < 9) ||
  (x < 9 && y >= 17) ||
  x === 6 ||
  y === 6 ||
  (Math.abs(x - 18) <= 2 && Math.abs(y - 18) <= 2)

/** The eight masks of ISO/IEC 18004, table 10. */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Reads a code of version 2 as the standard says, with no part of the library that wrote it. */
function readVersion2(modules: readonly (readonly boolean[])[]): { level: number; text: string } {
  const at = (x: number, y: number): number => (modules[y]?.[x] === true ? 1 : 0)
  // The format, its first five bits along row 8, under a fixed mask.
  const format = [0, 1, 2, 3, 4].reduce((bits, x) => bits * 2 + at(x, 8), 0) ^ 0b10101
  const mask = MASKS[format & 0b111]
  const bits: number[] = []
  for (let right = 24, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5
    for (let step = 0; step < 25; step += 1) {
      const y = up ? 24 - step : step
      for (const x of [right, right - 1]) {
        if (!isFunction(x, y)) bits.push(at(x, y) ^ (mask?.(x, y) === true ? 1 : 0))
      }
    }
  }
  const number = (from: number, length: number): number =>
    bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0)
  expect(number(0, 4), 'the mode of bytes').toBe(0b0100)
  const length = number(4, 8)
  const bytes = Array.from({ length }, (_none, index) => number(12 + index * 8, 8))
  return { level: format >> 3, text: String.fromCodePoint(...bytes) }
}

/** A code that is there. */
function made(text: string): Code {
  const code = codeOf(text)
  if (code === null) throw new Error('no code')
  return code
}

describe('the code of a link', () => {
  it('is read back as the link, with error correction M', () => {
    // 20 letters: more than the 14 of version 1-M, at most the 26 of version 2-M.
    const link = 'https://example.org/'
    const code = made(link)
    expect(code.size).toBe(25 + 2 * QUIET)
    // M is 00 in the format.
    expect(readVersion2(inner(code))).toEqual({ level: 0b00, text: link })
  })

  it('has four white modules all around, without which a scanner finds no code', () => {
    const { rows, size } = made('https://example.org/')
    const edge = (index: number): boolean => index < QUIET || index >= size - QUIET
    const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? [[x, y] as const] : [])))
    expect(dark.length).toBeGreaterThan(200)
    expect(dark.filter(([x, y]) => edge(x) || edge(y))).toEqual([])
  })

  it('is none for a text longer than the 2331 bytes of the largest code', () => {
    expect(codeOf('x'.repeat(2331))?.size).toBe(177 + 2 * QUIET)
    expect(codeOf('x'.repeat(2332))).toBeNull()
  })

  it('is drawn as runs of dark modules', () => {
    const rows = [
      [true, true, false],
      [false, false, false],
      [true, false, true],
    ]
    expect(codePath({ size: 3, rows })).toBe('M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z')
  })

  it('is a file that stands alone and bears the link', () => {
    const svg = codeSvg(made('https://example.org/?a=1&b=<2>'), 'https://example.org/?a=1&b=<2>')
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(file.querySelector('parsererror')).toBeNull()
    expect(file.querySelector('title')?.textContent).toBe('https://example.org/?a=1&b=<2>')
    expect(svg).not.toMatch(/href|url\(/)
  })
})
