/**
 * The self-hosted fonts. Latin ships whole; other scripts are cut down to the letters that the data
 * set uses, so that four Chinese characters do not cost a megabyte. A letter that no font holds
 * fails the build and is named, with the file it stands in.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Font, create } from 'fontkit'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { readAllDataFiles } from './data-files.ts'
import { allSlices, SCRIPT_FAMILY, type Slice } from './fonts/families.ts'

const ID = 'virtual:script-fonts.css'
const CACHE = 'node_modules/.cache/fonts'
/** Files that hold no text a reader sees. */
const NOT_SHOWN = /schema\.json$/

/** The Vite plugin: `virtual:script-fonts.css` is the style sheet of all fonts. */
export function scriptFonts(): Plugin {
  let root = process.cwd()
  return {
    name: 'treaty-lens:script-fonts',
    configResolved(config) {
      root = config.root
    },
    resolveId: (source) => (source === ID ? writeFonts(root) : undefined),
  }
}

/** Writes fonts and style sheet to the cache, and answers with the style sheet's path. */
async function writeFonts(root: string): Promise<string> {
  const folder = join(root, CACHE)
  mkdirSync(folder, { recursive: true })
  const faces: string[] = []
  for (const { slice, letters } of share(lettersOf(root), allSlices())) {
    if (slice.whole)
      faces.push(face(slice, keep(folder, slice, readFileSync(slice.file)), slice.range))
    else if (letters.length > 0) {
      const text = String.fromCodePoint(...letters)
      const cut = await subsetFont(readFileSync(slice.file), text, { targetFormat: 'woff2' })
      faces.push(face(slice, keep(folder, slice, cut), rangeOf(letters)))
    }
  }
  const path = join(folder, 'script-fonts.css')
  const css = faces.join('\n')
  if (!existsSync(path) || readFileSync(path, 'utf8') !== css) writeWhole(path, css)
  return path
}

/** Every letter beyond ASCII that the data set uses, and the first file it stands in. */
function lettersOf(root: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const { path, content } of readAllDataFiles(root)) {
    if (NOT_SHOWN.test(path)) continue
    for (const letter of JSON.stringify(content)) {
      const code = letter.codePointAt(0) ?? 0
      if (code > 0x7e && !letters.has(code)) letters.set(code, path)
    }
  }
  return letters
}

interface Share {
  readonly slice: Slice
  readonly letters: readonly number[]
}

/** Gives each letter to every family's first slice that holds it; throws for one that none holds. */
function share(letters: ReadonlyMap<number, string>, slices: readonly Slice[]): Share[] {
  const shares = slices.map((slice) => ({ slice, letters: [] as number[] }))
  const holds = glyphFinder()
  for (const [code, path] of letters) {
    /** Styles, as family and weight, in which the letter has its glyph. */
    const served = new Set<string>()
    const isServedBy = (family: string): boolean =>
      [...served].some((style) => style.startsWith(family))
    for (const { slice, letters: some } of shares) {
      const style = `${slice.family} ${slice.weight}`
      // The scripts' own family takes only what the text families lack.
      const isLeft = served.size === 0 || isServedBy(slice.family) || slice.family !== SCRIPT_FAMILY
      if (served.has(style) || !isLeft) continue
      if (slice.range !== undefined && !inRange(code, slice.range)) continue
      if (!holds(slice, code)) continue
      served.add(style)
      some.push(code)
    }
    if (served.size === 0) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      throw new Error(
        `${path}: no font holds “${String.fromCodePoint(code)}” (${name}): add one in scripts/vite/fonts/families.ts`,
      )
    }
  }
  return shares
}

/** Says whether a font holds a letter; a font is opened once, and only if it is asked. */
function glyphFinder(): (slice: Slice, code: number) => boolean {
  const fonts = new Map<string, Font>()
  return ({ file }, code) => {
    const known = fonts.get(file)
    const font = known ?? create(readFileSync(file))
    if ('fonts' in font) throw new Error(`${file}: is a collection, not a font`)
    if (known === undefined) fonts.set(file, font)
    return font.hasGlyphForCodePoint(code)
  }
}

function inRange(code: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })
}

const rangeOf = (letters: readonly number[]): string =>
  letters.map((code) => `U+${code.toString(16)}`).join(',')

/** Keeps a font under a name made of its content, and answers with the name. */
function keep(folder: string, slice: Slice, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const name = `${basename(slice.file, '.woff2')}-${hash}.woff2`
  if (!existsSync(join(folder, name))) writeWhole(join(folder, name), content)
  return name
}

/** Writes a file at once, so that a build beside this one never reads half of it. */
function writeWhole(path: string, content: Buffer | string): void {
  const part = `${path}.${process.pid}`
  writeFileSync(part, content)
  renameSync(part, path)
}

/** Letters that a system may lack are worth a word that moves; see docs/decisions/0054. */
const displayOf = (family: string): string => (family === SCRIPT_FAMILY ? 'swap' : 'optional')

const face = ({ family, weight }: Slice, file: string, range: string | undefined): string =>
  `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:${displayOf(family)};` +
  `src:url("./${file}") format("woff2")${range === undefined ? '' : `;unicode-range:${range}`}}`
