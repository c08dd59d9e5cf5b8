// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio, luminance, PAPER } from '../../src/data/contrast'

describe('contrast as WCAG 2.2 defines it', () => {
  it.each([
    ['#000000', 0],
    ['#ffffff', 1],
    // The weights of the three channels, as the definition gives them.
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    // 8/255 is below the bend of the curve: 0.03137 / 12.92.
    ['#080808', 0.002428],
    // 128/255 is above it: ((0.50196 + 0.055) / 1.055) ^ 2.4.
    ['#808080', 0.215861],
  ])('gives %s a luminance of %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 5)
  })

  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The greys on either side of the 4.5 that text needs on white, well known from W3C’s guides.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4.0],
  ])('puts %s and %s %d to 1 apart, whichever comes first', (one, other, expected) => {
    expect(contrastRatio(one, other)).toBeCloseTo(expected, 2)
    expect(contrastRatio(other, one)).toBeCloseTo(expected, 2)
  })

  it('is measured on the papers that the style sheet paints', () => {
    const tokens = readFileSync('src/app/tokens.css', 'utf8')
    const painted = ['paper', 'card'].map((name) =>
      new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`)
        .exec(tokens)
        ?.slice(1),
    )
    expect(painted).toEqual([
      [PAPER.light[0], PAPER.dark[0]],
      [PAPER.light[1], PAPER.dark[1]],
    ])
  })
})
