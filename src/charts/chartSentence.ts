/** A chart in one sentence, made from its data: the same for every side, and without a judgement. */
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { PLACES } from '../domain/votes'
import {
  apartOn,
  changesIn,
  extremesOf,
  type Extremes,
  gapsOf,
  lastSteps,
  movesIn,
  pairsOf,
  peaksOf,
  pilesIn,
  reachOf,
  saidIn,
  stepsOf,
  yesIn,
} from './chartFacts'
import { PLACE_WORDS } from './placeWords'
import type {
  ChartSpec,
  FlowSpec,
  LinesSpec,
  MarksSpec,
  PairsSpec,
  PlaneSpec,
  ProfileSpec,
  SharesSpec,
  StacksSpec,
  TracksSpec,
  WorldSpec,
} from './spec'

/** One sentence on what a chart shows; empty where it shows nothing. */
export function chartSentence(i18n: I18n, spec: ChartSpec): string {
  switch (spec.kind) {
    case 'lines':
      return linesSentence(i18n, spec)
    case 'marks':
      return marksSentence(i18n, spec)
    case 'stacks':
      return stacksSentence(i18n, spec)
    case 'plane':
      return planeSentence(i18n, spec)
    case 'pairs':
      return pairsSentence(i18n, spec)
    case 'tracks':
      return tracksSentence(i18n, spec)
    case 'profile':
      return spec.series.length > 1 ? besideSentence(i18n, spec) : profileSentence(i18n, spec)
    case 'shares':
      return sharesSentence(i18n, spec)
    case 'world':
      return worldSentence(i18n, spec)
    case 'flow':
      return flowSentence(i18n, spec)
  }
}

/** More names than these are counted instead. */
const MOST_NAMES = 3

const listOf = (i18n: I18n, names: readonly string[]): string =>
  new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names)

/** Who shares an end of the range: by name, or how many they are. */
const namesOf = (i18n: I18n, labels: readonly string[]): string =>
  labels.length > MOST_NAMES ? i18n._(msg`${labels.length} of them`) : listOf(i18n, labels)

/** Both ends of a range of values, with who is there. */
function endsOf(
  i18n: I18n,
  { highest, lowest }: Extremes,
  write: (value: number) => string = (value) => i18n.number(value),
): string {
  const [most, least] = [write(highest.value), write(lowest.value)]
  if (most === least) return i18n._(msg`all alike (${most})`)
  const [up, down] = [namesOf(i18n, highest.labels), namesOf(i18n, lowest.labels)]
  return i18n._(msg`most for ${up} (${most}), least for ${down} (${least})`)
}

function linesSentence(i18n: I18n, spec: LinesSpec): string {
  const peaks = peaksOf(spec).map(({ label, year, value }) => ({
    label: i18n._(msg`${label} in ${year}`),
    value,
  }))
  const ends = extremesOf(peaks)
  const [first, last] = [spec.rows[0]?.year, spec.rows.at(-1)?.year]
  if (ends === null || first === undefined || last === undefined) return ''
  const words = endsOf(i18n, ends)
  return i18n._(
    msg`${plural(peaks.length, { one: '# line', other: '# lines' })} from ${first} to ${last}; at their highest points, ${words}.`,
  )
}

function marksSentence(i18n: I18n, spec: MarksSpec): string {
  const rows = saidIn(spec)
  const ends = extremesOf(rows)
  const [first, last] = [spec.years[0], spec.years.at(-1)]
  if (ends === null || first === undefined || last === undefined) return ''
  const words = endsOf(i18n, ends)
  return i18n._(
    msg`${plural(rows.length, { one: '# row', other: '# rows' })} from ${first} to ${last}; of full marks, ${words}.`,
  )
}

function stacksSentence(i18n: I18n, spec: StacksSpec): string {
  const rows = pilesIn(spec)
  const [ends, reach] = [extremesOf(rows), reachOf(spec)]
  if (ends === null || reach === null) return ''
  const all = rows.reduce((sum, { value }) => sum + value, 0)
  const at = (place: number): string => spec.scale.label?.(place) ?? String(place)
  const [from, to] = [at(reach[0]), at(reach[1])]
  const words = endsOf(i18n, ends)
  return i18n._(
    msg`${plural(all, { one: '# mark', other: '# marks' })} in ${plural(rows.length, { one: '# row', other: '# rows' })}, from ${from} to ${to}; ${words}.`,
  )
}

const pairWords = (i18n: I18n, pair: readonly [string, string]): string => listOf(i18n, pair)

function planeSentence(i18n: I18n, spec: PlaneSpec): string {
  const gaps = gapsOf(spec).toSorted((a, b) => a.value - b.value)
  const [nearest, farthest] = [gaps[0], gaps.at(-1)]
  if (nearest === undefined || farthest === undefined) return ''
  const [near, far] = [pairWords(i18n, nearest.pair), pairWords(i18n, farthest.pair)]
  return gaps.length === 1
    ? i18n._(msg`Two marks: ${near}.`)
    : i18n._(msg`${spec.points.length} marks; drawn nearest are ${near}, farthest apart ${far}.`)
}

function pairsSentence(i18n: I18n, spec: PairsSpec): string {
  const pairs = pairsOf(spec)
  const known = pairs.flatMap(({ pair, percent }) =>
    percent === null ? [] : [{ label: pairWords(i18n, pair), value: Math.round(percent) }],
  )
  const ends = extremesOf(known)
  if (ends === null) return ''
  const words = endsOf(i18n, ends, (value) => percentWords(i18n, value))
  return i18n._(msg`${known.length} of ${pairs.length} pairs have a number: ${words}.`)
}

const percentWords = (i18n: I18n, value: number): string =>
  i18n.number(value / 100, { style: 'percent', maximumFractionDigits: 0 })

function tracksSentence(i18n: I18n, spec: TracksSpec): string {
  const { marks, moved } = movesIn(spec)
  const all = marks.reduce((sum, { value }) => sum + value, 0)
  if (all === 0) return ''
  const ends = spec.comparable === true ? extremesOf(lastSteps(spec)) : null
  const head = i18n._(
    msg`${plural(all, { one: '# mark', other: '# marks' })} on ${plural(marks.length, { one: '# line', other: '# lines' })}, ${moved} of which changed their step`,
  )
  if (ends === null) return `${head}.`
  const words = endsOf(i18n, ends, (step) => stepWords(i18n, step))
  return i18n._(msg`${head}; by the last mark, ${words}.`)
}

const stepWords = (i18n: I18n, step: number): string => i18n._(msg`step ${step} of 5`)

function profileSentence(i18n: I18n, spec: ProfileSpec): string {
  const { steps, placed, all } = stepsOf(spec)
  if (all === 0) return ''
  const ends = extremesOf(
    steps.map((value, index) => ({ label: stepWords(i18n, index + 1), value })),
  )
  if (ends === null || placed === 0) return i18n._(msg`None of ${all} issues has a mark on a step.`)
  const words = endsOf(i18n, ends)
  return i18n._(msg`${placed} of ${all} issues have a mark on a step: ${words}.`)
}

function besideSentence(i18n: I18n, spec: ProfileSpec): string {
  const apart = apartOn(spec)
  const ends = extremesOf(apart)
  const { all } = stepsOf(spec)
  if (ends === null) return i18n._(msg`On none of ${all} issues do both stand on one step.`)
  const same = apart.filter(({ value }) => value === 0).length
  const farthest = namesOf(i18n, ends.highest.labels)
  const head = i18n._(
    msg`On ${apart.length} of ${all} issues both stand on one step, on ${same} on the same`,
  )
  return ends.highest.value === 0
    ? `${head}.`
    : i18n._(
        msg`${head}; farthest apart on ${farthest} (${plural(ends.highest.value, { one: '# step', other: '# steps' })}).`,
      )
}

function sharesSentence(i18n: I18n, spec: SharesSpec): string {
  const [only] = spec.rows
  if (spec.rows.length === 1 && only !== undefined) {
    const { yes, abstain, no, absent } = only.tally
    return i18n._(msg`${only.label}: ${yes} yes, ${abstain} abstained, ${no} no, ${absent} absent.`)
  }
  const ends = extremesOf(yesIn(spec))
  if (ends === null) return ''
  const words = endsOf(i18n, ends, (value) => percentWords(i18n, value))
  return i18n._(msg`${spec.rows.length} bars; of yes as a share of each, ${words}.`)
}

function worldSentence(i18n: I18n, { states }: WorldSpec): string {
  const counts = PLACES.flatMap((place) => {
    const count = states.filter((state) => state.place === place).length
    return count === 0 ? [] : [`${i18n._(PLACE_WORDS[place])} ${count}`]
  })
  if (counts.length === 0) return ''
  const words = listOf(i18n, counts)
  return i18n._(msg`${plural(states.length, { one: '# state', other: '# states' })}: ${words}.`)
}

function flowSentence(i18n: I18n, spec: FlowSpec): string {
  const { both, same, changes } = changesIn(spec)
  if (both === 0) return i18n._(msg`Nobody voted both times.`)
  const ends = extremesOf(
    changes.map(({ from, to, count }) => ({
      label: `${i18n._(PLACE_WORDS[from])} → ${i18n._(PLACE_WORDS[to])}`,
      value: count,
    })),
  )
  const head = i18n._(
    msg`Of ${plural(both, { one: '# state', other: '# states' })} that voted both times ${same} voted the same`,
  )
  if (ends === null) return `${head}.`
  const [most, count] = [namesOf(i18n, ends.highest.labels), ends.highest.value]
  return i18n._(msg`${head}; the most frequent change is ${most} (${count}).`)
}
