import { Trans } from '@lingui/react/macro'
import { stepLabel } from '../../../components/words'
import { markOf } from '../../../domain/mark'
import type { Issue } from '../../../domain/types'
import styles from '../Present.module.css'
import { ColumnName } from './ColumnName'
import type { PlacedColumn } from './SpectrumScale'

interface SplitRowProps {
  readonly issue: Issue
  readonly placed: readonly PlacedColumn[]
}

/** The middle of a step across five of one width, in percent. */
const middleOf = (value: number): string => `${(value + 2) * 20 + 10}%`

/** Those whose members or parts differ: one mark a step, joined by a line. */
export function SplitRow({ issue, placed }: SplitRowProps) {
  const splits = placed.flatMap(({ column, standing }) =>
    standing.kind === 'split' ? [{ column, standing, mark: markOf(standing) }] : [],
  )
  if (splits.length === 0) return null
  return (
    <ul className={styles.splits}>
      {splits.map(({ column, standing, mark }) => {
        const values = mark.shape === 'joined' ? mark.values : []
        const parts = standing.entry.parts
          .map(({ label, value }) => `${label}: ${stepLabel(issue, value)}`)
          .join('; ')
        return (
          <li key={column.id}>
            <ColumnName column={column} />{' '}
            <span>
              <Trans>members differ: {parts}</Trans>
            </span>
            <svg width="100%" height={28} aria-hidden="true" className={styles.joined}>
              <line
                x1={middleOf(values[0] ?? 0)}
                x2={middleOf(values.at(-1) ?? 0)}
                y1={14}
                y2={14}
              />
              {values.map((value) => (
                <circle key={value} cx={middleOf(value)} cy={14} r={9} />
              ))}
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
