import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { COVERAGE_STATES, type CoverageState, type StateCounts } from '../../domain/coverage'
import styles from './Coverage.module.css'
import { CoverageMark } from './CoverageMark'
import { COVERAGE_WORDS } from './coverageWords'

interface CoverageFilterProps {
  readonly counts: StateCounts
  readonly chosen: ReadonlySet<CoverageState>
  readonly onChange: (chosen: ReadonlySet<CoverageState>) => void
}

/** The marks with their words and counts; pressed ones are shown alone. Key, totals and filter in one. */
export function CoverageFilter({ counts, chosen, onChange }: CoverageFilterProps) {
  const { i18n } = useLingui()
  const id = useId()
  const toggle = (state: CoverageState): void => {
    const next = new Set(chosen)
    if (!next.delete(state)) next.add(state)
    onChange(next)
  }
  return (
    <div role="group" aria-labelledby={id} className={styles.filter}>
      <div id={id} className="label">
        <Trans>Show only</Trans>
      </div>
      <div className={styles.chips}>
        {COVERAGE_STATES.filter((state) => counts[state] > 0 || chosen.has(state)).map((state) => (
          <button
            key={state}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.has(state)}
            onClick={() => toggle(state)}
          >
            <CoverageMark state={state} />
            {i18n._(COVERAGE_WORDS[state])} <b>{i18n.number(counts[state])}</b>
          </button>
        ))}
        {chosen.size === 0 ? null : (
          <button type="button" className="link-button" onClick={() => onChange(new Set())}>
            <Trans>Show all</Trans>
          </button>
        )}
      </div>
    </div>
  )
}
