import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Count, type Outcome, outcomeOf } from '../../../domain/majority'
import styles from './Counter.module.css'

const NOBODY: Count = { yes: 0, no: 0, abstain: 0 }

/** More than there are states and observers in any room. */
const MOST = 999

/** Yes, no and abstentions with a button for one more and one less, and what they come to. */
export function LiveCounter() {
  const { t } = useLingui()
  const [count, setCount] = useState(NOBODY)
  const set = (choice: keyof Count) => (value: number) =>
    setCount((before) => ({ ...before, [choice]: value }))
  return (
    <section className={`${styles.counter} screen-only`} aria-label={t`Count a vote`}>
      <div className={styles.counts}>
        <Choice label={t`Yes`} value={count.yes} onChange={set('yes')} />
        <Choice label={t`No`} value={count.no} onChange={set('no')} />
        <Choice label={t`Abstain`} value={count.abstain} onChange={set('abstain')} />
      </div>
      <Result count={count} />
      <button type="button" className="button" onClick={() => setCount(NOBODY)}>
        <Trans>Back to zero</Trans>
      </button>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
}

function Choice({ label, value, onChange }: ChoiceProps) {
  const { t } = useLingui()
  return (
    <div className={styles.choice} role="group" aria-label={label}>
      <p className={styles.name}>{label}</p>
      <button
        type="button"
        aria-label={t`One less: ${label}`}
        disabled={value === 0}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output className={styles.number}>{value}</output>
      <button
        type="button"
        aria-label={t`One more: ${label}`}
        disabled={value === MOST}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </div>
  )
}

function Result({ count }: { readonly count: Count }) {
  const outcome = outcomeOf(count)
  const { voting, needed, carried } = outcome
  return (
    <div className={`${styles.result} ${carried ? styles.carried : ''}`} role="status">
      <p className={styles.verdict}>
        {voting === 0 ? (
          <Trans>Nobody has voted yet</Trans>
        ) : carried ? (
          <Trans>✓ Carried</Trans>
        ) : (
          <Trans>✕ Not carried</Trans>
        )}
      </p>
      {voting === 0 ? null : (
        <>
          <p>
            <Trans>
              {count.yes} of {voting} who vote say yes; {needed} are needed.
            </Trans>
          </p>
          <Margin outcome={outcome} />
        </>
      )}
    </div>
  )
}

/** How far a count is from the other result. */
function Margin({ outcome: { carried, more, turned, spare } }: { readonly outcome: Outcome }) {
  if (carried) {
    return (
      <p>
        <Plural
          value={spare}
          _0="One more no would bring it down."
          one="It can bear # more no."
          other="It can bear # more no."
        />
      </p>
    )
  }
  return (
    <p>
      <Plural value={more} one="# more yes is needed" other="# more yes are needed" />
      {turned === 0 ? (
        '.'
      ) : (
        <Plural
          value={turned}
          one=", or # who turns from no to yes."
          other=", or # who turn from no to yes."
        />
      )}
    </p>
  )
}
