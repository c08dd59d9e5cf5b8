/** Small made-up pieces of a data set; each test names only what it is about. */
import { disagreementOf, type Row } from '../../src/domain/compare'
import type { Standing } from '../../src/domain/positions'
import type {
  Actor,
  Checked,
  CodedEntry,
  Evidence,
  Instrument,
  Issue,
  SplitEntry,
  StepValue,
  WithdrawnEntry,
} from '../../src/domain/types'

export const evidence = (source: string, checked: Checked = 'read'): Evidence => ({
  source,
  pinpoint: 'paragraph 1',
  act: 'statement',
  checked,
})

export const coded = (
  from: string,
  value: StepValue,
  more: Partial<CodedEntry> = {},
): CodedEntry => ({
  kind: 'coded',
  from,
  value,
  insistence: 1,
  confidence: 'high',
  basis: 'stated',
  summary: `Stands on ${value}.`,
  evidence: [evidence('speech')],
  ...more,
})

export const split = (from: string, ...values: readonly StepValue[]): SplitEntry => ({
  kind: 'split',
  from,
  parts: values.map((value, index) => ({
    label: `Part ${index}`,
    members: [],
    value,
    summary: `Stands on ${value}.`,
    evidence: [evidence(`letter-${index}`)],
  })),
})

export const withdrawn = (from: string): WithdrawnEntry => ({
  kind: 'withdrawn',
  from,
  summary: 'Took the proposal back.',
  evidence: [evidence('note')],
})

export const issue = (id: string, more: Partial<Issue> = {}): Issue => ({
  id,
  chapter: 'one',
  title: id,
  question: 'What should be done?',
  why: 'It matters.',
  frames: {},
  steps: [],
  ...more,
})

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  shortName: id,
  kind: 'state',
  summary: '',
  ownTerm: { text: '', language: 'en', gloss: '' },
  sources: [],
  ...more,
})

export const instrument = (id: string, more: Partial<Instrument> = {}): Instrument => ({
  id,
  name: id,
  shortName: id,
  kind: 'treaty',
  track: 'crime',
  summary: '',
  sources: [],
  ...more,
})

export const standsOn = (value: StepValue, more: Partial<CodedEntry> = {}): Standing => ({
  kind: 'coded',
  entry: coded('2020', value, more),
  old: false,
  moved: null,
})

/** A row with figures of its own, for what sorts and filters rows. */
export const row = (id: string, values: readonly StepValue[]): Row => ({
  issue: issue(id),
  standings: values.map((value) => standsOn(value)),
  disagreement: disagreementOf(values),
})

export const idsOfRows = (rows: readonly Row[]): readonly string[] =>
  rows.map((one) => one.issue.id)
