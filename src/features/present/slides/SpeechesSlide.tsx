import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useMemo, useRef, useState } from 'react'
import { ChartBox } from '../../../charts/ChartBox'
import { SeriesMark } from '../../../charts/SeriesMark'
import { MOST_SERIES } from '../../../charts/spec'
import { FileGate } from '../../../components/FileGate'
import { useCore } from '../../../components/coreContext'
import { seriesOf } from '../../../charts/termWords'
import { termFrequencyKind } from '../../../data/fileKinds'
import { defaultTerms, indexSpeeches, yearRows } from '../../../domain/speeches'
import type { TermFrequency } from '../../../domain/types'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SlidePage } from './SlidePage'

/** In pixels before the drawing is enlarged, so that all of it is seen at once. */
const CHART_HEIGHT = 148

/** Words by year as lines, with the numbers behind them. */
export function SpeechesSlide({ shown }: { readonly shown: SceneShown }) {
  return (
    <FileGate kind={termFrequencyKind}>
      {(frequency) => <Speeches shown={shown} frequency={frequency} />}
    </FileGate>
  )
}

interface SpeechesProps {
  readonly shown: SceneShown
  readonly frequency: TermFrequency
}

function Speeches({ shown, frequency }: SpeechesProps) {
  const { t, i18n } = useLingui()
  const { frames } = useCore().dataset
  const leadId = useId()
  const boxRef = useRef<HTMLDivElement>(null)
  const speeches = useMemo(() => indexSpeeches(frequency), [frequency])
  const { item } = shown.state.lens
  const asked = (item ?? '').split('.').filter((term) => speeches.terms.includes(term))
  const usual = defaultTerms(
    speeches,
    frames.map(({ id }) => id),
  )
  const terms = (asked.length === 0 ? usual : asked).slice(0, MOST_SERIES)
  const series = seriesOf(frequency, frames, terms)
  const rows = yearRows(speeches, terms)
  const [year, setYear] = useState(speeches.years.at(-1) ?? 0)
  const total = i18n.number(speeches.total)
  return (
    <SlidePage shown={shown} sources={[frequency.source]}>
      <h1>{shown.scene.title}</h1>
      <p id={leadId} className={styles.lead}>
        <Trans>Of {total} speeches, how many mention a word, year by year.</Trans>
      </p>
      <ul className={styles.key}>
        {series.map((one, index) => (
          <li key={one.id}>
            <SeriesMark series={one} index={index} /> {one.label}
          </li>
        ))}
      </ul>
      <div className={styles.chart}>
        <ChartBox
          boxRef={boxRef}
          describedBy={leadId}
          label={t`Lines by year, one for each word. The table below has all numbers.`}
          spec={{
            kind: 'lines',
            series,
            rows: rows.map((row) => ({ year: row.year, values: row.mentions })),
            flags: [],
            height: CHART_HEIGHT,
            year,
            onYear: setYear,
          }}
        />
      </div>
      <details className={styles.numbers}>
        <summary>
          <Trans>The same numbers as a table</Trans>
        </summary>
        <table role="table" aria-label={shown.scene.title} className={styles.slice}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Trans>Year</Trans>
              </th>
              {series.map(({ id, label }) => (
                <th key={id} role="columnheader" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr role="row" key={row.year}>
                <th role="rowheader" scope="row">
                  {row.year}
                </th>
                {series.map(({ id, label }, index) => (
                  <td role="cell" key={id} data-label={label}>
                    {row.mentions[index] ?? <Trans>no speech</Trans>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </SlidePage>
  )
}
