/** Treaties, drafts and other texts, and what they say on the issues, as tables. */
import type { Provision, SplitPart } from '../../../src/domain/types.ts'
import type { DataSet } from '../data-set.ts'
import { date, list, makeTable, step, type Table, text } from '../table.ts'
import { codingColumns, labelsOf } from './positions.ts'

interface ProvisionLine {
  readonly instrument: string
  readonly provision: Provision
  readonly part?: Omit<SplitPart, 'members'>
}

/** What a text says on an issue has an id too. */
export const provisionId = (instrument: string, issue: string): string => `${instrument}.${issue}`

/** The tables of the texts; none where there is no text. */
export const textTables = (data: DataSet): readonly Table[] => [
  ...(data.instruments === undefined ? [] : [instrumentsTable(data.instruments)]),
  ...(data.provisions.length === 0 ? [] : [provisionsTable(data)]),
]

const instrumentsTable = (instruments: NonNullable<DataSet['instruments']>): Table =>
  makeTable(
    {
      name: 'instruments',
      title: 'Instruments',
      description: 'Treaties, drafts, resolutions and codes.',
      key: 'id',
    },
    instruments,
    [
      text(['id', 'Id', 'Stable id of the text.'], (one) => one.id),
      text(['name', 'Name', 'Full name.'], (one) => one.name),
      text(['short_name', 'Short name', 'Name at the head of a column.'], (one) => one.shortName),
      text(['symbol', 'Symbol', 'Number or document symbol.'], (one) => one.symbol),
      text(['kind', 'Kind', 'Kind of text, a code.'], (one) => one.kind),
      text(['track', 'Track', 'Line of talks, a code.'], (one) => one.track),
      date(['tabled', 'Tabled', 'When it was tabled.'], (one) => one.tabled),
      date(['adopted', 'Adopted', 'When it was adopted.'], (one) => one.adopted),
      date(['in_force', 'In force', 'When it entered into force.'], (one) => one.inForce),
      text(['summary', 'Summary', 'What it is.'], (one) => one.summary),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (one) => one.sources),
    ],
  )

function provisionsTable(data: DataSet): Table {
  const labelOf = labelsOf(data)
  const lines: readonly ProvisionLine[] = data.provisions.flatMap(({ id: instrument, items }) =>
    items.flatMap((provision) => linesOf(instrument, provision)),
  )
  const valueOf = ({ provision, part }: ProvisionLine) =>
    'value' in provision ? provision.value : part?.value
  return makeTable(
    {
      name: 'provisions',
      title: 'Provisions',
      description: 'What a text says on an issue, on the same steps as the actors.',
    },
    lines,
    [
      text(['id', 'Id', 'instrument.issue.'], (line) =>
        provisionId(line.instrument, line.provision.issue),
      ),
      text(
        ['instrument', 'Text', 'Id of the text.'],
        ({ instrument }) => instrument,
        'instruments',
      ),
      text(['issue', 'Issue', 'Id of the issue.'], (line) => line.provision.issue, 'issues'),
      text(['article', 'Article', 'Which articles.'], ({ provision }) => provision.article),
      text(['kind', 'Kind', 'value, silent or split.'], (line) => kindOf(line.provision)),
      text(['part', 'Part', 'Which part, where parts differ.'], ({ part }) => part?.label),
      step(['value', 'Value', 'Step from -2 (less) to 2 (more).'], valueOf),
      text(['step', 'Step', 'What the step is called.'], (line) =>
        labelOf(line.provision.issue, valueOf(line)),
      ),
      text(
        ['summary', 'Summary', 'What it says, in a sentence or two.'],
        ({ provision, part }) => part?.summary ?? provision.summary,
      ),
      ...codingColumns<ProvisionLine>(({ provision }) => provision.coding),
    ],
  )
}

const linesOf = (instrument: string, provision: Provision): readonly ProvisionLine[] =>
  'split' in provision
    ? provision.split.map((part) => ({ instrument, provision, part }))
    : [{ instrument, provision }]

function kindOf(provision: Provision): 'value' | 'silent' | 'split' {
  if ('silent' in provision) return 'silent'
  return 'split' in provision ? 'split' : 'value'
}
