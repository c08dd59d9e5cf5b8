import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { singlePage } from '../../scripts/single/page'

const SHELL = '<title>A debate</title><meta name="description" content="Who wants what" />'

/** Texts that would end, hide or break an element of a page. */
const HOSTILE = '</script><!--<script>alert(1)</script>\u2028\u2029]]>'

const pageOf = (script: string, style = 'p{color:red}', json = '{}'): string =>
  singlePage({ shell: SHELL, icon: '<svg/>', script, style, files: new Map([['a/b.json', json]]) })

/** The page as a browser reads it. */
const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const hash = (text = ''): string => createHash('sha256').update(text, 'utf8').digest('base64')

test('data that looks like HTML ends its block, or comes out as something else', () => {
  const page = read(pageOf('1', '', JSON.stringify({ text: HOSTILE })))
  const blocks = page.querySelectorAll('script[data-file="a/b.json"]')
  expect(blocks).toHaveLength(1)
  expect(JSON.parse(blocks[0]?.textContent ?? '')).toEqual({ text: HOSTILE })
  expect(page.querySelectorAll('script')).toHaveLength(2)
})

test('a script that holds HTML in its strings and patterns ends early, or means something else', () => {
  const script = `result = ${JSON.stringify('<!--</script></SCRIPT>')} + /<\\/script/.source.length`
  const page = read(pageOf(script))
  const scripts = [...page.querySelectorAll('script:not([type])')]
  expect(scripts).toHaveLength(1)
  const context = { result: '' }
  runInNewContext(scripts[0]?.textContent ?? '', context)
  expect(context.result).toBe('<!--</script></SCRIPT>9')
})

test('the policy allows another script or style than the one in the page, or a request', () => {
  const page = read(pageOf('const a = "</script>é"', 'p{color:blue}'))
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')
  const rules = policy?.getAttribute('content')?.split('; ') ?? []
  const script = page.querySelector('script:not([type])')?.textContent
  const style = page.querySelector('style')?.textContent
  expect(rules).toContain(`script-src 'sha256-${hash(script)}'`)
  expect(rules).toContain(`style-src 'sha256-${hash(style)}'`)
  expect(rules).toContain("default-src 'none'")
  expect(rules).toContain("connect-src 'none'")
  // Before anything that it rules.
  expect(page.head.children[1]).toBe(policy)
  expect(page.title).toBe('A debate')
})
