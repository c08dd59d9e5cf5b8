import { Plural, Trans } from '@lingui/react/macro'
import type { Family } from '../../../domain/pairs'
import type { Term } from '../../../domain/types'
import styles from './Words.module.css'
import { WordEntry } from './WordEntry'

interface FamilyCardProps {
  readonly family: Family
  readonly terms: readonly Term[]
}

/** A word and its nearest counterpart side by side, and below them the words that lead to either. */
export function FamilyCard({ family: { pair, near }, terms }: FamilyCardProps) {
  const [first, second] = pair
  const differs = pair.some(({ falseFriend }) => falseFriend !== undefined)
  return (
    <article className={styles.family} aria-label={pair.map(({ text }) => text).join(' · ')}>
      <div className={styles.pair}>
        <WordEntry term={first} terms={terms} heading />
        {second === undefined ? null : (
          <>
            <p className={styles.sign}>
              <span aria-hidden="true">{differs ? '≠' : '≈'}</span>
              <span className="visually-hidden">
                {differs ? <Trans>is not the same as</Trans> : <Trans>is nearest to</Trans>}
              </span>
            </p>
            <WordEntry term={second} terms={terms} heading />
          </>
        )}
      </div>
      {near.length === 0 ? null : (
        <section className={styles.near}>
          <h3>
            <Plural
              value={near.length}
              one="# more word near these"
              other="# more words near these"
            />
          </h3>
          <ul>
            {near.map((term) => (
              <li key={term.id}>
                <WordEntry term={term} terms={terms} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
