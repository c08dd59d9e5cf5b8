import { sidesOf } from '../../../domain/voices'
import type { Voice } from '../../../domain/types'
import { VoiceItem } from './VoiceItem'
import styles from './Voices.module.css'

/** Voices under their sides, oldest first. */
export function VoiceList({ voices }: { readonly voices: readonly Voice[] }) {
  return sidesOf(voices).map((side) => (
    <section key={side} className={styles.side}>
      <h2>{side}</h2>
      <ul className={styles.voices}>
        {voices
          .filter((voice) => voice.side === side)
          .map((voice) => (
            <VoiceItem key={voice.id} voice={voice} />
          ))}
      </ul>
    </section>
  ))
}
