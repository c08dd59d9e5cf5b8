import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import type { Column } from '../../../components/useColumns'
import styles from '../Present.module.css'

interface ColumnNameProps {
  readonly column: Column
  readonly isRedLine?: boolean
}

/** Who it is: flag or sign, name, and whether it is a red line to them. */
export function ColumnName({ column: { actor, kind, name }, isRedLine = false }: ColumnNameProps) {
  return (
    <span className={kind === 'text' ? `${styles.who} ${styles.text}` : styles.who}>
      <ActorMark kind={kind} flag={actor?.flag} size="large" />
      <span>
        {name}
        {isRedLine ? (
          <span className={styles.redLine}>
            <span aria-hidden="true"> ⚑ </span>
            <Trans>red line</Trans>
          </span>
        ) : null}
      </span>
    </span>
  )
}
