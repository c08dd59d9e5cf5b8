import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { lastDay, monthNumber, monthOf } from '../domain/dates'
import { moveAsOf } from '../lens/lensStore'
import { useCore } from './coreContext'
import { dateWords } from './dateWords'
import styles from './LensBar.module.css'
import { useLens, useLensStore } from './lensContext'

/** The day that the comparison is made on, by months from the earliest entry to the data set’s own day. */
export function AsOfSlider() {
  const { i18n } = useLingui()
  const { dataset } = useCore()
  const store = useLensStore()
  const asOf = useLens((state) => state.lens.asOf)
  const id = useId()
  const first = monthNumber(dataset.earliest)
  const last = monthNumber(dataset.updated)
  const date = asOf ?? dataset.updated.slice(0, 7)
  // A year alone means its last day, and the slider knows months.
  const words = dateWords(i18n, date.length === 4 ? lastDay(date).slice(0, 7) : date)
  return (
    <div className={styles.asOf}>
      <label htmlFor={id} className="label">
        <Trans>As of</Trans>
      </label>
      <output htmlFor={id} className={styles.asOfDate} aria-hidden="true">
        {words}
      </output>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={first}
        max={last}
        value={Math.min(last, monthNumber(lastDay(date)))}
        aria-valuetext={words}
        onChange={(event) => {
          const month = Number(event.target.value)
          moveAsOf(store, month >= last ? null : monthOf(month))
        }}
      />
    </div>
  )
}
