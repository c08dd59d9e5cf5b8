import { Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../../charts/placeWords'
import { CHOICES, type Tally } from '../../../domain/votes'
import styles from '../Votes.module.css'

interface TallyTableProps {
  readonly label: string
  readonly tally: Tally
}

/** The numbers of one result. */
export function TallyTable({ label, tally }: TallyTableProps) {
  const { i18n } = useLingui()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Vote</Trans>
          </th>
          <th scope="col" className={styles.number}>
            <Trans>States</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {CHOICES.map((choice) => (
          <tr key={choice}>
            <th scope="row">{i18n._(PLACE_WORDS[choice])}</th>
            <td className={styles.number}>{tally[choice]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
