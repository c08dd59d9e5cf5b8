// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

const namesIn = (ending: RegExp): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ending.test(name) && !name.startsWith('locales/'))
    .toSorted()

/** Where left is meant and not the start of a line: file, declaration, and why. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  // The ends of a scale stand under it, and a scale does not turn (docs/decisions/0042).
  'components/SideTable.module.css': ['text-align: left', 'text-align: right'],
  'features/framing/readings/Readings.module.css': ['text-align: left', 'text-align: right'],
  // The columns are a scale; its corners and rules stand where they are drawn.
  'features/issue/Spectrum.module.css': [
    'border-top-left-radius: 3px',
    'border-top-right-radius: 12px',
    'border-left: 1px solid var(--rule)',
    'border-left: 0',
  ],
}

const PHYSICAL = [/^(?:left|right)$/, /-(?:left|right)(?:-|$)/]

/** Why a declaration would stay as it is on a page that runs right to left; null if it turns. */
function faultOf(property: string, value: string): string | null {
  if (PHYSICAL.some((pattern) => pattern.test(property))) return 'names a side'
  if (
    /^(?:text-align|float|clear|caption-side)$/.test(property) &&
    /\b(?:left|right)\b/.test(value)
  ) {
    return 'names a side'
  }
  const parts = value.split(/\s+/)
  const isBox = /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-width)$/.test(
    property,
  )
  if (isBox && !value.includes('(') && parts.length === 4 && parts[1] !== parts[3]) {
    return 'has two sides that differ'
  }
  const corners = property === 'border-radius' && parts.length === 4
  if (corners && (parts[0] !== parts[1] || parts[2] !== parts[3])) return 'has corners that differ'
  if (property === 'box-shadow' && /inset -?[1-9]\S*px /.test(value))
    return 'has a shadow on one side'
  if (property === 'transform' && /translate(?:X|3d)?\(-?\d/.test(value)) return 'moves to one side'
  return null
}

function faultsIn(file: string, css: string): readonly string[] {
  const meant = new Set(MEANT[file])
  return [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([a-z-]+):\s*([^;{}]+);/g)].flatMap(
    ([, property = '', value = '']) => {
      const why = faultOf(property, value)
      const declaration = `${property}: ${value}`
      return why === null || meant.has(declaration) ? [] : [`${file}: ${declaration}: ${why}`]
    },
  )
}

describe('the style sheets', () => {
  const files = namesIn(/\.css$/)

  it('name no side that would stay where it is on a page that runs right to left', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => faultsIn(file, readFileSync(join(SRC, file), 'utf8')))).toEqual(
      [],
    )
  })

  it('hold each exception that the list names, so that none outlives its reason', () => {
    const gone = Object.entries(MEANT).flatMap(([file, declarations]) => {
      const css = readFileSync(join(SRC, file), 'utf8')
      return declarations.filter((one) => !css.includes(`${one};`)).map((one) => `${file}: ${one}`)
    })
    expect(gone).toEqual([])
  })

  it.each([
    ['margin-left: 4px;', 'names a side'],
    ['border-left-color: red;', 'names a side'],
    ['border-top-right-radius: 4px;', 'names a side'],
    ['right: 0;', 'names a side'],
    ['text-align: left;', 'names a side'],
    ['float: right;', 'names a side'],
    ['padding: 1px 2px 3px 4px;', 'has two sides that differ'],
    ['border-radius: 0 8px 8px 0;', 'has corners that differ'],
    ['box-shadow: inset 4px 0 0 red;', 'has a shadow on one side'],
    ['transform: translateX(-50%);', 'moves to one side'],
  ])('would be found with “%s”', (declaration, why) => {
    expect(faultsIn('some.css', `.a { ${declaration} }`)).toEqual([
      `some.css: ${declaration.slice(0, -1)}: ${why}`,
    ])
  })

  it.each([
    'margin-inline-start: 4px;',
    'padding: 1px 2px 3px 2px;',
    'border-radius: 0 0 8px 8px;',
    'box-shadow: inset calc(4px * var(--inline)) 0 0 red;',
    'transform: translateX(calc(-50% * var(--inline)));',
  ])('would pass with “%s”', (declaration) => {
    expect(faultsIn('some.css', `.a { ${declaration} }`)).toEqual([])
  })
})

describe('the code', () => {
  it('sorts, writes and formats by a language that it names, never by that of the machine', () => {
    const nameless = [
      /\.localeCompare\([^,()]*(?:\([^()]*\))?[^,()]*\)/,
      /\.toLocale\w+\(\)/,
      /new Intl\.\w+\(\)/,
    ]
    const found = namesIn(/\.tsx?$/).filter((file) => {
      const code = readFileSync(join(SRC, file), 'utf8')
      return nameless.some((pattern) => pattern.test(code))
    })
    expect(found).toEqual([])
  })
})
