import { useLingui } from '@lingui/react/macro'
import { stepClass } from '../../../components/ScaleMark'
import type { Column } from '../../../components/useColumns'
import { markOf } from '../../../domain/mark'
import type { Standing } from '../../../domain/positions'
import { STEP_VALUES } from '../../../domain/spectrum'
import type { Issue, StepValue } from '../../../domain/types'
import styles from '../Present.module.css'
import { ColumnName } from './ColumnName'
import { SplitRow } from './SplitRow'

/** Who is revealed, and where they stand. */
export interface PlacedColumn {
  readonly column: Column
  readonly standing: Standing
}

type CodedColumn = PlacedColumn & { readonly standing: Extract<Standing, { kind: 'coded' }> }

interface SpectrumScaleProps {
  readonly issue: Issue
  readonly placed: readonly PlacedColumn[]
}

/** More than this many on a step stand in one line each. */
const MOST_TALL = 2

const isCoded = (one: PlacedColumn): one is CodedColumn => one.standing.kind === 'coded'

/** Five steps with whoever stands on them; those whose members differ stand on several. */
export function SpectrumScale({ issue, placed }: SpectrumScaleProps) {
  const { t } = useLingui()
  const coded = placed.filter(isCoded)
  const steps = STEP_VALUES.map((value) => ({
    value,
    label: issue.steps.find((step) => step.value === value)?.label ?? String(value),
    here: coded.filter(({ standing }) => standing.entry.value === value),
  }))
  const isTall = steps.every(({ here }) => here.length <= MOST_TALL)
  return (
    <div>
      <SplitRow issue={issue} placed={placed} />
      <ol
        className={`${styles.scale} unturned ${isTall ? styles.tall : ''}`}
        aria-label={t`From less to more`}
      >
        {steps.map(({ value, label, here }) => (
          <li key={value} className={`${styles.step} ${here.length === 0 ? styles.empty : ''}`}>
            <p className={styles.stepLabel}>{label}</p>
            <StepMarks value={value} here={here} />
            <ul className={styles.names}>
              {here.map(({ column, standing }) => (
                <li key={column.id}>
                  <ColumnName column={column} isRedLine={standing.entry.redLine !== undefined} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}

interface StepMarksProps {
  readonly value: StepValue
  readonly here: readonly CodedColumn[]
}

/** The marks of a step on the line: a disc or a ring for an actor, a square for a text. */
function StepMarks({ value, here }: StepMarksProps) {
  return (
    <div className={`${styles.marks} ${stepClass(value)}`} aria-hidden="true">
      {here.length === 0 ? (
        <svg viewBox="0 0 24 24" className={styles.tick}>
          <circle cx={12} cy={12} r={7} />
        </svg>
      ) : (
        here.map(({ column, standing }) => {
          const mark = markOf(standing)
          const fill =
            mark.shape === 'dot' && mark.fill === 'filled' ? styles.filled : styles.hollow
          const old = standing.old ? styles.old : ''
          return (
            <svg key={column.id} viewBox="0 0 24 24" className={`${fill} ${old}`}>
              {column.kind === 'text' ? (
                <rect x={3.5} y={3.5} width={17} height={17} rx={2} />
              ) : (
                <circle cx={12} cy={12} r={9} />
              )}
            </svg>
          )
        })
      )}
    </div>
  )
}
