import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { itemOf, type Subject } from '../../../domain/layers'
import { type Count, isReached, type ReachRow } from '../../../domain/reach'
import type { Frame } from '../../../domain/types'
import { useItem } from '../useItem'
import styles from './ReachTable.module.css'

interface ReachTableProps {
  /** From the ground up. */
  readonly rows: readonly ReachRow[]
  readonly frames: readonly Frame[]
  readonly subject: Subject | undefined
}

/** The layers between the vocabularies, with how many words of each side reach them: a table, drawn as the figure’s middle. */
export function ReachTable({ rows, frames, subject }: ReachTableProps) {
  const { t } = useLingui()
  const [first, ...others] = frames
  if (first === undefined) return null
  return (
    <table className={styles.table} aria-label={t`How far each vocabulary reaches`}>
      <colgroup>
        <col className={styles.sideColumn} />
        <col />
        {others.map(({ id }) => (
          <col key={id} className={styles.sideColumn} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <FrameHead frame={first} />
          <th scope="col">
            <Trans>Layer</Trans>
          </th>
          {others.map((frame) => (
            <FrameHead key={frame.id} frame={frame} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => {
          const [side, ...rest] = row.sides
          return (
            <tr key={row.layer.id}>
              {side === undefined ? null : <SideCell frame={first} count={side} />}
              <LayerHead row={row} marked={subject !== undefined && isReached(row)} />
              {others.map((frame, index) => {
                const count = rest[index]
                return count && <SideCell key={frame.id} frame={frame} count={count} />
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function FrameHead({ frame: { id, label } }: { readonly frame: Frame }) {
  return (
    <th scope="col" className={`${styles.frame} frame-${id}`}>
      {label}
    </th>
  )
}

/** A layer as the button that singles it out, with those words that are on neither side. */
function LayerHead({ row, marked }: { readonly row: ReachRow; readonly marked: boolean }) {
  const { item, toggle } = useItem()
  const { layer, loose } = row
  const own = itemOf({ kind: 'layer', layer })
  return (
    <th scope="row" className={marked ? styles.marked : undefined}>
      <button
        type="button"
        className={styles.layer}
        aria-pressed={item === own}
        onClick={() => toggle(own)}
      >
        <b>{layer.label}</b>
        <span>{layer.gloss}</span>
        {loose.reaching === 0 ? null : (
          <span className="visually-hidden">
            <Plural value={loose.reaching} one="# on neither side" other="# on neither side" />
          </span>
        )}
      </button>
    </th>
  )
}

/** Thickness of the line to a layer: from a hair to all words of a side, in units of the drawing. */
const THIN = 1.5
const THICK = 9

/** How many words of a side reach a layer, with a line as thick as their share. */
function SideCell({ frame: { id }, count }: { readonly frame: Frame; readonly count: Count }) {
  const { reaching, total } = count
  const share = total === 0 ? 0 : reaching / total
  return (
    <td className={`${styles.side} frame-${id}`}>
      <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
        <line
          x1="0"
          x2="10"
          y1="5"
          y2="5"
          className={reaching === 0 ? styles.broken : styles.line}
          strokeWidth={reaching === 0 ? THIN : THIN + share * (THICK - THIN)}
        />
      </svg>
      <span className={styles.number}>
        {total === 0 ? (
          <Trans>none</Trans>
        ) : (
          <Trans>
            {reaching} of {total}
          </Trans>
        )}
      </span>
    </td>
  )
}
