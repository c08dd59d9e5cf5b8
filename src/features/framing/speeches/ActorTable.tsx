import { Trans } from '@lingui/react/macro'
import type { Series } from '../../../charts/spec'
import { countYears } from '../../../domain/speeches'
import styles from './Speeches.module.css'
import type { SpeakerYears } from './speechesCsv'

interface ActorTableProps {
  readonly speakers: readonly SpeakerYears[]
  readonly series: readonly Series[]
  readonly years: readonly number[]
}

/** The years behind the marks. */
export function ActorTable({ speakers, series, years }: ActorTableProps) {
  return (
    <table className={`${styles.table} ${styles.wordy}`}>
      <caption>
        <Trans>Years in which a state’s speech mentions a word</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>State</Trans>
          </th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {speakers.map(({ code, name, states }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            {series.map(({ id }, index) => (
              <YearsCell key={id} states={states[index] ?? []} years={years} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface YearsCellProps {
  readonly states: SpeakerYears['states'][number]
  readonly years: readonly number[]
}

function YearsCell({ states, years }: YearsCellProps) {
  const { said, spoke } = countYears(states)
  const when = years.filter((_year, place) => states[place] === 'said').join(', ')
  return (
    <td>
      <Trans>
        {said} of {spoke}
      </Trans>
      {said === 0 ? null : `: ${when}`}
    </td>
  )
}
