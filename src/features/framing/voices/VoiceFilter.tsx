import { Trans } from '@lingui/react/macro'
import { allRegionsOf, chosenVoices, sidesOf, type VoiceChoice } from '../../../domain/voices'
import type { Voice } from '../../../domain/types'
import { FilterGroup } from './FilterGroup'
import styles from './Voices.module.css'

interface VoiceFilterProps {
  readonly voices: readonly Voice[]
  readonly choice: VoiceChoice
  readonly onChange: (choice: VoiceChoice) => void
}

/** The ways to narrow the voices; each says how many there are beside what else is chosen. */
export function VoiceFilter({ voices, choice, onChange }: VoiceFilterProps) {
  const { side, region } = choice
  const pick = (fields: Partial<VoiceChoice>): VoiceChoice => ({
    ...choice,
    ...fields,
    voice: null,
  })
  const count = (fields: Partial<VoiceChoice>): number => chosenVoices(voices, pick(fields)).length
  return (
    <div className={`${styles.filter} screen-only`}>
      <FilterGroup
        label={<Trans>Side</Trans>}
        options={sidesOf(voices).map((name) => ({ name, count: count({ side: name }) }))}
        value={side}
        onChange={(name) => onChange(pick({ side: name }))}
      />
      <FilterGroup
        label={<Trans>Region</Trans>}
        options={allRegionsOf(voices).map((name) => ({ name, count: count({ region: name }) }))}
        value={region}
        onChange={(name) => onChange(pick({ region: name }))}
      />
      <p className={styles.note}>
        <Trans>
          The names of the sides are ours, not theirs, and in the order of the alphabet. A joint
          voice counts in each of its regions. Far more was found from some regions than from
          others: the numbers show what was read, not what the world thinks.
        </Trans>
      </p>
    </div>
  )
}
