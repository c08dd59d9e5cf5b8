import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { FINDINGS } from '../../../domain/claims'
import type { FindingKind } from '../../../domain/types'
import styles from './Claims.module.css'
import { FindingMark } from './FindingMark'
import { FINDING_WORDS } from '../../../components/findingWords'

interface FindingChoiceProps {
  /** The id of the claim’s text. */
  readonly describedBy: string
  readonly value: FindingKind | null
  readonly onChange: (finding: FindingKind) => void
}

/** The six findings as radios of the browser’s own: none is chosen at first. */
export function FindingChoice({ describedBy, value, onChange }: FindingChoiceProps) {
  const { i18n } = useLingui()
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} aria-describedby={describedBy}>
      <div id={id} className="label">
        <Trans>Your finding</Trans>
      </div>
      <div className={styles.options}>
        {FINDINGS.map((finding) => (
          <label key={finding} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={finding === value}
              onChange={() => onChange(finding)}
            />
            <span>
              <FindingMark finding={finding} />
              {i18n._(FINDING_WORDS[finding].name)}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
