import { Plural, Trans } from '@lingui/react/macro'
import type { Speaker } from '../../../domain/speakers'
import type { Frame } from '../../../domain/types'
import { SourceLine } from '../SourceLine'
import styles from './Readings.module.css'

interface SpokenWordsProps {
  readonly speaker: Speaker
  readonly frame: Frame
}

/** An actor’s words of one vocabulary in their own script, with the sources that show them in use. */
export function SpokenWords({ speaker, frame }: SpokenWordsProps) {
  const terms = speaker.spoken.find((words) => words.frame.id === frame.id)?.terms ?? []
  const name = speaker.actor.shortName
  /** Seen on a phone only, where the heads of the columns are out of sight. */
  const label = (
    <span className={styles.cellFrame} aria-hidden="true">
      {frame.label}
    </span>
  )
  if (terms.length === 0) {
    return (
      <>
        {label}
        <span className={styles.notSaid}>
          <Trans>none in the list</Trans>
        </span>
      </>
    )
  }
  const sources = [...new Set(terms.flatMap((term) => term.sources))]
  return (
    <>
      {label}
      <ul className={styles.terms}>
        {terms.map(({ id, text, language }) => (
          <li key={id}>
            <bdi lang={language}>{text}</bdi>
          </li>
        ))}
      </ul>
      <details className={`${styles.termSources} screen-only`}>
        <summary>
          <Plural value={sources.length} one="# source" other="# sources" />
          <span className="visually-hidden">
            : {name}, {frame.label}
          </span>
        </summary>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <SourceLine id={source} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
