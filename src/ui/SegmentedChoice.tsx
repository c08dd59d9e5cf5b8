import { type ReactNode, useId } from 'react'
import styles from './SegmentedChoice.module.css'

interface Option {
  readonly value: string
  readonly label: ReactNode
  /** Class that brings the colour of the option when it is chosen. */
  readonly className?: string | undefined
}

interface SegmentedChoiceProps {
  readonly label: ReactNode
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One choice of a few, as a radio group of the browser’s own radios. */
export function SegmentedChoice({ label, options, value, onChange }: SegmentedChoiceProps) {
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <div id={id} className="label">
        {label}
      </div>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={`${styles.option} ${option.className ?? ''}`}>
            <input
              type="radio"
              className={styles.input}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.text}>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
