import { Trans, useLingui } from '@lingui/react/macro'
import { DataFailure } from '../../../components/DataFailure'
import { dateWords } from '../../../components/dateWords'
import styles from '../../../components/SideTable.module.css'
import type { Column } from '../../../components/useColumns'
import { useInstruments } from '../useTexts'

/** Which text a column is, what it is called in full, and from which day it holds. */
export function TextHead({ column }: { readonly column: Column }) {
  const { i18n } = useLingui()
  const instrument = useInstruments().find(({ id }) => id === column.id)
  const { state } = column
  return (
    <th role="columnheader" scope="col" aria-busy={state.kind === 'loading'}>
      <span className={styles.name}>{column.name}</span>
      {instrument === undefined ? null : (
        <small className={styles.under}>
          {instrument.adopted === undefined ? (
            <Trans>tabled {dateWords(i18n, instrument.tabled ?? '')}</Trans>
          ) : (
            <Trans>adopted {dateWords(i18n, instrument.adopted)}</Trans>
          )}
          {instrument.inForce === undefined ? null : (
            <Trans>, in force {dateWords(i18n, instrument.inForce)}</Trans>
          )}
        </small>
      )}
      {state.kind === 'failed' ? (
        <DataFailure error={state.error} onRetry={state.retry} compact />
      ) : null}
    </th>
  )
}
