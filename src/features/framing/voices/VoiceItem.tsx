import { Trans } from '@lingui/react/macro'
import { PageLink } from '../../../components/PageLink'
import type { Voice } from '../../../domain/types'
import { SourceLine } from '../SourceLine'
import styles from './Voices.module.css'

/** What one voice says, in our words: who, of where, when, and where it can be read. */
export function VoiceItem({ voice }: { readonly voice: Voice }) {
  const { id, speaker, affiliation, region, year, point, source, pinpoint } = voice
  return (
    <li className={styles.voice}>
      <p className={styles.where}>
        <span>
          <b>{year}</b> {region}
        </span>
        <span className="screen-only">
          <PageLink to="/framing/voices" item={id}>
            <span aria-hidden="true">#</span>
            <span className="visually-hidden">
              <Trans>
                Link to {speaker}, {year}
              </Trans>
            </span>
          </PageLink>
        </span>
      </p>
      <p className={styles.point}>{point}</p>
      <p className={styles.speaker}>
        <b>{speaker}</b>
        <span>{affiliation}</span>
      </p>
      <p className={styles.source}>
        <SourceLine id={source} pinpoint={pinpoint} />
      </p>
    </li>
  )
}
