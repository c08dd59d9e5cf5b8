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
      <p className={styles.point}>{point}</p>
      <p className={styles.speaker}>
        <b>{speaker}</b>
        <span>{affiliation}</span>
        <span className={styles.where}>
          {region} · {year}
        </span>
      </p>
      <p className={styles.source}>
        <SourceLine id={source} pinpoint={pinpoint} />
      </p>
      <p className={`${styles.link} screen-only`}>
        <PageLink to="/framing/voices" item={id}>
          <Trans>
            Link to this voice
            <span className="visually-hidden">
              : {speaker}, {year}
            </span>
          </Trans>
        </PageLink>
      </p>
    </li>
  )
}
