import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { isCast, type Move } from '../../../domain/votes'
import { PlaceWords } from '../VoteWords'
import styles from '../Votes.module.css'

interface MoveListProps {
  readonly moves: readonly Move[]
  readonly nameOf: (code: string) => string
}

/** The states that voted both times and not the same, by name; the largest groups first. */
export function MoveList({ moves, nameOf }: MoveListProps) {
  const { i18n } = useLingui()
  const moved = moves
    .filter(({ from, to }) => isCast(from) && isCast(to) && from !== to)
    .toSorted((one, other) => other.states.length - one.states.length)
  if (moved.length === 0) {
    return (
      <p>
        <Trans>No state that voted both times voted otherwise.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.moves}>
      {moved.map(({ from, to, states }) => (
        <li key={`${from} ${to}`}>
          <PlaceWords place={from} /> <span className={`${styles.arrow} turns`}>→</span>{' '}
          <PlaceWords place={to} />{' '}
          <b>
            <Plural value={states.length} one="(# state)" other="(# states)" />
          </b>
          <div>
            {states
              .map(nameOf)
              .toSorted((one, other) => one.localeCompare(other, i18n.locale))
              .join(', ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
