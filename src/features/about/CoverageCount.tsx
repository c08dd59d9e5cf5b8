import { useLingui } from '@lingui/react/macro'
import { type CoverageState, countStates, stancesIn } from '../../domain/coverage'
import styles from './Coverage.module.css'

interface CoverageCountProps {
  readonly states: readonly (CoverageState | null)[]
  readonly rowSpan?: number
}

/** How many of some cells have a stance, of how many asked, and how many of these were read. */
export function CoverageCount({ states, rowSpan = 1 }: CoverageCountProps) {
  const { t } = useLingui()
  const counts = countStates(states)
  const { stances, asked } = stancesIn(counts)
  return (
    <>
      <td className={styles.count} rowSpan={rowSpan}>{t`${stances} of ${asked}`}</td>
      <td className={styles.count} rowSpan={rowSpan}>
        {counts.read}
      </td>
    </>
  )
}
