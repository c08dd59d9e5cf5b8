import { Trans } from '@lingui/react/macro'
import { FileGate } from '../../../components/FileGate'
import { UnknownItem } from '../../../components/UnknownItem'
import { useLens, useLensStore } from '../../../components/lensContext'
import { voicesKind } from '../../../data/fileKinds'
import {
  ALL_VOICES,
  chosenVoices,
  type VoiceChoice,
  voiceChoiceAt,
  voiceItem,
} from '../../../domain/voices'
import type { Voice } from '../../../domain/types'
import { chooseItem } from '../../../lens/lensStore'
import { VoiceFilter } from './VoiceFilter'
import { VoiceList } from './VoiceList'
import styles from './Voices.module.css'

/** What scholars, officials and advocates say of the difference, by side and region. */
export function VoicesPage() {
  return <FileGate kind={voicesKind}>{(voices) => <Voices voices={voices} />}</FileGate>
}

function Voices({ voices }: { readonly voices: readonly Voice[] }) {
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const asked = item === null ? undefined : voiceChoiceAt(item, voices)
  const choice = asked ?? ALL_VOICES
  const choose = (next: VoiceChoice): void => chooseItem(store, voiceItem(next, voices))
  const shown = chosenVoices(voices, choice)
  const [some, all] = [shown.length, voices.length]
  return (
    <>
      {item !== null && asked === undefined ? <UnknownItem item={item} /> : null}
      <div className={styles.page}>
        {choice.voice === null ? (
          <VoiceFilter voices={voices} choice={choice} onChange={choose} />
        ) : null}
        <div className={styles.count}>
          <p role="status">
            <Trans>
              {some} of {all} voices
            </Trans>
          </p>
          {some === all ? null : (
            <button type="button" className="button screen-only" onClick={() => choose(ALL_VOICES)}>
              <Trans>Show all voices</Trans>
            </button>
          )}
        </div>
        {some === 0 ? (
          <p>
            <Trans>No voice of this side and region is in the record.</Trans>
          </p>
        ) : null}
        <VoiceList voices={shown} />
      </div>
    </>
  )
}
