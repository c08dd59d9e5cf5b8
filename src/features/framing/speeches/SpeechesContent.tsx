import { useMemo, useState } from 'react'
import { useCore } from '../../../components/coreContext'
import { indexSpeeches } from '../../../domain/speeches'
import type { TermFrequency } from '../../../domain/types'
import { UnknownItems } from '../UnknownItems'
import { ActorFigure } from './ActorFigure'
import { CountingRule } from './CountingRule'
import { SpeakerSection } from './SpeakerSection'
import styles from './Speeches.module.css'
import { TermChoice } from './TermChoice'
import { seriesOf } from '../../../charts/termWords'
import { useTerms } from './useTerms'
import { YearFigure } from './YearFigure'

/** The words to choose from, the two figures, the speakers, and how it was counted. */
export function SpeechesContent({ frequency }: { readonly frequency: TermFrequency }) {
  const { dataset } = useCore()
  const speeches = useMemo(() => indexSpeeches(frequency), [frequency])
  const terms = useTerms(speeches)
  const series = useMemo(
    () => seriesOf(frequency, dataset.frames, terms.chosen),
    // The list is made anew each time; what it holds is what counts.
    // oxlint-disable-next-line react/exhaustive-deps
    [frequency, dataset, terms.chosen.join('.')],
  )
  const [year, setYear] = useState(speeches.years.at(-1) ?? 0)
  const shared = { frequency, speeches, series, year, onYear: setYear }
  return (
    <div className={styles.page}>
      <UnknownItems ids={terms.unknown} />
      <TermChoice frequency={frequency} speeches={speeches} terms={terms} series={series} />
      <YearFigure {...shared} />
      <ActorFigure {...shared} />
      <div className={styles.columns}>
        <SpeakerSection frequency={frequency} speeches={speeches} terms={terms} />
        <CountingRule frequency={frequency} />
      </div>
    </div>
  )
}
