import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LENS_PARAMS } from '../../src/lens/address'
import { EARLY, runEarly } from '../support/early'

const ROOT = join(import.meta.dirname, '../..')
const page = document.documentElement

function runAt(address: string): void {
  window.history.replaceState(null, '', address)
  runEarly()
}

/** What some browsers say of the network. */
function setNetwork(network: object | undefined): void {
  Object.defineProperty(navigator, 'connection', { value: network, configurable: true })
}

const forget = (): void => {
  localStorage.clear()
  setNetwork(undefined)
  delete page.dataset['fonts']
  for (const link of document.head.querySelectorAll('link')) link.remove()
  delete page.dataset['lens']
  delete page.dataset['theme']
}
beforeEach(forget)
afterEach(forget)

describe('early.js', () => {
  test('knows the very parameters that the address of a lens has', () => {
    const list = /lensParams = \[([^\]]*)\]/.exec(EARLY)?.[1] ?? ''
    const named = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name)
    expect(named).toEqual(LENS_PARAMS)
  })

  test('reads the colours from where the app keeps them', () => {
    const theme = readFileSync(join(ROOT, 'src/app/theme.ts'), 'utf8')
    const kept = /KEY = '([^']+)'/.exec(theme)?.[1]
    expect(kept).toBe('treaty-lens-theme')
    expect(EARLY).toContain(`localStorage.getItem('${kept}')`)
  })

  test.each([
    ['/compare?actors=xar', 'pending'],
    ['/compare?embed=1', 'pending'],
    ['/?cell=xar.lantern-treaty', 'pending'],
    ['/compare', undefined],
    ['/compare?utm_source=mail', undefined],
  ])('at %s leaves the page marked as %s', (address, mark) => {
    runAt(address)
    expect(page.dataset['lens']).toBe(mark)
  })

  test.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['purple', undefined],
  ])('puts the kept colours %s on as %s', (kept, theme) => {
    localStorage.setItem('treaty-lens-theme', kept)
    runAt('/compare')
    expect(page.dataset['theme']).toBe(theme)
  })

  const FONTS = '/assets/one.woff2 /assets/two.woff2'
  const askedFor = (): string[] =>
    [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(
      (link) => `${link.as} ${link.crossOrigin} ${link.getAttribute('href')}`,
    )

  test.each([
    ['is unknown', undefined],
    ['is fast', { saveData: false, effectiveType: '4g' }],
  ])('where the network %s, the fonts are asked for before anything is drawn', (_, network) => {
    setNetwork(network)
    runEarly(FONTS)
    expect(askedFor()).toEqual([
      'font anonymous /assets/one.woff2',
      'font anonymous /assets/two.woff2',
    ])
    expect(page.dataset['fonts']).toBeUndefined()
  })

  test.each([
    ['is slow', { saveData: false, effectiveType: '3g' }],
    ['is very slow', { saveData: false, effectiveType: 'slow-2g' }],
    ['is to be spared', { saveData: true, effectiveType: '4g' }],
  ])('where the network %s, the page is set in the system’s fonts', (_, network) => {
    setNetwork(network)
    runEarly(FONTS)
    expect(page.dataset['fonts']).toBe('system')
    expect(askedFor()).toEqual([])
  })

  test('a page that knows no fonts, such as in dev, asks for none', () => {
    runEarly()
    expect(askedFor()).toEqual([])
  })

  test('is loaded by the page itself before the app', () => {
    const html = readFileSync(join(ROOT, 'index.html'), 'utf8')
    expect(html.indexOf('early.js')).toBeGreaterThan(0)
    expect(html.indexOf('early.js')).toBeLessThan(html.indexOf('main.tsx'))
  })
})
