import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { isCast } from '../domain/votes'
import { bandPath, type FlowBand, type FlowNode, layOutFlow } from './flow'
import { PLACE_WORDS } from './placeWords'
import { type FlowSpec, WIDE } from './spec'
import styles from './Votes.module.css'
import { placeClass } from './VoteMark'
import { patternOf, VotePatterns } from './VotePatterns'
import { spreadLabels } from './years'

interface FlowChartProps {
  readonly spec: FlowSpec
  readonly width: number
  readonly height: number
}

const HEAD = 34
const NODE = 14
const GAP = 12
const LINE = 17
const [SIDE, NARROW_SIDE] = [168, 118]

/** Who went from where to where: bands between two columns, as high as they are many. */
export function FlowChart({ spec, width, height }: FlowChartProps) {
  const prefix = useId()
  const side = width >= WIDE ? SIDE : NARROW_SIDE
  const { left, right, bands } = layOutFlow(spec.moves, HEAD, height - 6, GAP)
  const [x1, x2] = [side, width - side]
  return (
    <svg data-drawing="" width={width} height={height} className={styles.drawing}>
      <VotePatterns prefix={prefix} />
      <text x={x1} y={16} className={styles.head} textAnchor="end">
        {spec.heads[0]}
      </text>
      <text x={x2} y={16} className={styles.head}>
        {spec.heads[1]}
      </text>
      {bands.map((band) => (
        <path
          key={`${band.from} ${band.to}`}
          d={bandPath(band, x1, x2)}
          className={`${styles.band} ${bandClass(band)}`}
        />
      ))}
      <Nodes
        nodes={left}
        x={x1 - NODE}
        labelX={x1 - NODE - 8}
        end
        prefix={prefix}
        bottom={height}
      />
      <Nodes nodes={right} x={x2} labelX={x2 + NODE + 8} prefix={prefix} bottom={height} />
    </svg>
  )
}

/** Those who changed their vote have the colour of where they went; all others are grey. */
const bandClass = ({ from, to }: FlowBand): string =>
  isCast(from) && isCast(to) && from !== to ? `${styles.moved} ${placeClass(to)}` : `${styles.kept}`

interface NodesProps {
  readonly nodes: readonly FlowNode[]
  readonly x: number
  readonly labelX: number
  readonly end?: boolean
  readonly prefix: string
  readonly bottom: number
}

function Nodes({ nodes, x, labelX, end = false, prefix, bottom }: NodesProps) {
  const { i18n } = useLingui()
  const heights = spreadLabels(
    nodes.map(({ top, height }) => top + height / 2),
    LINE,
    bottom - 8,
  )
  return (
    <g>
      {nodes.map(({ place, count, top, height }, index) => (
        <g key={place}>
          <rect
            x={x}
            y={top}
            width={NODE}
            height={Math.max(height, 2)}
            fill={patternOf(prefix, place)}
            className={styles.piece}
          />
          <text
            x={labelX}
            y={heights[index]}
            textAnchor={end ? 'end' : 'start'}
            className={styles.nodeName}
          >
            {i18n._(PLACE_WORDS[place])} <tspan className={styles.nodeCount}>{count}</tspan>
          </text>
        </g>
      ))}
    </g>
  )
}
