/** Stances and silences as tables: a line a stance, or a line a part where members differ. */
import { isSilent } from '../../../src/domain/positions.ts'
import { stanceAddress, stanceId } from '../../../src/domain/stanceAddress.ts'
import type { Coding, Position, SplitPart, Stance, StepValue } from '../../../src/domain/types.ts'
import type { DataSet } from '../data-set.ts'
import { date, list, makeTable, number, step, type Table, text, yesNo } from '../table.ts'

interface StanceLine {
  readonly actor: string
  readonly issue: string
  readonly stance: Stance
  readonly part?: SplitPart
}

/** The tables of where the actors stand. */
export const positionTables = (data: DataSet): readonly Table[] => [
  stancesTable(data),
  silencesTable(data),
]

/** A second coding has the same columns wherever it stands. */
export const codingColumns = <Row>(codingOf: (row: Row) => Coding | undefined) => [
  text<Row>(['coding_first', 'First coding', 'A value, “silent” or “split”.'], (row) =>
    codingOf(row)?.first.toString(),
  ),
  text<Row>(['coding_second', 'Second coding', 'Made without sight of the first.'], (row) =>
    codingOf(row)?.second.toString(),
  ),
  text<Row>(['coding_decided', 'Decided', 'What was settled on.'], (row) =>
    codingOf(row)?.decided.toString(),
  ),
  text<Row>(
    ['coding_reason', 'Reason', 'Why, where the two differ.'],
    (row) => codingOf(row)?.reason,
  ),
]

/** The label of a step, for a reader who has only this table. */
export function labelsOf({ issues: { issues } }: DataSet) {
  const labels = new Map(
    issues.flatMap(({ id, steps }) =>
      steps.map(({ value, label }): [string, string] => [`${id} ${value}`, label]),
    ),
  )
  return (issue: string, value: StepValue | undefined): string | undefined =>
    labels.get(`${issue} ${value}`)
}

function stancesTable(data: DataSet): Table {
  const labelOf = labelsOf(data)
  const lines: readonly StanceLine[] = data.positions.flatMap(({ id: actor, items }) =>
    items.flatMap((position) =>
      isSilent(position)
        ? []
        : position.history.flatMap((stance) => linesOf(actor, position.issue, stance)),
    ),
  )
  const valueOf = ({ stance, part }: StanceLine): StepValue | undefined =>
    stance.kind === 'coded' ? stance.value : part?.value
  const codedOf = ({ stance }: StanceLine) => (stance.kind === 'coded' ? stance : undefined)
  const holderOf = ({ actor }: StanceLine) => ({ id: actor, kind: 'actor' }) as const
  return makeTable(
    {
      name: 'stances',
      title: 'Stances',
      description:
        'One line a dated stance; where an actor’s members differ, one line a part with the same id.',
    },
    lines,
    [
      text(['id', 'Id', 'actor.issue.from, stable.'], (line) =>
        stanceId(holderOf(line), line.issue, line.stance.from),
      ),
      text(['actor', 'Actor', 'Id of the actor.'], ({ actor }) => actor, 'actors'),
      text(['issue', 'Issue', 'Id of the issue.'], ({ issue }) => issue, 'issues'),
      date(
        ['from', 'From', 'Since when it holds, as exact as known.'],
        ({ stance }) => stance.from,
      ),
      text(['kind', 'Kind', 'coded, split or withdrawn.'], ({ stance }) => stance.kind),
      text(['part', 'Part', 'Which part of a split actor.'], ({ part }) => part?.label),
      list(['members', 'Members', 'Who belongs to the part.'], ({ part }) => part?.members ?? []),
      step(['value', 'Value', 'Step from -2 (less) to 2 (more).'], valueOf),
      text(['step', 'Step', 'What the step is called.'], (row) => labelOf(row.issue, valueOf(row))),
      number(['insistence', 'Insistence', '0 to 2, a code.'], (row) => codedOf(row)?.insistence),
      text(['confidence', 'Confidence', 'high, medium or low.'], (row) => codedOf(row)?.confidence),
      text(['basis', 'Basis', 'What it rests on, a code.'], (line) => codedOf(line)?.basis),
      text(['summary', 'Summary', 'The stance in a sentence or two.'], ({ stance, part }) =>
        stance.kind === 'split' ? part?.summary : stance.summary,
      ),
      yesNo(['red_line', 'Red line', 'Whether the source itself calls it one.'], (line) =>
        codedOf(line) === undefined ? undefined : codedOf(line)?.redLine !== undefined,
      ),
      date(
        ['last_confirmed', 'Last confirmed', 'When it was last seen to hold.'],
        (line) => codedOf(line)?.lastConfirmed,
      ),
      ...codingColumns<StanceLine>((line) => codedOf(line)?.coding),
      text(['address', 'Address', 'Permanent address, from the site’s root on.'], (line) =>
        stanceAddress(holderOf(line), line.issue, line.stance.from),
      ),
    ],
  )
}

function linesOf(actor: string, issue: string, stance: Stance): readonly StanceLine[] {
  if (stance.kind !== 'split') return [{ actor, issue, stance }]
  return stance.parts.map((part) => ({ actor, issue, stance, part }))
}

function silencesTable({ positions }: DataSet): Table {
  const rows = positions.flatMap(({ id: actor, items }) =>
    items.flatMap((position: Position) => (isSilent(position) ? [{ actor, position }] : [])),
  )
  return makeTable(
    {
      name: 'silences',
      title: 'Silences',
      description: 'Where no stance is recorded, and why: never a middle value.',
    },
    rows,
    [
      text(['actor', 'Actor', 'Id of the actor.'], ({ actor }) => actor, 'actors'),
      text(['issue', 'Issue', 'Id of the issue.'], ({ position }) => position.issue, 'issues'),
      text(['reason', 'Reason', 'Why, a code of the codebook.'], ({ position }) => position.silent),
      text(['searched', 'Searched', 'What was looked through.'], (row) => row.position.searched),
    ],
  )
}
