import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCore } from '../../../components/coreContext'
import { TRACK_NAMES } from '../../../components/trackWords'
import { firstDay } from '../../../domain/dates'
import { trackPlaces } from '../../../domain/tracks'
import type { Instrument } from '../../../domain/types'
import { InstrumentEntry } from './InstrumentEntry'
import { instrumentDate } from './instrumentDate'
import { SelectField } from '../../../ui/Field'
import styles from './Texts.module.css'
import type { Opened } from './useOpened'

interface InstrumentListProps {
  readonly instruments: readonly Instrument[]
  readonly opened: Opened
}

/** Stands for texts whose title uses words of no vocabulary; no id can be this. */
const NEITHER = '-'

/** The texts by track, in order of date, each to be opened. */
export function InstrumentList({ instruments, opened }: InstrumentListProps) {
  const { i18n } = useLingui()
  const [frame, setFrame] = useState('')
  const shown = instruments
    .filter((text) => isOf(text, frame) || opened.ids.includes(text.id))
    .toSorted((a, b) => (firstDay(instrumentDate(a)) < firstDay(instrumentDate(b)) ? -1 : 1))
  const tracks = trackPlaces(
    instruments.map((text) => ({ track: text.track, date: instrumentDate(text) })),
  ).tracks.map(({ track }) => track)
  return (
    <section className={styles.section} aria-labelledby="texts">
      <h2 id="texts">
        <Trans>The words of each text</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          Whose words stand in the title, and how far the definitions reach. Open a text to see what
          it defines, and where.
        </Trans>
      </p>
      <FrameChoice frame={frame} onFrame={setFrame} found={shown.length} />
      {tracks.map((track) => {
        const own = shown.filter((text) => text.track === track)
        return own.length === 0 ? null : (
          <div key={track}>
            <h3 className={styles.track}>
              {i18n._(TRACK_NAMES[track])}{' '}
              <small>
                <Plural value={own.length} one="# text" other="# texts" />
              </small>
            </h3>
            <ul className={styles.list}>
              {own.map((instrument) => (
                <InstrumentEntry
                  key={instrument.id}
                  instrument={instrument}
                  isOpen={opened.ids.includes(instrument.id)}
                  onToggle={() => opened.toggle(instrument.id)}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function isOf({ frames = [] }: Instrument, frame: string): boolean {
  if (frame === '') return true
  return frame === NEITHER ? frames.length === 0 : frames.includes(frame)
}

interface FrameChoiceProps {
  readonly frame: string
  readonly onFrame: (frame: string) => void
  readonly found: number
}

function FrameChoice({ frame, onFrame, found }: FrameChoiceProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  return (
    <div className={`${styles.tools} screen-only`}>
      <SelectField label={<Trans>Words in the title</Trans>} value={frame} onChange={onFrame}>
        <option value="">{t`All`}</option>
        {dataset.frames.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
        <option value={NEITHER}>{t`Of neither vocabulary`}</option>
      </SelectField>
      <span role="status">
        <Plural value={found} one="# text" other="# texts" />
      </span>
    </div>
  )
}
