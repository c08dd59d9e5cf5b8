/**
 * The contract: what every file of the data set must hold. With `recordSchema.ts` it is the one place that knows the
 * files' shape; `public/data/schema.json` is made from it (`npm run data:schema`), never by hand.
 * Meanings of the codes are in the codebook; what a schema cannot say is checked by each kind of
 * file (`data/fileKinds.ts`).
 */
import * as v from 'valibot'
import { isRealDate } from '../domain/dates'

/** Longest texts, in characters; a longer one is refused, since it would break the table or the slide. */
export const LONGEST = {
  label: 80,
  title: 160,
  question: 200,
  summary: 320,
  text: 600,
  note: 1200,
} as const

// Letters that would let data hide or reorder text: control characters and direction overrides.
// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const HIDDEN_LETTERS = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u

/** Refuses what could not be seen. */
export const visibleLetters = v.check<string, string>(
  (value) => !HIDDEN_LETTERS.test(value),
  'holds a hidden control or direction character: remove it',
)

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', 'is empty: leave the field out or fill it in'),
    v.maxLength(
      longest,
      (issue) => `is ${issue.received} characters, more than ${longest}: shorten it`,
    ),
    visibleLetters,
  )

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a kebab-case id such as “proof-of-intent”'),
  v.maxLength(80, 'is longer than 80 characters: choose a shorter id'),
)
export const isoAlpha3 = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'is not an ISO alpha-3 code such as “BRA”'),
)
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as “ru” or “zh-Hans”'),
)
export const member = v.pipe(
  v.string(),
  v.regex(
    /^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    'is neither an actor id nor an ISO alpha-3 code',
  ),
)
export const partialDate = v.pipe(
  v.string(),
  v.check(isRealDate, 'is not a date of the form 2021, 2021-10 or 2021-10-18'),
)
export const day = v.pipe(
  v.string(),
  v.check(
    (value) => value.length === 10 && isRealDate(value),
    'is not a day of the form 2021-10-18',
  ),
)
const month = v.pipe(
  v.string(),
  v.check((value) => value.length === 7 && isRealDate(value), 'is not a month of the form 2021-10'),
)
export const link = v.pipe(
  v.string(),
  v.check(isWebAddress, 'is not an http or https address'),
  v.maxLength(1000, 'is longer than 1000 characters'),
)
export const address = v.pipe(
  v.string(),
  v.regex(/^\/[a-z]/, 'is not an address in this app, such as “/compare?sort=disagreement”'),
  v.maxLength(500, 'is longer than 500 characters'),
)
const query = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z]+=[^?#]*$/, 'is not a lens, such as “sort=disagreement” (no leading “?”)'),
  v.maxLength(500, 'is longer than 500 characters'),
)
const hexColour = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-fA-F]{6}$/, 'is not a colour such as “#2f49c5”'),
)

export const version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+$/, 'is not a version such as “1.0.0”'),
)

export const stepValue = v.picklist(
  [-2, -1, 0, 1, 2],
  'is not one of the five steps -2, -1, 0, 1, 2',
)
export const count = v.pipe(
  v.number(),
  v.integer('is not a whole number'),
  v.minValue(0, 'is below zero'),
)

const actorKind = v.picklist([
  'state',
  'integration-organisation',
  'state-group',
  'civil-society',
  'industry',
  'un-body',
  'international-body',
  'experts',
])
export const track = v.picklist(['crime', 'state-conduct', 'national-law', 'civil-society'])
const act = v.picklist([
  'vote',
  'adoption-without-vote',
  'signature-or-ratification',
  'submission',
  'statement',
  'law',
  'treaty-text',
  'letter',
  'press',
  'analysis',
])
export const checked = v.picklist(
  ['read', 'reported'],
  'must be “read” or “reported”: what rests on memory is not published',
)

const phrase = v.pipe(
  text(LONGEST.label),
  v.check(
    (value) => value.trim().split(/\s+/u).length <= 8,
    'is longer than eight words: quote less, it only helps to find the passage',
  ),
)

export const evidence = v.strictObject({
  source: id,
  pinpoint: text(LONGEST.question),
  act,
  speaker: v.exactOptional(text(LONGEST.title)),
  behalf: v.exactOptional(v.picklist(['own', 'group'])),
  phrase: v.exactOptional(phrase),
  checked,
})
export const evidenceList = v.pipe(
  v.array(evidence),
  v.minLength(1, 'is empty: a stance needs evidence'),
)
export const sourceIds = v.pipe(v.array(id), v.minLength(1, 'is empty: name at least one source'))

const codedValue = v.union([stepValue, v.picklist(['silent', 'split'])])
export const coding = v.strictObject({
  first: codedValue,
  second: codedValue,
  decided: codedValue,
  reason: v.exactOptional(text(LONGEST.text)),
})

const splitPart = v.strictObject({
  label: text(LONGEST.label),
  members: v.array(member),
  value: stepValue,
  summary: text(LONGEST.summary),
  evidence: evidenceList,
})

export const stance = v.variant('kind', [
  v.strictObject({
    kind: v.literal('coded'),
    from: partialDate,
    value: stepValue,
    insistence: v.picklist([0, 1, 2]),
    confidence: v.picklist(['high', 'medium', 'low']),
    basis: v.picklist(['stated', 'proposed', 'voted', 'accepted', 'domestic-law', 'inferred']),
    summary: text(LONGEST.summary),
    evidence: evidenceList,
    redLine: v.exactOptional(evidenceList),
    lastConfirmed: v.exactOptional(partialDate),
    coding: v.exactOptional(coding),
  }),
  v.strictObject({
    kind: v.literal('split'),
    from: partialDate,
    parts: v.pipe(
      v.array(splitPart),
      v.minLength(2, 'has fewer than two parts: then it is not a split'),
    ),
  }),
  v.strictObject({
    kind: v.literal('withdrawn'),
    from: partialDate,
    summary: text(LONGEST.summary),
    evidence: evidenceList,
  }),
])

/** An entry that a third look took out, since its passages state no step. */
const removedEntry = v.strictObject({ from: partialDate, coding })
const removedEntries = v.pipe(
  v.array(removedEntry),
  v.minLength(1, 'is empty: leave the field out'),
)

export const statedPosition = v.strictObject({
  issue: id,
  history: v.pipe(
    v.array(stance),
    v.minLength(1, 'is empty: use “silent” with its reason instead'),
  ),
  removed: v.exactOptional(removedEntries),
})
export const silentPosition = v.strictObject({
  issue: id,
  silent: v.picklist(['not-researched', 'nothing-found', 'declined', 'not-present']),
  searched: v.exactOptional(text(LONGEST.text)),
  evidence: v.exactOptional(evidenceList),
  coding: v.exactOptional(coding),
  removed: v.exactOptional(removedEntries),
})

/** `positions/<actor>.json` */
export const positionsSchema = v.array(
  chosenBy([statedPosition, silentPosition], (fields) => ('silent' in fields ? 1 : 0)),
)

/** `actors.json` */
export const actorsSchema = v.array(
  v.strictObject({
    id,
    name: text(LONGEST.title),
    shortName: text(40),
    kind: actorKind,
    isoAlpha3: v.exactOptional(isoAlpha3),
    flag: v.exactOptional(
      v.pipe(v.string(), v.regex(/^[a-z-]{2,10}$/, 'is not a flag code such as “br”')),
    ),
    members: v.exactOptional(v.array(member)),
    summary: text(LONGEST.text),
    ownTerm: v.strictObject({ text: text(LONGEST.label), language, gloss: text(LONGEST.title) }),
    sources: sourceIds,
  }),
)

const issueFraming = v.strictObject({
  question: text(LONGEST.question),
  threat: v.exactOptional(text(LONGEST.title)),
  remedy: v.exactOptional(text(LONGEST.title)),
  challenge: v.exactOptional(text(LONGEST.title)),
})
const issue = v.strictObject({
  id,
  chapter: id,
  title: text(LONGEST.label),
  termOfArt: v.exactOptional(text(LONGEST.label)),
  question: text(LONGEST.question),
  why: text(LONGEST.summary),
  sensitive: v.exactOptional(v.boolean()),
  appliesTo: v.exactOptional(v.pipe(v.array(actorKind), v.minLength(1, 'is empty: leave it out'))),
  waiting: v.exactOptional(v.boolean()),
  frames: v.record(id, issueFraming),
  steps: v.pipe(
    v.array(
      v.strictObject({
        value: stepValue,
        label: text(LONGEST.label),
        meaning: text(LONGEST.summary),
      }),
    ),
    v.length(5, 'must hold five steps'),
  ),
})

/** `issues.json` */
export const issuesSchema = v.strictObject({
  chapters: v.array(v.strictObject({ id, title: text(LONGEST.label), track })),
  issues: v.array(issue),
})

/** `dataset.json` */
export const datasetSchema = v.strictObject({
  id,
  title: text(LONGEST.label),
  description: text(LONGEST.text),
  about: v.exactOptional(text(LONGEST.note)),
  version,
  updated: day,
  licence: v.strictObject({ name: text(LONGEST.label), url: link }),
  citation: text(LONGEST.text),
  tracker: v.exactOptional(link),
  milestones: v.exactOptional(
    v.strictObject({
      talksBegin: day,
      finalText: id,
      mainTexts: v.pipe(v.array(id), v.minLength(1, 'is empty: name at least one text')),
    }),
  ),
  majority: v.exactOptional(v.strictObject({ text: text(LONGEST.text), sources: sourceIds })),
  earliest: month,
  defaultLens: query,
  lenses: v.array(v.strictObject({ id, title: text(LONGEST.label), lens: query })),
  openers: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text(LONGEST.label),
        text: text(LONGEST.summary),
        evidence: evidenceList,
        view: address,
      }),
    ),
    v.maxLength(5, 'holds more than five openers: choose'),
  ),
  frames: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(
          id,
          v.check((value) => value !== 'neutral', 'is reserved'),
        ),
        label: text(LONGEST.label),
        gloss: text(LONGEST.summary),
        colour: v.strictObject({ light: hexColour, dark: hexColour }),
      }),
    ),
    v.minLength(1, 'is empty: a frame is needed'),
  ),
  layers: v.array(v.strictObject({ id, label: text(LONGEST.label), gloss: text(LONGEST.summary) })),
  views: v.pipe(v.array(id), v.minLength(1, 'is empty: name at least one view')),
  files: v.array(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?\.json$/, 'is not a data file’s path')),
  ),
})

const name = v.strictObject({
  literal: v.exactOptional(text(LONGEST.title)),
  family: v.exactOptional(text(LONGEST.label)),
  given: v.exactOptional(text(LONGEST.label)),
})
const dateParts = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.minLength(1),
  v.maxLength(3),
  v.check(
    (parts) => isRealDate(parts.map((n) => String(n).padStart(2, '0')).join('-')),
    'is not a date',
  ),
)

/** `sources.json`: CSL-JSON items with what the project records of each. */
export const sourcesSchema = v.array(
  v.strictObject({
    id,
    type: v.picklist([
      'article',
      'article-journal',
      'article-newspaper',
      'bill',
      'book',
      'chapter',
      'dataset',
      'document',
      'legislation',
      'personal_communication',
      'post-weblog',
      'regulation',
      'report',
      'speech',
      'treaty',
      'webpage',
    ]),
    title: text(400),
    author: v.exactOptional(v.array(name)),
    issued: v.exactOptional(
      v.strictObject({ 'date-parts': v.pipe(v.array(dateParts), v.length(1)) }),
    ),
    publisher: v.exactOptional(text(200)),
    'container-title': v.exactOptional(text(200)),
    number: v.exactOptional(text(LONGEST.label)),
    URL: v.exactOptional(link),
    language,
    note: v.exactOptional(text(LONGEST.note)),
    kind: v.picklist([
      'resolution',
      'treaty',
      'draft',
      'law',
      'policy',
      'statement',
      'submission',
      'letter',
      'record',
      'report',
      'press',
      'analysis',
      'dataset',
    ]),
    extent: v.picklist(['whole', 'part']),
    retrieved: day,
    archived: v.exactOptional(link),
  }),
)

/** `citations.json`: by source id; made from the sources at build time, not kept in the data set. */
export const citationsSchema = v.record(
  id,
  v.strictObject({ text: v.string(), bibtex: v.string() }),
)

/** `states.json`: names by ISO 3166-1 alpha-3 code; made from an ISO library at build time. */
export const statesSchema = v.record(isoAlpha3, v.string())

/** How a text defines a word of either vocabulary, and which layers that reaches. */
const definition = v.strictObject({
  term: text(LONGEST.label),
  language,
  says: text(LONGEST.summary),
  frames: v.array(id),
  layers: v.pipe(v.array(id), v.minLength(1, 'is empty: name at least one layer')),
  evidence: evidenceList,
})

/** `instruments.json`; `frames` says whose words its title uses, none for neither’s. */
export const instrumentsSchema = v.array(
  v.strictObject({
    id,
    name: text(LONGEST.title),
    shortName: text(LONGEST.label),
    symbol: v.exactOptional(text(LONGEST.label)),
    kind: v.picklist(['treaty', 'draft', 'resolution', 'code', 'report', 'law', 'policy']),
    track,
    tabled: v.exactOptional(partialDate),
    adopted: v.exactOptional(partialDate),
    inForce: v.exactOptional(partialDate),
    summary: text(LONGEST.text),
    frames: v.exactOptional(v.array(id)),
    definitions: v.exactOptional(v.array(definition)),
    sources: sourceIds,
  }),
)

const provisionBase = {
  issue: id,
  article: text(LONGEST.label),
  summary: text(LONGEST.summary),
  evidence: evidenceList,
  coding: v.exactOptional(coding),
}
export const valuedProvision = v.strictObject({ ...provisionBase, value: stepValue })
export const silentProvision = v.strictObject({ ...provisionBase, silent: v.literal(true) })
export const splitProvision = v.strictObject({
  ...provisionBase,
  split: v.pipe(
    v.array(v.omit(splitPart, ['members'])),
    v.minLength(2, 'has fewer than two parts'),
  ),
})

/** `texts/<instrument>.json` */
export const provisionsSchema = v.array(
  chosenBy([valuedProvision, silentProvision, splitProvision], (fields) => {
    if ('silent' in fields) return 1
    return 'split' in fields ? 2 : 0
  }),
)

/** Says whether a text is an address that a browser may follow out of the app: http or https, nothing else. */
export function isWebAddress(value: string): boolean {
  // To take an address apart, to look at its parts, would take twice as long; there are thousands.
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}

/**
 * A choice between shapes made by the fields that are there, so that a wrong field is reported
 * where it stands; a plain union would only say that no shape fits.
 */
function chosenBy<const Options extends readonly [v.GenericSchema, ...v.GenericSchema[]]>(
  options: Options,
  choose: (fields: object) => number,
) {
  const lazy = v.lazy<Options[number]>((input) => {
    const fields = typeof input === 'object' && input !== null ? input : {}
    return options[choose(fields)] ?? options[0]
  })
  return Object.assign(lazy, { options })
}
