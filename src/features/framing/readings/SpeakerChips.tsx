import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import { speaks, type Speaker } from '../../../domain/speakers'
import type { Frame } from '../../../domain/types'
import styles from './Readings.module.css'

interface SpeakerChipsProps {
  readonly frame: Frame
  readonly speakers: readonly Speaker[]
}

/** Which of the chosen actors use words of a vocabulary; who uses those of another too is marked. */
export function SpeakerChips({ frame, speakers }: SpeakerChipsProps) {
  const own = speakers.filter((speaker) => speaks(speaker, frame.id))
  return (
    <>
      <p className="label">
        <Trans>Who uses its words</Trans>
      </p>
      {own.length === 0 ? (
        <p className={styles.notSaid}>
          <Trans>None of the chosen actors, by the list of words.</Trans>
        </p>
      ) : (
        <ul className={styles.chips}>
          {own.map(({ actor, spoken }) => (
            <li key={actor.id} className={spoken.length > 1 ? styles.both : styles.one}>
              <ActorMark kind={actor.kind} flag={actor.flag} />
              {actor.shortName}
              {spoken.length > 1 ? (
                <small>
                  <Trans>the other’s too</Trans>
                </small>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
