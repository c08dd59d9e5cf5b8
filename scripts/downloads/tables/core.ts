/** Actors, issues and sources as tables. */
import type { Issue, Source, SourceName, StepValue } from '../../../src/domain/types.ts'
import type { DataSet } from '../data-set.ts'
import { date, day, link, list, makeTable, type Table, text, yesNo } from '../table.ts'

/** The tables of what every data set has. */
export const coreTables = (data: DataSet): readonly Table[] => [
  actorsTable(data),
  issuesTable(data),
  framingsTable(data),
  sourcesTable(data),
]

const actorsTable = ({ actors }: DataSet): Table =>
  makeTable(
    { name: 'actors', title: 'Actors', description: 'Whose positions are recorded.', key: 'id' },
    actors,
    [
      text(['id', 'Id', 'Stable id of the actor.'], (actor) => actor.id),
      text(['name', 'Name', 'Full name.'], (actor) => actor.name),
      text(
        ['short_name', 'Short name', 'Name at the head of a column.'],
        (actor) => actor.shortName,
      ),
      text(['kind', 'Kind', 'Kind of actor, a code of the codebook.'], (actor) => actor.kind),
      text(['iso_alpha3', 'ISO code', 'ISO 3166-1 alpha-3 code of a state.'], (a) => a.isoAlpha3),
      list(['members', 'Members', 'Actor ids or ISO codes of a group’s members.'], (actor) => [
        ...(actor.members ?? []),
      ]),
      text(['summary', 'Summary', 'What the actor is and has done, in short.'], (a) => a.summary),
      text(
        ['own_term', 'Own term', 'Its own word for the subject.'],
        ({ ownTerm }) => ownTerm.text,
      ),
      text(
        ['own_term_language', 'Language of the own term', 'Language tag (BCP 47).'],
        ({ ownTerm }) => ownTerm.language,
      ),
      text(
        ['own_term_gloss', 'Meaning of the own term', 'What the word means, in English.'],
        ({ ownTerm }) => ownTerm.gloss,
      ),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (actor) => actor.sources),
    ],
  )

const STEPS: readonly (readonly [StepValue, string])[] = [
  [-2, 'minus_2'],
  [-1, 'minus_1'],
  [0, '0'],
  [1, 'plus_1'],
  [2, 'plus_2'],
]

const stepOf = (issue: Issue, value: StepValue) => issue.steps.find((one) => one.value === value)

const stepColumns = STEPS.flatMap(([value, name]) => [
  text<Issue>(
    [`step_${name}`, `Step ${value}`, `What a value of ${value} is called.`],
    (issue) => stepOf(issue, value)?.label,
  ),
  text<Issue>(
    [`step_${name}_meaning`, `Meaning of step ${value}`, `What must be said for a ${value}.`],
    (issue) => stepOf(issue, value)?.meaning,
  ),
])

function issuesTable({ issues: { chapters, issues } }: DataSet): Table {
  const chapterOf = (issue: Issue) => chapters.find(({ id }) => id === issue.chapter)
  return makeTable(
    {
      name: 'issues',
      title: 'Issues and their steps',
      description: 'What is asked, and the five steps from less to more that an answer is put on.',
      key: 'id',
    },
    issues,
    [
      text<Issue>(['id', 'Id', 'Stable id of the issue.'], (issue) => issue.id),
      text<Issue>(['chapter', 'Chapter', 'Title of the chapter.'], (i) => chapterOf(i)?.title),
      text<Issue>(['track', 'Track', 'Line of talks, a code.'], (issue) => chapterOf(issue)?.track),
      text<Issue>(['title', 'Title', 'What the steps run from less to more of.'], (i) => i.title),
      text<Issue>(['term_of_art', 'Term of art', 'The trade’s word for it.'], (i) => i.termOfArt),
      text<Issue>(['question', 'Question', 'The question in neutral words.'], (i) => i.question),
      text<Issue>(['why', 'Why it matters', 'Why the issue is asked about.'], (issue) => issue.why),
      yesNo<Issue>(
        ['sensitive', 'Sensitive', 'Whether care is asked for in class.'],
        (issue) => issue.sensitive === true,
      ),
      list<Issue>(
        ['applies_to', 'Applies to', 'Kinds of actors that are asked; empty: all.'],
        (i) => [...(i.appliesTo ?? [])],
      ),
      yesNo<Issue>(
        ['waiting', 'Waiting', 'Whether it waits for evidence.'],
        (i) => i.waiting === true,
      ),
      ...stepColumns,
    ],
  )
}

function framingsTable({ issues: { issues } }: DataSet): Table {
  const rows = issues.flatMap(({ id, frames }) =>
    Object.entries(frames).map(([frame, framing]) => ({ issue: id, frame, framing })),
  )
  return makeTable(
    {
      name: 'framings',
      title: 'Issues in each vocabulary',
      description:
        'The question of an issue in the words of a frame, and what the frame sees in it.',
    },
    rows,
    [
      text(['issue', 'Issue', 'Id of the issue.'], ({ issue }) => issue, 'issues'),
      text(['frame', 'Frame', 'Id of the frame.'], ({ frame }) => frame),
      text(['question', 'Question', 'The question in its words.'], (row) => row.framing.question),
      text(['threat', 'Threat', 'What the frame fears.'], ({ framing }) => framing.threat),
      text(['remedy', 'Remedy', 'What the frame asks for.'], ({ framing }) => framing.remedy),
      text(['challenge', 'Challenge', 'What is held against it.'], (row) => row.framing.challenge),
    ],
  )
}

const nameOf = ({ literal, given, family }: SourceName): string =>
  literal ?? [given, family].filter(Boolean).join(' ')

const issuedOf = ({ issued }: Source): string | undefined =>
  issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

const sourcesTable = ({ sources }: DataSet): Table =>
  makeTable(
    { name: 'sources', title: 'Sources', description: 'What the record rests on.', key: 'id' },
    sources,
    [
      text(['id', 'Id', 'Stable id of the source.'], (source) => source.id),
      text(['kind', 'Kind', 'Kind of source, a code of the codebook.'], (source) => source.kind),
      text(['csl_type', 'CSL type', 'Type of the item in CSL-JSON.'], (source) => source.type),
      text(['title', 'Title', 'Title as the source has it.'], (source) => source.title),
      list(['authors', 'Authors', 'Names of the authors.'], ({ author = [] }) =>
        author.map(nameOf),
      ),
      date(['issued', 'Issued', 'When it was issued.'], issuedOf),
      text(['publisher', 'Publisher', 'Who published it.'], (source) => source.publisher),
      text(['container', 'Container', 'Where it appeared.'], (source) => source['container-title']),
      text(['number', 'Number', 'Symbol or number.'], (source) => source.number),
      link(['url', 'Address', 'Where it was read.'], (source) => source.URL),
      link(['archived', 'Archived copy', 'Address of a copy.'], (source) => source.archived),
      text(['language', 'Language', 'Language tag (BCP 47).'], (source) => source.language),
      text(['extent', 'Extent', 'How much was read: whole or part.'], (source) => source.extent),
      day(
        ['retrieved', 'Retrieved', 'The day on which it was read.'],
        (source) => source.retrieved,
      ),
      text(['note', 'Note', 'What a reader must know of it.'], (source) => source.note),
    ],
  )
