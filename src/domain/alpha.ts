/**
 * Krippendorff's alpha: how far codings made apart agree, set against chance. 1 is full agreement,
 * 0 what chance alone would give, below 0 worse than chance.
 *
 * Formula: Klaus Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), sections C to E;
 * the interval by resampling units: Antonia Zapf and others, BMC Medical Research Methodology 16:93
 * (2016).
 */

/** What one unit was coded as, by each who coded it; whole numbers in their order. */
export type CodedUnit = readonly number[]

/** `nominal`: any two values differ alike. `ordinal`: values are in an order, without a fixed distance. */
export type Level = 'nominal' | 'ordinal'

/** How often each two values met in one unit (`pairs`), and how often each value was used (`uses`). */
interface Coincidences {
  readonly pairs: readonly (readonly number[])[]
  readonly uses: readonly number[]
}

/** Alpha of some units; null where it has no meaning: nothing coded twice, or one value alone in use. */
export function alphaOf(units: readonly CodedUnit[], level: Level): number | null {
  const values = [...new Set(units.flat())].toSorted((a, b) => a - b)
  const { pairs, uses } = coincidencesOf(units, values)
  const all = sum(uses)
  let observed = 0
  let expected = 0
  for (let low = 0; low < values.length; low += 1) {
    for (let high = low + 1; high < values.length; high += 1) {
      const difference = differenceOf(uses, low, high, level)
      observed += (pairs[low]?.[high] ?? 0) * difference
      expected += (uses[low] ?? 0) * (uses[high] ?? 0) * difference
    }
  }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

function coincidencesOf(units: readonly CodedUnit[], values: readonly number[]): Coincidences {
  const place = new Map(values.map((value, index) => [value, index]))
  const pairs = values.map(() => values.map(() => 0))
  for (const unit of units) {
    unit.forEach((one, first) => {
      const row = pairs[place.get(one) ?? -1]
      unit.forEach((other, second) => {
        const column = place.get(other) ?? -1
        if (first !== second && row !== undefined) {
          row[column] = (row[column] ?? 0) + 1 / (unit.length - 1)
        }
      })
    })
  }
  return { pairs, uses: pairs.map(sum) }
}

/** The squared difference of two values by their places in the order. */
function differenceOf(uses: readonly number[], low: number, high: number, level: Level): number {
  if (level === 'nominal') return 1
  const between = sum(uses.slice(low, high + 1))
  return (between - ((uses[low] ?? 0) + (uses[high] ?? 0)) / 2) ** 2
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Fewer units than this say too little for an interval. */
export const FEWEST_FOR_INTERVAL = 10

const RESAMPLES = 1000
/** Share left out at each end: a 95 % interval. */
const TAIL = 0.025

/**
 * The interval in which alpha lies in 95 of 100 samples of as many units, drawn with replacement;
 * null where there are fewer than ten units or where a sample in twenty has no alpha. The draw is
 * seeded, so that the same codings give the same interval.
 */
export function alphaInterval(
  units: readonly CodedUnit[],
  level: Level,
): readonly [low: number, high: number] | null {
  if (units.length < FEWEST_FOR_INTERVAL) return null
  const random = seededRandom(units.length)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    alphaOf(
      units.map(() => units[Math.floor(random() * units.length)] ?? []),
      level,
    ),
  )
  const alphas = drawn.filter((alpha) => alpha !== null).toSorted((a, b) => a - b)
  if (alphas.length < RESAMPLES * 0.95) return null
  const low = alphas[Math.floor(alphas.length * TAIL)]
  const high = alphas[Math.ceil(alphas.length * (1 - TAIL)) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}

/** Numbers from 0 up to 1, the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
