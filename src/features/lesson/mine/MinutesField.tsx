import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { MOST_OWN_MINUTES } from '../../../data/ownLesson'
import { readMinutes } from './edits'
import styles from './Mine.module.css'

interface MinutesFieldProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** The length of a step. What is no length is not taken on, and is gone when the field is left. */
export function MinutesField({ minutes, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles.minutes}>
      <span>
        <Trans>Minutes</Trans>
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_OWN_MINUTES}
        value={typed ?? minutes}
        onChange={({ target: { value } }) => {
          const read = readMinutes(value)
          setTyped(value)
          if (read !== null) onChange(read)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
