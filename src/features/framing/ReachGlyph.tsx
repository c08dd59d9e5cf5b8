import { useCore } from '../../components/coreContext'
import styles from './Words.module.css'

/** Height of a floor in the box of the drawing, and the gap above it. */
const FLOOR = 3
const GAP = 1

/** The layers as floors of a small house: those that are reached are filled. Decoration beside words. */
export function ReachGlyph({ layers }: { readonly layers: readonly string[] }) {
  const floors = useCore().dataset.layers.toReversed()
  const height = floors.length * (FLOOR + GAP) - GAP
  return (
    <svg className={styles.glyph} viewBox={`-0.5 -0.5 12 ${height + 1}`} aria-hidden="true">
      {floors.map(({ id }, index) => (
        <rect
          key={id}
          x="0"
          y={index * (FLOOR + GAP)}
          width="11"
          height={FLOOR}
          rx="0.8"
          className={layers.includes(id) ? styles.reached : styles.unreached}
        />
      ))}
    </svg>
  )
}
