import { type ReactNode, useId } from 'react'
import styles from './Voices.module.css'

interface FilterGroupProps {
  readonly label: ReactNode
  readonly options: readonly { readonly name: string; readonly count: number }[]
  /** Null where none is chosen. */
  readonly value: string | null
  readonly onChange: (name: string | null) => void
}

/** Toggle buttons of which one at most is pressed. */
export function FilterGroup({ label, options, value, onChange }: FilterGroupProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className="label">
        {label}
      </div>
      <div className={styles.options}>
        {options.map(({ name, count }) => (
          <button
            key={name}
            type="button"
            className={styles.option}
            aria-pressed={name === value}
            onClick={() => onChange(name === value ? null : name)}
          >
            {name} <b>{count}</b>
          </button>
        ))}
      </div>
    </div>
  )
}
