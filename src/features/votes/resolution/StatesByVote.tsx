import { Trans, useLingui } from '@lingui/react/macro'
import { PLACE_WORDS } from '../../../charts/placeWords'
import type { MappedState } from '../../../charts/spec'
import { CHOICES } from '../../../domain/votes'
import styles from '../Votes.module.css'

/** What the map shows, as a table: for each vote the states that cast it. */
export function StatesByVote({ states }: { readonly states: readonly MappedState[] }) {
  const { i18n } = useLingui()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Trans>States by their vote</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Vote</Trans>
          </th>
          <th scope="col">
            <Trans>States</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {CHOICES.map((choice) => {
          const names = states
            .filter(({ place }) => place === choice)
            .map(({ name }) => name)
            .toSorted((one, other) => one.localeCompare(other, i18n.locale))
          return (
            <tr key={choice}>
              <th scope="row">
                {i18n._(PLACE_WORDS[choice])} ({names.length})
              </th>
              <td>{names.join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
