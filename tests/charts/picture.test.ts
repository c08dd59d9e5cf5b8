import { describe, expect, it } from 'vitest'
import { keysIn, svgOf } from '../../src/charts/picture'

const drawing = (): SVGSVGElement => {
  document.body.innerHTML =
    '<svg class="recharts-surface" width="600" height="300"><g class="red"><path d="M0 0" stroke="currentColor"/></g></svg>' +
    // The mark stands twice on a page: in the key and beside a number.
    '<svg data-series="any lamp"><path d="M0 0"/></svg><svg data-series="any lamp"><path d="M0 0"/></svg>'
  const found = document.querySelector('svg')
  if (found === null) throw new Error('no drawing')
  return found
}

describe('a saved picture', () => {
  it('stands alone: title, key, source and note are in it, and no class that nobody knows', () => {
    const { content, width, height } = svgOf(drawing(), keysIn(document.body), 'Speeches & words', [
      'Counted from: a gazette.',
      'Version 1.2.0',
    ])
    const picture = new DOMParser().parseFromString(content, 'image/svg+xml')
    expect(picture.querySelector('parsererror')).toBeNull()
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts).toEqual([
      'Speeches & words',
      'any lamp',
      'Counted from: a gazette.',
      'Version 1.2.0',
    ])
    expect(picture.querySelector('title')?.textContent).toBe('Speeches & words')
    expect(picture.querySelector('desc')?.textContent).toBe(
      'Counted from: a gazette.\nVersion 1.2.0',
    )
    expect(content).not.toContain('class=')
    expect(width).toBe(648)
    expect(height).toBeGreaterThan(300)
  })

  it('breaks a long line of credits instead of cutting it', () => {
    const words = Array.from({ length: 60 }, (_none, n) => `word${n}`)
    const { content } = svgOf(drawing(), [], 'Title', [words.join(' ')])
    const drawn = content.slice(content.indexOf('</desc>'))
    const texts = [...drawn.matchAll(/word\d+/g)].map(([word]) => word)
    expect(texts).toEqual(words)
    expect(content.match(/<text/g)?.length).toBeGreaterThan(3)
  })

  it('has the name of a key beside its mark and not over it', () => {
    document.body.innerHTML =
      '<svg class="recharts-surface" width="600" height="300"></svg><svg data-series="lamp" width="30"></svg>'
    const found = document.querySelector('svg')
    if (found === null) throw new Error('no drawing')
    const { content } = svgOf(found, keysIn(document.body), 'Title', [])
    const picture = new DOMParser().parseFromString(content, 'image/svg+xml')
    const name = [...picture.querySelectorAll('text')].find((text) => text.textContent === 'lamp')
    // The mark stands at 24 and is 30 wide.
    expect(name?.getAttribute('x')).toBe('60')
  })

  it('breaks an address, which has no spaces, and has no line wider than the picture', () => {
    const address = `https://example.org/compare?actors=${'x'.repeat(300)}`
    const { content } = svgOf(drawing(), [], 'Title', [address])
    const lines = [...content.matchAll(/<text[^>]*>([^<]*)</g)]
      .map(([, text]) => text ?? '')
      .slice(1)
    expect(lines.join('')).toBe(address)
    // 600 pixels at about 6.9 a letter.
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(86)
  })

  it('has light colours whatever the theme of the page, which is as it was afterwards', () => {
    document.documentElement.dataset['theme'] = 'dark'
    const { content } = svgOf(drawing(), [], 'Title', [])
    expect(content).toMatch(/<rect [^>]*fill="#ffffff"/)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    delete document.documentElement.dataset['theme']
    svgOf(drawing(), [], 'Title', [])
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
})
