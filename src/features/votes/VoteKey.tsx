import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { PLACE_WORDS } from '../../charts/placeWords'
import { VoteMark } from '../../charts/VoteMark'
import { patternOf, VotePatterns } from '../../charts/VotePatterns'
import type { Choice } from '../../domain/types'
import { CHOICES } from '../../domain/votes'
import styles from './Votes.module.css'

interface VoteKeyProps {
  /** Whether fillings of bars and areas are explained. */
  readonly filled?: boolean
  /** Whether marks are explained; they are where no fillings are. */
  readonly marked?: boolean
}

/** What the marks and the fillings stand for. */
export function VoteKey({ filled = false, marked = !filled }: VoteKeyProps) {
  const { i18n } = useLingui()
  const prefix = useId()
  return (
    <ul className={styles.keys}>
      {CHOICES.map((choice, index) => (
        <li key={choice}>
          {marked ? <VoteMark place={choice} series={i18n._(PLACE_WORDS[choice])} /> : null}
          {filled ? (
            <svg
              width={26}
              height={16}
              viewBox="0 0 26 16"
              aria-hidden="true"
              className={styles.swatch}
              data-series={marked ? undefined : i18n._(PLACE_WORDS[choice])}
            >
              {index === 0 ? <VotePatterns prefix={prefix} /> : null}
              <rect
                x={0.5}
                y={0.5}
                width={25}
                height={15}
                fill={patternOf(prefix, choice)}
                className={styles.piece}
              />
            </svg>
          ) : null}
          <span>
            <b>{i18n._(PLACE_WORDS[choice])}</b> <Gloss choice={choice} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Gloss({ choice }: { readonly choice: Choice }) {
  switch (choice) {
    case 'yes':
      return <Trans>voted for the text</Trans>
    case 'abstain':
      return <Trans>in the room, for neither side</Trans>
    case 'no':
      return <Trans>voted against the text</Trans>
    case 'absent':
      return <Trans>no vote was recorded</Trans>
  }
}
