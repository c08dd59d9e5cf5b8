// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { firstDownloads } from '../../scripts/weights/first-downloads'
import { differences, heaviest, routeOf } from '../../scripts/weights/weights'

const PAGE = `<head>
  <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  <script src="/early.js"></script>
  <script type="module" crossorigin src="/assets/index-a1.js"></script>
  <link rel="stylesheet" crossorigin href="/assets/index-b2.css">
  <link rel="modulepreload" crossorigin href="/assets/index-a1.js" />
  <link rel="modulepreload" crossorigin href="/assets/issues-c3.js" />
  <link rel="preload" href="/data/actors.json" as="fetch" crossorigin />
  <link rel="preload" as="image" href="/flags/xx.svg"/>
</head>`

describe('what a page asks for at once', () => {
  it('is each script, style and data file once, and no picture', () => {
    expect(firstDownloads(PAGE)).toEqual({
      scripts: ['early.js', 'assets/index-a1.js', 'assets/issues-c3.js'],
      styles: ['assets/index-b2.css'],
      data: ['data/actors.json'],
    })
  })

  it('is found below the path that the site stands at', () => {
    const moved = PAGE.replaceAll('="/', '="/lens/')
    expect(firstDownloads(moved, '/lens/')).toEqual(firstDownloads(PAGE))
  })
})

describe('the route of a page', () => {
  it.each([
    ['index.html', '/'],
    ['compare.html', '/compare'],
    ['issues/privacy.html', '/issues/*'],
    ['present/first/one.html', '/present/*'],
  ])('of %s is %s', (file, route) => {
    expect(routeOf(file)).toBe(route)
  })
})

const weight = (html: number, data = 0) => ({ html, scripts: 0, styles: 0, data })

describe('the weights', () => {
  it('keep of each route the heaviest, part by part', () => {
    const pages = [
      { route: '/issues/*', weight: weight(10, 5) },
      { route: '/compare', weight: weight(3) },
      { route: '/issues/*', weight: weight(8, 7) },
    ]
    expect(heaviest(pages)).toEqual({ '/compare': weight(3), '/issues/*': weight(10, 7) })
  })

  // 10,000 may come to 10,000 × 1.03 + 512 = 10,812.
  it('may grow by three in a hundred and half a kilobyte', () => {
    expect(differences({ '/a': weight(10_000) }, { '/a': weight(10_812) })).toEqual([])
    expect(differences({ '/a': weight(10_000) }, { '/a': weight(10_813) })).toEqual([
      '/a: html 10000 → 10813 bytes',
    ])
  })

  it('may shrink without a word', () => {
    expect(differences({ '/a': weight(10_000) }, { '/a': weight(10) })).toEqual([])
  })

  it('name a route that is new or gone', () => {
    expect(differences({ '/old': weight(1) }, { '/new': weight(1) })).toEqual([
      '/old: is kept and no longer built',
      '/new: is new',
    ])
  })
})
