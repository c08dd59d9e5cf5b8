import type { ReactNode } from 'react'
import { SourceLinks } from '../SourceLinks'
import { useItem } from '../useItem'
import styles from './Misfits.module.css'

interface MisfitItemProps {
  /** What the figure shows when it is pressed. */
  readonly item: string
  readonly frames: readonly string[]
  readonly name: ReactNode
  readonly children: ReactNode
  readonly sources: readonly string[]
}

/** One thing that does not fit: what it is, why, and its sources; its name shows it in the figure. */
export function MisfitItem({ item, frames, name, children, sources }: MisfitItemProps) {
  const { item: chosen, toggle } = useItem()
  const colour = frames.length === 1 ? `frame-${frames[0] ?? ''}` : ''
  return (
    <li className={`${styles.item} ${colour}`}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={chosen === item}
        onClick={() => toggle(item)}
      >
        {name}
      </button>
      <div className={styles.says}>{children}</div>
      <SourceLinks sources={sources} />
    </li>
  )
}
