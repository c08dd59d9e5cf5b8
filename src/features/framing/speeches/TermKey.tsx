import { Trans, useLingui } from '@lingui/react/macro'
import { SeriesMark } from '../../../charts/SeriesMark'
import type { Series } from '../../../charts/spec'
import { type Speeches, termTotal } from '../../../domain/speeches'
import styles from './Speeches.module.css'

interface TermKeyProps {
  /** Without them the names stand alone. */
  readonly speeches?: Speeches
  readonly series: readonly Series[]
}

/** The key of a chart, with each word’s count in a sentence where that is asked for. */
export function TermKey({ speeches, series }: TermKeyProps) {
  return (
    <ul className={speeches === undefined ? `${styles.key} ${styles.plain}` : styles.key}>
      {series.map((one, index) => (
        <li key={one.id}>
          <SeriesMark series={one} index={index} />
          <div>
            <b>{one.label}</b>
            {speeches === undefined ? null : <TotalWords speeches={speeches} term={one.id} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function TotalWords({ speeches, term }: { readonly speeches: Speeches; readonly term: string }) {
  const { i18n } = useLingui()
  const { speeches: count, speakers, first, peak } = termTotal(speeches, term)
  if (first === null || peak === null) {
    return (
      <p>
        <Trans>in no speech</Trans>
      </p>
    )
  }
  const number = i18n.number(count)
  const { year, mentions, of } = peak
  return (
    <p>
      <Trans>
        <strong>{number}</strong> speeches of {speakers} speakers, first in {first}; most in {year}:{' '}
        {mentions} of {of}
      </Trans>
    </p>
  )
}
