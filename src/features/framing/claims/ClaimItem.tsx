import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { Claim } from '../../../domain/types'
import { ClaimRecord } from './ClaimRecord'
import styles from './Claims.module.css'
import { FindingChoice } from './FindingChoice'
import type { Judgements } from './useJudgements'

interface ClaimItemProps {
  readonly claim: Claim
  /** Counted from 1 within the document. */
  readonly number: number
  /** Whether the record is shown unasked. */
  readonly given: boolean
  readonly judgements: Judgements
}

/** One claim: the reader’s own finding on one side, the record’s on the other once it is asked for. */
export function ClaimItem({ claim, number, given, judgements }: ClaimItemProps) {
  const id = useId()
  const own = judgements.found.get(claim.id)
  const open = given || judgements.open.has(claim.id)
  return (
    <li className={styles.claim}>
      <div>
        <p className={styles.text}>
          <span className={styles.number}>{number}</span>
          <span id={id}>{claim.claim}</span>
        </p>
        <FindingChoice
          describedBy={id}
          value={own ?? null}
          onChange={(finding) => judgements.find(claim.id, finding)}
        />
      </div>
      <div className={open ? styles.side : `${styles.side} ${styles.covered}`}>
        {given ? null : (
          <button
            type="button"
            className="button screen-only"
            aria-expanded={open}
            aria-describedby={id}
            onClick={() => judgements.show([claim.id], !open)}
          >
            {open ? (
              <Trans>Hide what the record says</Trans>
            ) : (
              <Trans>Show what the record says</Trans>
            )}
          </button>
        )}
        {open ? <ClaimRecord claim={claim} own={own ?? null} /> : null}
      </div>
    </li>
  )
}
