import { useCore } from './coreContext'
import styles from './TrackDiagram.module.css'

/** A shape a vocabulary, in the order of the data set, around 0 and about 10 across. */
const SHAPES: readonly string[] = [
  'M0-5a5 5 0 1 0 .01 0Z',
  'M-4.5-4.5h9v9h-9Z',
  'M0-5.6L5.4 4.2h-10.8Z',
  'M0 5.6L-5.4-4.2h10.8Z',
]
const SEVERAL = 'M0-6.4L6 0 0 6.4-6 0Z'

interface TrackMarkProps {
  /** The vocabularies of a title: one has its shape and colour, several share a shape, none is hollow. */
  readonly frames: readonly string[]
  readonly scale?: number
}

/** What a text looks like on its track, within a drawing. */
export function TrackMark({ frames, scale = 1 }: TrackMarkProps) {
  const { dataset } = useCore()
  const [only] = frames
  const place = dataset.frames.findIndex(({ id }) => id === only)
  const transform = `scale(${scale})`
  if (only === undefined)
    return <path d={SHAPES[0]} transform={transform} className={styles.none} />
  return frames.length > 1 ? (
    <path d={SEVERAL} transform={transform} className={styles.several} />
  ) : (
    <path
      d={SHAPES[place] ?? SHAPES[0]}
      transform={transform}
      className={`${styles.one} frame-${only}`}
    />
  )
}
