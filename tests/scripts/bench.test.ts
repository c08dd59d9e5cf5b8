// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { inColumns, isMet, median, verdictOf } from '../../scripts/bench/figures.mjs'
import { withoutScript } from '../../scripts/bench/static-page.mjs'

describe('the median', () => {
  it('is the middle value, whatever their order and however many digits they have', () => {
    expect(median([100, 9, 20])).toBe(20)
  })

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([1, 9, 4, 2])).toBe(3)
  })

  it('is no number for no value: that is a fault, and not zero', () => {
    expect(() => median([])).toThrow('no value')
  })
})

describe('the verdict', () => {
  const toggle = { name: 'toggle', value: 0.5, most: 0.5 }
  const sort = { name: 'sort', value: 1.668, most: 0.5 }

  it('counts a target that is just reached as met', () => {
    expect(isMet(toggle)).toBe(true)
    expect(verdictOf([toggle])).toBe('1 of 1 targets met.')
  })

  it('names what is missed with its figure and its limit', () => {
    expect(verdictOf([toggle, sort])).toBe('1 of 2 targets met. Missed: sort (1.67, of 0.5).')
  })

  it('does not take what could not be measured for met', () => {
    expect(isMet({ name: 'paint', value: Number.NaN, most: 1 })).toBe(false)
  })
})

describe('a table of figures', () => {
  it('has columns as wide as their widest cell, names to the left and figures to the right', () => {
    expect(
      inColumns([
        ['', 'ms'],
        ['sort', '1234'],
      ]),
    ).toEqual(['        ms', 'sort  1234'])
  })
})

describe('a page without a script', () => {
  it('keeps its styles and words, and asks for nothing that only a script needs', () => {
    const page =
      '<html lang="en" data-lens="pending"><head><script src="/early.js"></script>' +
      '<link rel="stylesheet" href="/a.css"><link rel="modulepreload" crossorigin href="/b.js" />' +
      '<link rel="preload" href="/data/c.json" as="fetch" crossorigin /></head>' +
      '<body><p>Words</p><script type="module">\nrun()\n</script></body></html>'
    expect(withoutScript(page)).toBe(
      '<html lang="en"><head><link rel="stylesheet" href="/a.css"></head>' +
        '<body><p>Words</p></body></html>',
    )
  })
})
