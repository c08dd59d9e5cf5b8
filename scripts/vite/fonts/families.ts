/** Which font files serve which letters. A new script is added here, and nowhere else. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** A file of a font package that holds some letters of a family, at one weight. */
export interface Slice {
  readonly family: string
  readonly weight: string
  readonly file: string
  /** The letters it is for, in CSS's own `unicode-range` form; undefined means any that it has. */
  readonly range: string | undefined
  /** Whole slices ship as they are; others are cut down to the letters that the data use. */
  readonly whole: boolean
}

interface TextFamily {
  readonly family: string
  /** The package's own folder. */
  readonly folder: string
  readonly stem: string
  readonly weight: string
}

interface ScriptFamily {
  /** The package's own folder. */
  readonly folder: string
  readonly stem: string
  /** The package's file with the common letters of a script; rarer ones stand in its numbered files. */
  readonly subset: string
}

const TEXT_FAMILIES: readonly TextFamily[] = [
  {
    family: 'Inter',
    folder: dirname(require.resolve('@fontsource-variable/inter/package.json')),
    stem: 'inter',
    weight: '100 900',
  },
  {
    family: 'Source Serif 4',
    folder: dirname(require.resolve('@fontsource-variable/source-serif-4/package.json')),
    stem: 'source-serif-4',
    weight: '200 900',
  },
]

/** Letters that Latin texts are written with ship whole: the interface needs them too. */
const WHOLE_SUBSETS = ['latin', 'latin-ext']
const CUT_SUBSETS = ['cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']

/** Scripts that the text families lack; the last one also takes signs that no other holds. */
export const SCRIPT_FAMILY = 'Treaty Script'
const SCRIPT_WEIGHTS = ['400', '700']
const SCRIPT_FAMILIES: readonly ScriptFamily[] = [
  {
    folder: dirname(require.resolve('@fontsource/noto-sans-arabic/package.json')),
    stem: 'noto-sans-arabic',
    subset: 'arabic',
  },
  {
    folder: dirname(require.resolve('@fontsource/noto-sans-devanagari/package.json')),
    stem: 'noto-sans-devanagari',
    subset: 'devanagari',
  },
  {
    folder: dirname(require.resolve('@fontsource/noto-sans-sc/package.json')),
    stem: 'noto-sans-sc',
    subset: 'chinese-simplified',
  },
  {
    folder: dirname(require.resolve('@fontsource/noto-sans-tc/package.json')),
    stem: 'noto-sans-tc',
    subset: 'chinese-traditional',
  },
  {
    folder: dirname(require.resolve('@fontsource/noto-sans-kr/package.json')),
    stem: 'noto-sans-kr',
    subset: 'korean',
  },
]

/** All slices, in the order in which a letter looks for its glyph. */
export function allSlices(): Slice[] {
  return [...TEXT_FAMILIES.flatMap(textSlices), ...SCRIPT_FAMILIES.flatMap(scriptSlices)]
}

function textSlices(family: TextFamily): Slice[] {
  const ranges = readRanges(family.folder)
  return [...WHOLE_SUBSETS, ...CUT_SUBSETS].flatMap((subset) => {
    const range = ranges[subset]
    if (range === undefined) return []
    return {
      family: family.family,
      weight: family.weight,
      file: join(family.folder, 'files', `${family.stem}-${subset}-wght-normal.woff2`),
      range,
      whole: WHOLE_SUBSETS.includes(subset),
    }
  })
}

function scriptSlices(script: ScriptFamily): Slice[] {
  const ranges = readRanges(script.folder)
  const numbered = Object.keys(ranges).filter((name) => name.startsWith('['))
  return [script.subset, ...numbered].flatMap((name) => {
    const stem = `${script.stem}-${name.replace(/[[\]]/g, '')}`
    const range = ranges[name]
    return SCRIPT_WEIGHTS.map((weight): Slice => {
      const file = join(script.folder, 'files', `${stem}-${weight}-normal.woff2`)
      return { family: SCRIPT_FAMILY, weight, file, range, whole: false }
    })
  })
}

/** The package's own table of subsets and the letters each is for. */
function readRanges(folder: string): Record<string, string | undefined> {
  return JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
}
