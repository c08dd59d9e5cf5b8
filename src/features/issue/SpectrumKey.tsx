import { Trans } from '@lingui/react/macro'
import styles from './Issue.module.css'
import { StanceDot } from './StanceDot'

/** What the marks of the names mean. */
export function SpectrumKey() {
  return (
    <ul className={styles.key}>
      <li>
        <StanceDot isSure />
        <Trans>a passage was read</Trans>
      </li>
      <li>
        <StanceDot isSure={false} />
        <Trans>reported by others, or less sure</Trans>
      </li>
      <li>
        <span aria-hidden="true" className={styles.flag}>
          ⚑
        </span>
        <Trans>red line</Trans>
      </li>
      <li>
        <Trans>Press a name for its evidence.</Trans>
      </li>
    </ul>
  )
}
