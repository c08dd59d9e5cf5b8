import { Trans, useLingui } from '@lingui/react/macro'
import { type Agreement, FEW_VOTES } from '../../../domain/voteAgreement'
import styles from './Agreement.module.css'

/** A figure of agreement with its mark on a line from 0 to 100; hollow where it rests on few votes. */
export function AgreementValue({ agreement: { value, both } }: { readonly agreement: Agreement }) {
  const { i18n } = useLingui()
  if (value === null) {
    return (
      <span className={styles.none}>
        <Trans>no vote in common</Trans>
      </span>
    )
  }
  const few = both < FEW_VOTES
  return (
    <span className={styles.value}>
      <svg
        className={styles.line}
        viewBox="-6 -7 112 14"
        width={112}
        height={14}
        aria-hidden="true"
      >
        <path d="M0 0H100M0-3V3M50-2V2M100-3V3" />
        <circle cx={value * 100} cy={0} r={4.6} className={few ? styles.hollow : styles.filled} />
      </svg>
      <b>{i18n.number(value, { style: 'percent', maximumFractionDigits: 0 })}</b>
    </span>
  )
}
