import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../components/dateWords'
import { type StateCounts, stancesIn } from '../../domain/coverage'
import styles from './Coverage.module.css'

interface CoverageSummaryProps {
  readonly counts: StateCounts
  readonly day: string
  readonly loading: boolean
}

/** The whole map in a sentence. */
export function CoverageSummary({ counts, day, loading }: CoverageSummaryProps) {
  const { i18n } = useLingui()
  const { stances, asked } = stancesIn(counts)
  const date = dateWords(i18n, day)
  return (
    <p role="status" className={styles.summary}>
      {loading ? (
        <Trans>Loading the files of the actors …</Trans>
      ) : (
        <Trans>
          {stances} of {asked} questions put to an actor have a stance on {date}; for {counts.read}{' '}
          of them a passage was read.
        </Trans>
      )}
    </p>
  )
}
