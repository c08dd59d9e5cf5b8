import { Trans } from '@lingui/react/macro'
import { SourceLinks } from '../../../components/SourceLinks'
import type { TreatyWord } from '../../../domain/types'
import styles from './TreatyWords.module.css'

interface WordCardProps {
  readonly word: TreatyWord
  /** Its place on the line, from 1. */
  readonly number: number
}

/** A word: what it means, what it does not, and where that can be seen. */
export function WordCard({
  word: { id, word, meaning, not, example, sources },
  number,
}: WordCardProps) {
  return (
    <article className={styles.card} aria-labelledby={`word-${id}`}>
      <h2 id={`word-${id}`}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {word}
      </h2>
      <p className={styles.meaning}>{meaning}</p>
      <p className={styles.not}>
        <b>
          <Trans>Take care</Trans>
        </b>{' '}
        {not}
      </p>
      <p>
        <b>
          <Trans>For example</Trans>
        </b>{' '}
        {example}
      </p>
      <p className={styles.sources}>
        <SourceLinks sources={sources} />
      </p>
    </article>
  )
}
