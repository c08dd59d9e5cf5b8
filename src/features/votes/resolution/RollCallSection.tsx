import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useState } from 'react'
import { PLACE_WORDS } from '../../../charts/placeWords'
import { foldText } from '../../../domain/text'
import type { RollCall } from '../../../domain/types'
import { CHOICES, type Place } from '../../../domain/votes'
import { statesAmong, type useVoters } from '../useVoters'
import { PlaceWords } from '../VoteWords'
import styles from '../Votes.module.css'

interface RollCallSectionProps {
  readonly rollCall: RollCall
  readonly voters: ReturnType<typeof useVoters>
  readonly nameOf: (code: string) => string
}

interface Row {
  readonly code: string
  readonly name: string
  readonly place: Place
}

type Order = 'name' | 'vote'

const rankOf = (place: Place): number => CHOICES.findIndex((choice) => choice === place)

/** The roll call: every state with its vote, to be searched by name or vote and put in order. */
export function RollCallSection({ rollCall, voters, nameOf }: RollCallSectionProps) {
  const { t, i18n } = useLingui()
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('name')
  const wanted = foldText(useDeferredValue(query).trim())
  const chosen = statesAmong(voters)
  const all: readonly Row[] = Object.entries(rollCall)
    .map(([code, place]) => ({ code, name: nameOf(code), place }))
    .toSorted(
      (one, other) =>
        (order === 'vote' ? rankOf(one.place) - rankOf(other.place) : 0) ||
        one.name.localeCompare(other.name, i18n.locale),
    )
  const found = all.filter(({ code, name, place }) =>
    foldText(`${name} ${code} ${i18n._(PLACE_WORDS[place])}`).includes(wanted),
  )
  return (
    <section className={styles.card} aria-labelledby="roll-call">
      <h2 id="roll-call">
        <Trans>The roll call</Trans>
      </h2>
      <div className={`${styles.search} screen-only`}>
        <input
          type="search"
          aria-label={t`Search in the roll call`}
          placeholder={t`A state, or a vote`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span role="status" className={styles.quiet}>
          <Trans>
            {found.length} of {all.length} states
          </Trans>
        </span>
      </div>
      {found.length === 0 ? (
        <p>
          <Trans>No state of that name, and no such vote, is in this roll call.</Trans>
        </p>
      ) : (
        <div
          className={styles.tall}
          role="region"
          tabIndex={0}
          aria-label={t`The roll call: table, scrolls`}
        >
          <table className={styles.table}>
            <caption className="visually-hidden">
              <Trans>The roll call</Trans>
            </caption>
            <thead>
              <tr>
                <SortHead order="name" now={order} onSort={setOrder}>
                  <Trans>State</Trans>
                </SortHead>
                <SortHead order="vote" now={order} onSort={setOrder}>
                  <Trans>Vote</Trans>
                </SortHead>
              </tr>
            </thead>
            <tbody>
              {found.map(({ code, name, place }) => (
                <tr key={code} aria-current={chosen.includes(code) ? 'true' : undefined}>
                  <th scope="row">{name}</th>
                  <td>
                    <PlaceWords place={place} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface SortHeadProps {
  readonly order: Order
  readonly now: Order
  readonly onSort: (order: Order) => void
  readonly children: React.ReactNode
}

function SortHead({ order, now, onSort, children }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={order === now ? 'ascending' : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onSort(order)}>
        {children}
        <span aria-hidden="true">{order === now ? '▾' : '▿'}</span>
      </button>
    </th>
  )
}
