import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className?: string | undefined
}

/** A search under its name, as one types. */
export function SearchField({ label, value, onChange, className = '' }: FieldProps) {
  const id = useId()
  return (
    <label htmlFor={id} className={`${styles.field} ${className}`}>
      <span className="label">{label}</span>
      <input
        id={id}
        type="search"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

interface SelectFieldProps extends FieldProps {
  /** The options, in groups or not. */
  readonly children: ReactNode
}

/** A choice of one from a list, under its name. */
export function SelectField({
  label,
  value,
  onChange,
  className = '',
  children,
}: SelectFieldProps) {
  const id = useId()
  return (
    <label htmlFor={id} className={`${styles.field} ${className}`}>
      <span className="label">{label}</span>
      <select
        id={id}
        className="button"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </label>
  )
}
