/**
 * Which texts of the data set are put into a reader’s language, written once for every kind of file,
 * by its path. A path names fields; `[id]` is a list whose items are known by that field, `[]` one
 * whose items have only their place, `{}` a table by its own keys. A test holds this against the
 * schema: each text is here, or in `KEPT_AS_WRITTEN` with the reason.
 */

/**
 * What a text is to a reader: `name` of a thing, said the same wherever it stands; `label`, which a
 * view cannot do without; `prose`, which may stand in English until somebody translates it.
 */
export type TextRole = 'name' | 'label' | 'prose'

type Texts = Partial<Readonly<Record<TextRole, readonly string[]>>>

export const TRANSLATABLE: Readonly<Record<string, Texts>> = {
  'dataset.json': {
    label: [
      'title',
      'description',
      'lenses[id].title',
      'openers[id].title',
      'openers[id].text',
      'frames[id].label',
      'frames[id].gloss',
      'layers[id].label',
      'layers[id].gloss',
    ],
    prose: ['about', 'majority.text'],
  },
  'actors.json': {
    name: ['[id].name', '[id].shortName'],
    label: ['[id].ownTerm.gloss'],
    prose: ['[id].summary'],
  },
  'issues.json': {
    label: [
      'chapters[id].title',
      'issues[id].title',
      'issues[id].termOfArt',
      'issues[id].question',
      'issues[id].why',
      'issues[id].frames{}.question',
      'issues[id].frames{}.threat',
      'issues[id].frames{}.remedy',
      'issues[id].frames{}.challenge',
      'issues[id].steps[value].label',
      'issues[id].steps[value].meaning',
    ],
  },
  'positions/*.json': {
    prose: [
      '[issue].history[from].summary',
      '[issue].history[from].parts[].label',
      '[issue].history[from].parts[].summary',
      '[issue].history[from].coding.reason',
      '[issue].searched',
      '[issue].coding.reason',
      '[issue].removed[from].coding.reason',
    ],
  },
  'instruments.json': {
    name: ['[id].name', '[id].shortName'],
    prose: ['[id].summary', '[id].definitions[].says'],
  },
  'texts/*.json': {
    prose: [
      '[issue].article',
      '[issue].summary',
      '[issue].split[].label',
      '[issue].split[].summary',
      '[issue].coding.reason',
    ],
  },
  'sources.json': { prose: ['[id].note'] },
  'states.json': { name: ['{}'] },
  'resolutions.json': {
    label: ['[id].title'],
    prose: ['[id].summary', '[id].readings[].holder', '[id].readings[].says'],
  },
  'votes.json': {},
  'memberships.json': { name: ['[].body'] },
  'events.json': { label: ['[id].title'], prose: ['[id].summary'] },
  'letters.json': {
    prose: ['[id].title', '[id].signatories.note', '[id].addressee', '[id].leads[]', '[id].asks[]'],
  },
  'terms.json': { prose: ['[id].definition', '[id].falseFriend'] },
  'voices.json': { prose: ['[id].point', '[id].affiliation'] },
  'claims.json': { prose: ['claims[id].claim', 'claims[id].record'] },
  'term-frequency.json': { label: ['names{}'], prose: ['rule'] },
  'lessons/*.json': {
    label: ['title', 'summary', 'scenes[id].title'],
    prose: [
      'level',
      'aims[]',
      'scenes[id].phase',
      'scenes[id].question',
      'scenes[id].say',
      'scenes[id].ask[].text',
      'scenes[id].ask[].level',
      'scenes[id].ask[].expected',
      'scenes[id].otherSide',
      'scenes[id].notes',
      'exitTicket[].question',
      'exitTicket[].key',
      'handouts[].title',
    ],
  },
  'treaty-words.json': {
    label: ['[id].word', '[id].meaning'],
    prose: ['[id].not', '[id].example'],
  },
  '../downloads/index.json': { label: ['files[file].title'] },
  'changelog.json': { prose: ['[version].changes[].text'] },
}

const EVIDENCE = 'points into a source in the source’s own words, so that the place can be found'
const SOURCE = 'a work is cited as it calls itself'
const OWN_WORDS = 'is a word in the language of those who use it, and is the subject itself'
const COUNTED = 'is what was counted'

/** Texts that stay as they are in every language, by the end of their path, and why. */
export const KEPT_AS_WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dataset.json': {
    'licence.name': 'the name of a licence is a name in law',
    citation: SOURCE,
  },
  'actors.json': { 'ownTerm.text': OWN_WORDS },
  'instruments.json': {
    symbol: 'a document’s symbol is the same everywhere',
    'definitions[].term': OWN_WORDS,
  },
  'resolutions.json': { symbol: 'a document’s symbol is the same everywhere' },
  'sources.json': {
    title: SOURCE,
    'author[].literal': SOURCE,
    'author[].family': SOURCE,
    'author[].given': SOURCE,
    publisher: SOURCE,
    'container-title': SOURCE,
    number: SOURCE,
  },
  'terms.json': { text: OWN_WORDS, 'script[]': OWN_WORDS, transliteration: OWN_WORDS },
  'voices.json': {
    speaker: 'the name of a person',
    side: 'the address of a view is made from it, and a link must open in every language',
    region: 'the address of a view is made from it, and a link must open in every language',
    pinpoint: EVIDENCE,
  },
  'claims.json': { 'documents[].author': SOURCE, 'documents[].title': SOURCE },
  'term-frequency.json': { 'terms[]': COUNTED, 'counts[].term': COUNTED },
  '*': { pinpoint: EVIDENCE, phrase: EVIDENCE, speaker: EVIDENCE },
}
