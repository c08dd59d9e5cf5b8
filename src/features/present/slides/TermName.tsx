import type { Term } from '../../../domain/types'
import styles from '../Present.module.css'

/** A word in its own script and direction, with its letters in Latin script where they are others. */
export function TermName({
  term: { text, language, transliteration },
}: {
  readonly term: Pick<Term, 'text' | 'language' | 'transliteration'>
}) {
  return (
    <>
      {/* Its language says how its letters are shaped; the browser finds out which way they run. */}
      <bdi lang={language} dir="auto">
        {text}
      </bdi>
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
