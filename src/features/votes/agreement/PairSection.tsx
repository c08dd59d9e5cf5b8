import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { RollCall } from '../../../domain/types'
import { agreementOf } from '../../../domain/voteAgreement'
import styles from '../Votes.module.css'
import pairStyles from './Agreement.module.css'

interface PairSectionProps {
  readonly states: readonly string[]
  readonly rollCalls: readonly RollCall[]
  readonly nameOf: (code: string) => string
}

/** How often the chosen states voted alike, each with each. */
export function PairSection({ states, rollCalls, nameOf }: PairSectionProps) {
  const { t } = useLingui()
  return (
    <section className={styles.card} aria-labelledby="pairs">
      <h2 id="pairs">
        <Trans>The chosen states, two by two</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          Only states vote: groups and organisations among the chosen actors are left out here.
        </Trans>
      </p>
      {states.length < 2 ? (
        <p>
          <Trans>Choose two states or more under “Actors”.</Trans>
        </p>
      ) : (
        <div
          className={styles.scroller}
          role="region"
          tabIndex={0}
          aria-label={t`The chosen states: table`}
        >
          <table className={styles.table}>
            <caption className="visually-hidden">
              <Trans>How often the chosen states voted alike</Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>State</Trans>
                </th>
                {states.map((code) => (
                  <th key={code} scope="col">
                    {nameOf(code)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {states.map((one) => (
                <tr key={one}>
                  <th scope="row">{nameOf(one)}</th>
                  {states.map((other) => (
                    <td key={other}>
                      {one === other ? (
                        <span className={pairStyles.none}>–</span>
                      ) : (
                        <PairCell rollCalls={rollCalls} one={one} other={other} />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface PairCellProps {
  readonly rollCalls: readonly RollCall[]
  readonly one: string
  readonly other: string
}

function PairCell({ rollCalls, one, other }: PairCellProps) {
  const { i18n } = useLingui()
  const { value, both } = agreementOf(rollCalls, one, other)
  return (
    <>
      <span className={pairStyles.pair}>
        {value === null ? (
          <Trans>none</Trans>
        ) : (
          i18n.number(value, { style: 'percent', maximumFractionDigits: 0 })
        )}
      </span>
      <span className={styles.quiet}>
        <Plural value={both} one="of # vote" other="of # votes" />
      </span>
    </>
  )
}
