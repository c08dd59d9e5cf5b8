import { Trans } from '@lingui/react/macro'
import type { Instrument, Resolution } from '../../../domain/types'
import { UnknownItems } from '../UnknownItems'
import { InstrumentList } from './InstrumentList'
import { ResolutionReadings } from './ResolutionReadings'
import { ResolutionTable } from './ResolutionTable'
import styles from './Texts.module.css'
import { TrackSection } from './TrackSection'
import { useOpened } from './useOpened'

interface TextsContentProps {
  readonly instruments: readonly Instrument[]
  readonly resolutions: readonly Resolution[]
}

/** The tracks, the resolutions and what is read into them, and the texts with their definitions. */
export function TextsContent({ instruments, resolutions }: TextsContentProps) {
  const opened = useOpened([...instruments, ...resolutions].map(({ id }) => id))
  const disputed = resolutions.filter(({ readings = [] }) => readings.length > 0)
  return (
    <div className={styles.page}>
      <UnknownItems ids={opened.unknown} />
      <TrackSection instruments={instruments} resolutions={resolutions} opened={opened} />
      {resolutions.length === 0 ? null : (
        <ResolutionTable resolutions={resolutions} opened={opened} />
      )}
      {disputed.length === 0 ? null : (
        <section className={styles.section}>
          <h2>
            <Trans>One text, several readings</Trans>
          </h2>
          {disputed.map((resolution) => (
            <ResolutionReadings key={resolution.id} resolution={resolution} />
          ))}
        </section>
      )}
      <InstrumentList instruments={instruments} opened={opened} />
    </div>
  )
}
