import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { SeriesMark } from '../../../charts/SeriesMark'
import { MOST_SERIES, type Series } from '../../../charts/spec'
import { type Speeches, termTotal } from '../../../domain/speeches'
import type { TermFrequency } from '../../../domain/types'
import styles from './Speeches.module.css'
import { termName } from '../../../charts/termWords'
import type { Terms } from './useTerms'

interface TermChoiceProps {
  readonly frequency: TermFrequency
  readonly speeches: Speeches
  readonly terms: Terms
  readonly series: readonly Series[]
}

/** All counted words as toggle buttons, each with its speeches; the chosen ones with their marks. */
export function TermChoice({ frequency, speeches, terms, series }: TermChoiceProps) {
  const { i18n } = useLingui()
  const id = useId()
  const full = terms.chosen.length >= MOST_SERIES
  return (
    <div role="group" aria-labelledby={id} className="screen-only">
      <div id={id} className="label">
        <Trans>Words, with the speeches that mention them</Trans>
      </div>
      <div className={styles.chips}>
        {frequency.terms.map((term) => {
          const place = series.findIndex((one) => one.id === term)
          const one = series[place]
          return (
            <button
              key={term}
              type="button"
              className={styles.chip}
              aria-pressed={one !== undefined}
              disabled={full && one === undefined}
              onClick={() => terms.toggle(term)}
            >
              {one === undefined ? null : <SeriesMark series={one} index={place} />}
              {termName(frequency, term)} <b>{i18n.number(termTotal(speeches, term).speeches)}</b>
            </button>
          )
        })}
      </div>
      {full ? (
        <p className={styles.small}>
          <Trans>{MOST_SERIES} words at most: take one away to add another.</Trans>
        </p>
      ) : null}
    </div>
  )
}
