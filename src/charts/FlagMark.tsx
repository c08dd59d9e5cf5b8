import styles from './Charts.module.css'

interface FlagMarkProps {
  readonly text: string
  /** Pixels above the top of the plot. */
  readonly rise: number
  /** Given by the library: where the line stands. */
  readonly viewBox?: { readonly x?: number; readonly y?: number }
}

/** The sign above a marked year. */
export function FlagMark({ text, rise, viewBox }: FlagMarkProps) {
  const x = viewBox?.x ?? 0
  const y = (viewBox?.y ?? 0) - rise
  return (
    <g>
      <circle cx={x} cy={y} r={10} className={styles.flag} />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central" className={styles.flagText}>
        {text}
      </text>
    </g>
  )
}
