import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../../charts/ChartFrame'
import type { StackRow } from '../../../charts/spec'
import { dateWords } from '../../../components/dateWords'
import { HEAD_COLUMNS, useFigureHead } from '../../../components/useFigureHead'
import { toCsv } from '../../../domain/csv'
import { FEW_ISSUES, isMeasured } from '../../../domain/demand'
import { GAP_COLUMNS, gapLines } from './demandCsv'
import { DemandTable } from './DemandTable'
import type { ActorGaps, Demand, DemandChoice } from './useDemand'

export interface DemandProps {
  readonly choice: DemandChoice
  /** The text’s short name. */
  readonly name: string
  readonly demand: Demand
}

/** The steps from -4 to 4: the ends of the five steps of an issue lie four apart. */
const STEPS = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const

/** One mark for each issue, by how many steps the text lies below or above what was asked. */
export function DemandFigure({ choice, name, demand }: DemandProps) {
  const { t, i18n } = useLingui()
  const day = dateWords(i18n, choice.day)
  const title = t`Steps between what was asked and ${name}`
  const { head, credits, fileName } = useFigureHead({
    name: 'from-demand-to-text',
    title,
    lens: ['actors'],
    notes: [t`Stances in force on ${day}, against: ${name}.`],
  })
  const few = demand.rows.filter(({ summary }) => (summary?.issues ?? 0) < FEW_ISSUES).length
  const sumOf = ({ summary }: ActorGaps): string => {
    if (summary === null) return t`loading`
    if (summary.mean === null) return t`no issue to measure on`
    const mean = i18n.number(summary.mean, { maximumFractionDigits: 1 })
    return summary.issues === 1
      ? t`mean ${mean} on 1 issue`
      : t`mean ${mean} on ${summary.issues} issues`
  }
  const rowOf = (row: ActorGaps): StackRow => ({
    id: row.actor.id,
    label: row.actor.shortName,
    sum: sumOf(row),
    mark: 0,
    stacks: STEPS.map((at) => ({
      at,
      count: row.gaps?.filter((gap) => isMeasured(gap) && gap.steps === at).length ?? 0,
    })),
  })
  const tick = (step: number): string => {
    const signed = step > 0 ? `+${step}` : String(step).replace('-', '−')
    if (step === STEPS[0]) return t`${signed} less`
    return step === STEPS.at(-1) ? t`${signed} more` : signed
  }
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          One mark is one issue on which the actor had a stance in force on {day} and the text has a
          step. In the middle, at 0, the text stands on the actor’s own step; to the left it has
          less of what the issue names than was asked, to the right more. An issue without a stance
          has no mark.
        </Trans>
      }
      spec={{
        kind: 'stacks',
        rows: demand.rows.map(rowOf),
        scale: {
          from: -4,
          to: 4,
          ticks: STEPS,
          label: tick,
        },
        line: 0,
      }}
      label={t`Marks by actor on a scale from 4 steps less to 4 steps more. The table has all numbers.`}
      source={<Trans>Stances and provisions of this data set; each with its sources below.</Trans>}
      note={
        <>
          {few === 0 ? null : (
            <b>
              <Trans>
                {few} of {demand.rows.length} actors rest on fewer than {FEW_ISSUES} issues: read
                the issues, not the mean.
              </Trans>{' '}
            </b>
          )}
          <Trans>
            Actors stand in the order in which they were chosen. A small distance is no victory: it
            says nothing of who moved whom, nor of what mattered most to an actor.
          </Trans>
        </>
      }
      table={<DemandTable rows={demand.rows} />}
      credits={credits}
      csv={() => toCsv([...HEAD_COLUMNS, ...GAP_COLUMNS], gapLines(head(), choice, demand))}
      fileName={fileName}
    />
  )
}
