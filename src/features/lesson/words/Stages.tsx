import { useLingui } from '@lingui/react/macro'
import type { TreatyWord } from '../../../domain/types'
import styles from './TreatyWords.module.css'

interface StagesProps {
  readonly words: readonly TreatyWord[]
  /** The id of the word that is singled out. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** The words on a line, in the order of a treaty’s life; each singles itself out. */
export function Stages({ words, chosen, onChoose }: StagesProps) {
  const { t } = useLingui()
  return (
    <ol className={styles.stages} aria-label={t`In the order of a treaty’s life`}>
      {words.map(({ id, word }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <span className={styles.dot} aria-hidden="true" />
            {word}
          </button>
        </li>
      ))}
    </ol>
  )
}
