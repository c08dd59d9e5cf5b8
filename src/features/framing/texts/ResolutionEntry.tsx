import { Trans } from '@lingui/react/macro'
import type { Resolution } from '../../../domain/types'
import styles from './Texts.module.css'
import { TotalsWords } from './TotalsWords'
import { Vocabulary } from './Vocabulary'

interface ResolutionEntryProps {
  readonly resolution: Resolution
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A resolution in its cell: symbol, title, whose words, and how it was adopted. */
export function ResolutionEntry({ resolution, isOpen, onToggle }: ResolutionEntryProps) {
  const { id, symbol, title, frames, totals, readings = [] } = resolution
  return (
    <div className={styles.resolution}>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `resolution-${id}` : undefined}
        onClick={onToggle}
      >
        {symbol}
      </button>
      <p className={styles.title}>{title}</p>
      <div className={styles.facts}>
        <Vocabulary frames={frames} />
        <span>
          {totals === undefined ? <Trans>without a vote</Trans> : <TotalsWords totals={totals} />}
        </span>
        {readings.length === 0 ? null : (
          <span>
            <Trans>read in {readings.length} ways</Trans>
          </span>
        )}
      </div>
    </div>
  )
}
