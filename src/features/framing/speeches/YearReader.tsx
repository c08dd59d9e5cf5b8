import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { SeriesMark } from '../../../charts/SeriesMark'
import type { Series } from '../../../charts/spec'
import type { Speeches, YearRow } from '../../../domain/speeches'
import styles from './Speeches.module.css'

interface YearReaderProps {
  readonly row: YearRow | undefined
  readonly series: readonly Series[]
  readonly speeches: Speeches
  readonly onYear: (year: number) => void
}

/** Reads one year of the drawing: by slider, or by the pointer over the drawing. */
export function YearReader({ row, series, speeches, onYear }: YearReaderProps) {
  const { t } = useLingui()
  const id = useId()
  if (row === undefined) return null
  const { year, speeches: counted, mentions } = row
  const said = series.map(({ label }, index) => `${label} ${mentions[index] ?? t`no value`}`)
  const spoken = said.join(', ')
  return (
    <div className={styles.reader}>
      <label htmlFor={id} className="screen-only">
        <span className="label">
          <Trans>Read a year</Trans>
        </span>
        <input
          id={id}
          type="range"
          min={speeches.years[0]}
          max={speeches.years.at(-1)}
          value={year}
          aria-valuetext={t`${year}, ${counted} speeches: ${spoken}`}
          onChange={({ target }) => onYear(Number(target.value))}
        />
      </label>
      <p className={styles.reading}>
        <b className={styles.year}>{year}</b>
        <span>
          <Trans>of {counted} speeches:</Trans>
        </span>
        {series.map((one, index) => (
          <span key={one.id} className={styles.count}>
            <SeriesMark series={one} index={index} />
            {one.label} <b>{mentions[index] ?? '–'}</b>
          </span>
        ))}
      </p>
    </div>
  )
}
