import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { FEW_VOTES } from '../../../domain/voteAgreement'
import { ONE_SIDED } from '../../../domain/votes'
import styles from '../Votes.module.css'

interface RestsOnProps {
  readonly votes: number
  readonly oneSided: number
}

/** How many votes the figures rest on, and how little some of them say. */
export function RestsOn({ votes, oneSided }: RestsOnProps) {
  const { i18n } = useLingui()
  const share = i18n.number(ONE_SIDED, { style: 'percent' })
  return (
    <p className={styles.warning} role="status">
      <b>
        <Plural
          value={votes}
          one="These figures rest on # vote."
          other="These figures rest on # votes."
        />
      </b>{' '}
      {votes < FEW_VOTES ? (
        <Trans>That is little: one more vote could turn the order around.</Trans>
      ) : null}{' '}
      {oneSided === 0 ? null : (
        <Trans>
          On {oneSided} of them at least {share} of those who voted did the same; agreeing there
          says little of two states.
        </Trans>
      )}{' '}
      <a href="#how">
        <Trans>How it is worked out, and what it does not show</Trans>
      </a>
    </p>
  )
}
