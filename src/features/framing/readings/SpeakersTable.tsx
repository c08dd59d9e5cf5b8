import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import { useCore } from '../../../components/coreContext'
import { DataFailure } from '../../../components/DataFailure'
import type { Speaker } from '../../../domain/speakers'
import { SpokenWords } from './SpokenWords'
import styles from './Readings.module.css'
import type { SpeakerWords } from './useSpeakers'

/** What “who uses its words” rests on: each actor’s words, vocabulary by vocabulary, with their sources. */
export function SpeakersTable({ words }: { readonly words: SpeakerWords }) {
  const { speakers, error, retry } = words
  if (error !== null) return <DataFailure error={error} onRetry={retry} />
  if (speakers === null || speakers.length === 0) return null
  return (
    <section className={styles.panel} aria-labelledby="reading-speakers">
      <h3 id="reading-speakers">
        <Trans>Who uses which words</Trans>
      </h3>
      <p className={styles.note}>
        <Trans>
          This rests on the list of words: whom the list names as a user, and the word that the
          actor itself has for the subject. It is about words in use anywhere, not about this issue
          alone; many use words of both.
        </Trans>
      </p>
      <SpeakerRows speakers={speakers} />
    </section>
  )
}

function SpeakerRows({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const { frames } = useCore().dataset
  return (
    <table role="table" className={styles.words}>
      <caption className="visually-hidden">
        <Trans>Who uses which words</Trans>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <Trans>Who</Trans>
          </th>
          {frames.map(({ id, label }) => (
            <th key={id} role="columnheader" scope="col" className={`frame-${id}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {speakers.map((speaker) => (
          <tr key={speaker.actor.id} role="row">
            <th role="rowheader" scope="row">
              <span className={styles.who}>
                <ActorMark kind={speaker.actor.kind} flag={speaker.actor.flag} />
                {speaker.actor.shortName}
              </span>
            </th>
            {frames.map((frame) => (
              <td key={frame.id} role="cell" className={`frame-${frame.id}`}>
                <SpokenWords speaker={speaker} frame={frame} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
