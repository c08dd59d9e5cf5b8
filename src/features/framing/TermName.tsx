import type { Term } from '../../domain/types'
import styles from './Words.module.css'

interface TermNameProps {
  readonly term: Pick<Term, 'text' | 'language' | 'transliteration'>
}

/** A word in its own script and direction, with its letters in Latin script where they are others. */
export function TermName({ term: { text, language, transliteration } }: TermNameProps) {
  return (
    <>
      <bdi lang={language}>{text}</bdi>
      {transliteration === undefined ? null : (
        <>
          {' '}
          <i className={styles.latin} lang={`${language.split('-')[0] ?? ''}-Latn`}>
            {transliteration}
          </i>
        </>
      )}
    </>
  )
}
