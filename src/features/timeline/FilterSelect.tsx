import { useId } from 'react'
import styles from './Timeline.module.css'

interface FilterSelectProps {
  readonly label: string
  /** What the choice of none is called. */
  readonly all: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly counts: (id: string) => number
  readonly onChoose: (id: string) => void
}

/** One choice of those that have an event, with the number of their events. */
export function FilterSelect({ label, all, value, options, counts, onChoose }: FilterSelectProps) {
  const id = useId()
  const offered = options
    .map((option) => ({ ...option, count: counts(option.id) }))
    .filter((option) => option.count > 0 || option.id === value)
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        className={`button ${styles.select}`}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{all}</option>
        {offered.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label} ({option.count})
          </option>
        ))}
      </select>
    </div>
  )
}
