/** Puts the app, its styles and its data into one HTML page with a policy of its own. */
import { createHash } from 'node:crypto'

interface SinglePage {
  /** The page of the app, for its title and its description. */
  readonly shell: string
  /** The icon, as SVG. */
  readonly icon: string
  readonly script: string
  readonly style: string
  /** JSON texts by the names that the app asks for. */
  readonly files: ReadonlyMap<string, string>
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** Nothing is asked for: all that is allowed stands in the page. */
const policyFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** JSON that no reader of HTML takes for markup: without `<`, and with ends of lines that old engines know. */
const jsonInHtml = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** A script without what ends or hides one in HTML; both mean the same in strings and patterns. */
const scriptInHtml = (script: string): string =>
  script.replaceAll(/<(?=\/script)/gi, '\\x3C').replaceAll('<!--', '\\x3C!--')

const kept = (shell: string, pattern: RegExp): string => {
  const found = pattern.exec(shell)?.[0]
  if (found === undefined) throw new Error(`index.html has no ${pattern.source}`)
  return found
}

/** The whole page as text. */
export function singlePage({ shell, icon, script, style, files }: SinglePage): string {
  const code = scriptInHtml(script)
  const blocks = [...files].map(
    ([file, json]) =>
      `<script type="application/json" data-file="${file}">${jsonInHtml(json)}</script>`,
  )
  const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(code, style)}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    kept(shell, /<title>[^<]*<\/title>/),
    kept(shell, /<meta\s+name="description"[^>]*>/),
    `<link rel="icon" href="${picture}" type="image/svg+xml" />`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    ...blocks,
    `<script>${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
