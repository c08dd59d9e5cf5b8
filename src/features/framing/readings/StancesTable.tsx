import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import type { Column } from '../../../components/useColumns'
import { stepLabel } from '../../../components/words'
import type { Issue } from '../../../domain/types'
import styles from './Readings.module.css'
import { StanceRow } from './StanceRow'

interface StancesTableProps {
  readonly issue: Issue
  readonly columns: readonly Column[]
  readonly day: string
}

/** Where the chosen actors and texts stand: once, since a vocabulary changes the question and no stance. */
export function StancesTable({ issue, columns, day }: StancesTableProps) {
  const { i18n } = useLingui()
  return (
    <section className={styles.panel} aria-labelledby="reading-stances">
      <h3 id="reading-stances">
        <Trans>The same stances, whichever way you ask</Trans>
      </h3>
      <p className={styles.note}>
        <Trans>
          On {dateWords(i18n, day)}. A vocabulary rewords the question; the scale and what each
          actor said stay as they are.
        </Trans>
      </p>
      {columns.length === 0 ? (
        <p>
          <Trans>No actor is chosen. Choose some above.</Trans>
        </p>
      ) : (
        <table role="table" className={styles.stances}>
          <caption className="visually-hidden">
            <Trans>Stances on {issue.title}</Trans>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Trans>Who</Trans>
              </th>
              <th role="columnheader" scope="col">
                <span className="visually-hidden">
                  <Trans>On the scale, from:</Trans>{' '}
                </span>
                <span className={`${styles.poles} unturned`}>
                  <span>{stepLabel(issue, -2)}</span>
                  <span>{stepLabel(issue, 2)}</span>
                </span>
              </th>
              <th role="columnheader" scope="col">
                <Trans>In words</Trans>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {columns.map((column) => (
              <StanceRow key={column.id} column={column} issue={issue} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
