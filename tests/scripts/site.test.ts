// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { headFor, sitemapOf } from '../../scripts/page-head'
import { siteOf } from '../../scripts/site'

const SHELL =
  '<head><title>App</title><meta name="description" content="What it does." /></head><body></body>'

describe('where the app stands', () => {
  it('is the root of an unknown host if nothing is said, and no address is made up', () => {
    expect(siteOf(undefined)).toEqual({ base: '/', url: null })
    expect(siteOf('')).toEqual({ base: '/', url: null })
  })

  it.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['https://example.org/lens', '/lens/', 'https://example.org/lens/'],
    ['http://school.example:8080/a/b/', '/a/b/', 'http://school.example:8080/a/b/'],
  ])('of %s has a slash at both ends of its base', (given, base, url) => {
    expect(siteOf(given)).toEqual({ base, url })
  })

  it.each([
    ['example.org/lens', 'is no address'],
    ['ftp://example.org/', 'begins with neither http nor https'],
    ['https://example.org/?a=1', 'has a part after “?” or “#”'],
  ])('is refused as %s with the mend', (given, why) => {
    expect(() => siteOf(given)).toThrow(`SITE_URL “${given}” ${why}: give an address such as`)
  })
})

describe('the head of a page made at build time', () => {
  const page = {
    head: { title: 'A & B "C"', description: 'Say <it>' },
    path: '/issues/lamp',
    url: 'https://example.org/lens/',
  }

  it('bears the page’s own name, harmless, and its canonical address', () => {
    const html = headFor(SHELL, page)
    expect(html).toContain('<title>A &amp; B &quot;C&quot;</title>')
    expect(html).toContain('name="description" content="Say &lt;it>"')
    expect(html).toContain('<link rel="canonical" href="https://example.org/lens/issues/lamp" />')
    expect(html).toContain('property="og:image" content="https://example.org/lens/card.png"')
  })

  it('names no address where the site’s is not known, nor for a page without one', () => {
    for (const wrong of [
      { ...page, url: null },
      { ...page, path: null },
    ]) {
      const html = headFor(SHELL, wrong)
      expect(html).not.toContain('canonical')
      expect(html).not.toContain('og:url')
    }
    expect(headFor(SHELL, { ...page, url: null })).not.toContain('http')
  })

  it('keeps the shell’s words for a page that has none of its own', () => {
    const html = headFor(SHELL, { ...page, head: null })
    expect(html).toContain('<title>App</title>')
    expect(html).toContain('property="og:description" content="What it does."')
  })

  it('is refused if the shell has no title to fill', () => {
    expect(() => headFor('<head></head>', page)).toThrow('index.html has no title')
  })
})

describe('the list of pages for search engines', () => {
  it('names each page once, with the site before it', () => {
    const map = sitemapOf('https://example.org/lens/', ['/compare', '/compare', '/issues/lamp'])
    expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/lens/compare',
      'https://example.org/lens/issues/lamp',
    ])
  })
})
