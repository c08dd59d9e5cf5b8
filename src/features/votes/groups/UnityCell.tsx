import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { FEW_MEMBERS } from '../../../domain/unity'
import styles from '../Votes.module.css'

interface UnityCellProps {
  readonly value: number | null
  /** Votes that it rests on. */
  readonly cast: number
}

/** A figure of unity with the votes that it rests on; none where too few voted to speak of unity. */
export function UnityCell({ value, cast }: UnityCellProps) {
  const { i18n } = useLingui()
  return (
    <>
      {value === null || cast < FEW_MEMBERS ? (
        <span className={styles.quiet}>
          <Trans>too few</Trans>
        </span>
      ) : (
        <b>{i18n.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</b>
      )}
      <span className={`${styles.symbol} ${styles.once}`}>
        <Plural value={cast} one="# voted" other="# voted" />
      </span>
    </>
  )
}
