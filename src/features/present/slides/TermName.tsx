import type { Term } from '../../../domain/types'
import styles from '../Present.module.css'

interface TermNameProps {
  readonly term: Pick<Term, 'text' | 'language' | 'transliteration'>
  /** Whether the Latin letters stand in a line of their own. */
  readonly isApart?: boolean
}

/** A word in its own script and direction, with its letters in Latin script where they are others. */
export function TermName({
  term: { text, language, transliteration },
  isApart = false,
}: TermNameProps) {
  return (
    <>
      {/* Its language says how its letters are shaped; the browser finds out which way they run. */}
      <bdi lang={language} dir="auto">
        {text}
      </bdi>
      {transliteration === undefined ? null : (
        <>
          {' '}
          <i
            className={isApart ? `${styles.latin} ${styles.apart}` : styles.latin}
            lang={`${language.split('-')[0] ?? ''}-Latn`}
          >
            {transliteration}
          </i>
        </>
      )}
    </>
  )
}
