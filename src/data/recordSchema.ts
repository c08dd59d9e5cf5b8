/**
 * The contract for the files that the first page does not ask for; the rest of it stands in `schema.ts`.
 * Apart, so that the first page does not bring them along.
 */
import * as v from 'valibot'
import {
  address,
  checked,
  coding,
  count,
  day,
  evidence,
  evidenceList,
  id,
  isoAlpha3,
  language,
  link,
  LONGEST,
  member,
  partialDate,
  silentPosition,
  silentProvision,
  sourceIds,
  splitProvision,
  stance,
  statedPosition,
  stepValue,
  text,
  track,
  valuedProvision,
  version,
} from './schema'

const totals = v.strictObject({
  yes: count,
  no: count,
  abstain: count,
  absent: v.exactOptional(count),
})

/** `resolutions.json`; `frames` as for instruments, `readings` where its meaning is disputed. */
export const resolutionsSchema = v.array(
  v.strictObject({
    id,
    symbol: text(LONGEST.label),
    title: text(LONGEST.title),
    date: partialDate,
    track,
    sponsors: v.array(member),
    method: v.picklist(['recorded', 'without-a-vote']),
    totals: v.exactOptional(totals),
    committee: v.exactOptional(
      v.strictObject({ totals, date: partialDate, evidence: evidenceList }),
    ),
    summary: text(LONGEST.text),
    frames: v.exactOptional(v.array(id)),
    readings: v.exactOptional(
      v.array(
        v.strictObject({
          holder: text(LONGEST.title),
          says: text(LONGEST.summary),
          evidence: evidenceList,
        }),
      ),
    ),
    sources: sourceIds,
  }),
)

/** `votes.json`: by resolution id, the vote of each state. */
export const votesSchema = v.record(
  id,
  v.record(isoAlpha3, v.picklist(['yes', 'no', 'abstain', 'absent'])),
)

/** `memberships.json` */
export const membershipsSchema = v.array(
  v.strictObject({
    body: text(LONGEST.title),
    member,
    status: v.picklist(['member', 'partner', 'invited', 'signatory', 'party', 'withdrawn']),
    from: partialDate,
    until: v.exactOptional(partialDate),
    source: id,
    checked,
  }),
)

/** `events.json` */
export const eventsSchema = v.array(
  v.strictObject({
    id,
    date: partialDate,
    title: text(LONGEST.title),
    summary: text(LONGEST.text),
    track,
    actors: v.array(id),
    issues: v.array(id),
    instruments: v.array(id),
    sources: sourceIds,
  }),
)

/** `letters.json` */
export const lettersSchema = v.array(
  v.strictObject({
    id,
    date: partialDate,
    published: v.exactOptional(partialDate),
    title: text(LONGEST.title),
    leads: v.array(text(LONGEST.title)),
    signatories: v.strictObject({
      count: v.exactOptional(count),
      note: v.exactOptional(text(LONGEST.text)),
    }),
    addressee: text(LONGEST.title),
    asks: v.array(text(LONGEST.summary)),
    source: id,
  }),
)

/** `terms.json`; `frame` is the vocabulary that a term belongs to, left out where it belongs to none. */
export const termsSchema = v.array(
  v.strictObject({
    id,
    text: text(LONGEST.label),
    language,
    script: v.exactOptional(v.array(text(LONGEST.label))),
    transliteration: v.exactOptional(text(LONGEST.label)),
    usedBy: v.array(id),
    frame: v.exactOptional(id),
    definition: text(LONGEST.text),
    layers: v.array(id),
    firstSeen: v.strictObject({ date: partialDate, source: id }),
    pair: v.exactOptional(id),
    falseFriend: v.exactOptional(text(LONGEST.text)),
    sources: sourceIds,
  }),
)

/** `voices.json` */
export const voicesSchema = v.array(
  v.strictObject({
    id,
    speaker: text(LONGEST.title),
    affiliation: text(LONGEST.title),
    region: text(LONGEST.label),
    year: v.pipe(v.number(), v.integer()),
    side: text(LONGEST.label),
    point: text(LONGEST.text),
    source: id,
    pinpoint: text(LONGEST.question),
  }),
)

/** `claims.json` */
export const claimsSchema = v.strictObject({
  documents: v.array(
    v.strictObject({ id, author: text(LONGEST.title), title: text(LONGEST.title), source: id }),
  ),
  claims: v.array(
    v.strictObject({
      id,
      document: id,
      claim: text(LONGEST.summary),
      finding: v.picklist([
        'supported',
        'supported-in-part',
        'not-supported',
        'not-found',
        'judgement-or-forecast',
        'overtaken-by-events',
      ]),
      record: text(LONGEST.text),
      sources: sourceIds,
      issues: v.array(id),
    }),
  ),
})

/** `term-frequency.json` */
export const termFrequencySchema = v.strictObject({
  terms: v.array(text(LONGEST.label)),
  names: v.exactOptional(v.record(text(LONGEST.label), text(LONGEST.label))),
  counts: v.array(
    v.strictObject({
      year: v.pipe(v.number(), v.integer()),
      speaker: isoAlpha3,
      term: text(LONGEST.label),
      count,
    }),
  ),
  words: v.array(
    v.strictObject({ year: v.pipe(v.number(), v.integer()), speaker: isoAlpha3, words: count }),
  ),
  rule: text(LONGEST.note),
  source: id,
})

/** `changelog.json`, newest first */
export const changelogSchema = v.pipe(
  v.array(
    v.strictObject({
      version,
      date: day,
      changes: v.pipe(
        v.array(
          v.strictObject({
            kind: v.picklist(['added', 'moved', 'mended', 'removed']),
            text: text(LONGEST.text),
          }),
        ),
        v.minLength(1, 'is empty: say what changed'),
      ),
    }),
  ),
  v.minLength(1, 'is empty: the version that is published comes first'),
)

const sceneForm = v.pipe(v.array(id), v.minLength(1, 'is empty: name the scenes in their order'))
const minutes = v.pipe(
  count,
  v.minValue(1, 'is less than a minute'),
  v.maxValue(240, 'is more than four hours'),
)

/** `lessons/<id>.json` */
export const lessonSchema = v.strictObject({
  title: text(LONGEST.title),
  summary: text(LONGEST.summary),
  minutes,
  shortMinutes: minutes,
  level: text(LONGEST.label),
  aims: v.array(text(LONGEST.summary)),
  forms: v.strictObject({ full: sceneForm, short: sceneForm }),
  scenes: v.array(
    v.strictObject({
      id,
      title: text(LONGEST.title),
      phase: text(LONGEST.label),
      minutes,
      shortMinutes: v.exactOptional(minutes),
      view: address,
      question: v.exactOptional(text(LONGEST.question)),
      say: text(LONGEST.note),
      ask: v.array(
        v.strictObject({
          text: text(LONGEST.summary),
          level: text(LONGEST.label),
          expected: text(LONGEST.text),
        }),
      ),
      otherSide: v.exactOptional(text(LONGEST.text)),
      notes: text(LONGEST.note),
      poll: v.exactOptional(v.boolean()),
    }),
  ),
  exitTicket: v.array(v.strictObject({ question: text(LONGEST.summary), key: text(LONGEST.text) })),
  handouts: v.array(v.strictObject({ title: text(LONGEST.title), view: address })),
  roles: v.exactOptional(v.array(id)),
})

/** `treaty-words.json` */
export const treatyWordsSchema = v.array(
  v.strictObject({
    id,
    word: text(LONGEST.label),
    meaning: text(LONGEST.summary),
    not: text(LONGEST.summary),
    example: text(LONGEST.summary),
    sources: sourceIds,
  }),
)

/** Parts that many files share, by the name that each has in `schema.json`. */
export const sharedSchemas = {
  id,
  isoAlpha3,
  member,
  language,
  partialDate,
  day,
  link,
  stepValue,
  track,
  evidence,
  evidenceList,
  coding,
  stance,
  statedPosition,
  silentPosition,
  valuedProvision,
  silentProvision,
  splitProvision,
} as const
