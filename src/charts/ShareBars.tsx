import { useId } from 'react'
import { sharesOf } from '../domain/votes'
import styles from './Votes.module.css'
import { SHARE_ROW, type SharesSpec } from './spec'
import { patternOf, VotePatterns } from './VotePatterns'

interface ShareBarsProps {
  readonly spec: SharesSpec
  readonly width: number
  readonly height: number
}

const BAR = 22
const BAR_TOP = 22
/** Least width of a piece that has room for its number. */
const ROOM = 24

/** Bars of one length, cut by what was voted. */
export function ShareBars({ spec, width, height }: ShareBarsProps) {
  const prefix = useId()
  return (
    <svg data-drawing="" width={width} height={height} className={styles.drawing}>
      <VotePatterns prefix={prefix} />
      {spec.rows.map(({ id, label, tally }, index) => (
        <g key={id} transform={`translate(0 ${index * SHARE_ROW})`}>
          <text x={0} y={14} className={styles.rowName}>
            {label}
          </text>
          {sharesOf(tally).map(({ choice, count, from, share }) => (
            <g key={choice}>
              <rect
                x={from * width}
                y={BAR_TOP}
                width={Math.max(share * width, 2)}
                height={BAR}
                fill={patternOf(prefix, choice)}
                className={styles.piece}
              />
              {share * width < ROOM ? null : (
                <text x={(from + share / 2) * width} y={BAR_TOP + BAR / 2} className={styles.count}>
                  {count}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
