/** Terms, voices, claims and counted words as tables; only those that there are. */
import type { DataSet } from '../data-set.ts'
import { date, list, makeTable, number, type Table, text } from '../table.ts'

type Kind<Name extends keyof DataSet> = NonNullable<DataSet[Name]>

/** The tables of who uses which words. */
export const wordTables = (data: DataSet): readonly Table[] => [
  ...(data.terms === undefined ? [] : [termsTable(data.terms)]),
  ...(data.voices === undefined ? [] : [voicesTable(data.voices)]),
  ...(data.claims === undefined ? [] : [claimsTable(data.claims)]),
  ...(data.termFrequency === undefined ? [] : termCountTables(data.termFrequency)),
]

const termsTable = (terms: Kind<'terms'>): Table =>
  makeTable(
    { name: 'terms', title: 'Terms', description: 'Words of the vocabularies.', key: 'id' },
    terms,
    [
      text(['id', 'Id', 'Stable id of the term.'], (one) => one.id),
      text(['text', 'Text', 'The term in its script.'], (one) => one.text),
      text(['language', 'Language', 'Language tag (BCP 47).'], (one) => one.language),
      list(['forms', 'Forms', 'Other written forms.'], ({ script = [] }) => script),
      text(
        ['transliteration', 'Transliteration', 'In Latin letters.'],
        (one) => one.transliteration,
      ),
      list(['used_by', 'Used by', 'Ids of the actors.'], (one) => one.usedBy),
      text(['definition', 'Definition', 'What it means there.'], (one) => one.definition),
      list(['layers', 'Layers', 'What it speaks of: ids of layers.'], (one) => one.layers),
      date(['first_seen', 'First seen', 'Earliest use found.'], (one) => one.firstSeen.date),
      text(
        ['first_seen_source', 'Source of the first', 'Id of the source.'],
        (one) => one.firstSeen.source,
        'sources',
      ),
      text(['pair', 'Pair', 'Id of its counterpart.'], (one) => one.pair, 'terms'),
      text(['false_friend', 'False friend', 'What it is mistaken for.'], (one) => one.falseFriend),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (one) => one.sources),
    ],
  )

const voicesTable = (voices: Kind<'voices'>): Table =>
  makeTable(
    { name: 'voices', title: 'Voices', description: 'Who said what on the difference.', key: 'id' },
    voices,
    [
      text(['id', 'Id', 'Stable id.'], (one) => one.id),
      text(['speaker', 'Speaker', 'Who spoke.'], (one) => one.speaker),
      text(['affiliation', 'Affiliation', 'For whom, or where.'], (one) => one.affiliation),
      text(['region', 'Region', 'From where.'], (one) => one.region),
      number(['year', 'Year', 'When.'], (one) => one.year),
      text(['side', 'Side', 'Which side of the debate.'], (one) => one.side),
      text(['point', 'Point', 'What was said, in our words.'], (one) => one.point),
      text(['source', 'Source', 'Id of the source.'], (one) => one.source, 'sources'),
      text(['pinpoint', 'Pinpoint', 'Where in the source.'], (one) => one.pinpoint),
    ],
  )

function claimsTable({ documents, claims }: Kind<'claims'>): Table {
  const documentOf = (id: string) => documents.find((one) => one.id === id)
  return makeTable(
    { name: 'claims', title: 'Claims', description: 'Claims held against the record.', key: 'id' },
    claims,
    [
      text(['id', 'Id', 'Stable id of the claim.'], (one) => one.id),
      text(['document', 'Document', 'Where it stands.'], (one) => documentOf(one.document)?.title),
      text(['author', 'Author', 'Who claims it.'], (one) => documentOf(one.document)?.author),
      text(['claim', 'Claim', 'The claim in our words.'], (one) => one.claim),
      text(['finding', 'Finding', 'What the record shows, a code.'], (one) => one.finding),
      text(['record', 'Record', 'What was found.'], (one) => one.record),
      list(['issues', 'Issues', 'Ids of the issues.'], (one) => one.issues),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (one) => one.sources),
    ],
  )
}

const termCountTables = ({ counts, words }: Kind<'termFrequency'>): readonly Table[] => [
  makeTable(
    { name: 'term-counts', title: 'Term counts', description: 'How often a term was said.' },
    counts,
    [
      number(['year', 'Year', 'Year of the speech.'], (one) => one.year),
      text(['speaker', 'Speaker', 'ISO 3166-1 alpha-3 code.'], (one) => one.speaker),
      text(['term', 'Term', 'The term counted.'], (one) => one.term),
      number(['count', 'Count', 'How often.'], (one) => one.count),
    ],
  ),
  makeTable(
    { name: 'speech-words', title: 'Words by speech', description: 'How long each speech was.' },
    words,
    [
      number(['year', 'Year', 'Year of the speech.'], (one) => one.year),
      text(['speaker', 'Speaker', 'ISO 3166-1 alpha-3 code.'], (one) => one.speaker),
      number(['words', 'Words', 'Words in the speech.'], (one) => one.words),
    ],
  ),
]
