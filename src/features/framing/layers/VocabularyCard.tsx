import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import {
  itemOf,
  type LayerMaterial,
  ownWords,
  type Subject,
  usersOf,
  type Vocabulary,
} from '../../../domain/layers'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import styles from './LayerFigure.module.css'
import { Skyline } from './Skyline'

interface VocabularyCardProps {
  readonly vocabulary: Vocabulary
  readonly material: LayerMaterial
  readonly subject: Subject | undefined
  readonly lit: ReadonlySet<string>
  /** On which side of the layers it stands: words that reach far stand near to them. */
  readonly side: 'left' | 'right'
}

/** A vocabulary: its name, what it means, its own words, who uses it, and how far each word reaches. */
export function VocabularyCard({ vocabulary, material, subject, lit, side }: VocabularyCardProps) {
  const { t, i18n } = useLingui()
  const { frame, terms } = vocabulary
  const own = ownWords(vocabulary, i18n.locale)
  const { label } = frame
  return (
    <section className={`${styles.card} frame-${frame.id}`}>
      <div className={styles.about}>
        <h2>{label}</h2>
        {own.length === 0 ? null : (
          <p className={styles.own}>
            {own.map((term) => (
              <span key={term.id}>
                <TermName term={term} />
              </span>
            ))}
          </p>
        )}
        <p className={styles.gloss}>{frame.gloss}</p>
        <Users vocabulary={vocabulary} material={material} />
      </div>
      {terms.length === 0 ? (
        <p className={styles.none}>
          <Trans>No word of this vocabulary is recorded yet.</Trans>
        </p>
      ) : (
        <>
          <p className={styles.count}>
            <Plural value={terms.length} one="# word" other="# words" />
          </p>
          <Skyline
            label={t`Words of ${label}`}
            terms={terms}
            layers={material.layers}
            lit={lit}
            subject={subject}
            furthest={side === 'left' ? 'last' : 'first'}
          />
        </>
      )}
    </section>
  )
}

/** Who uses the words of a vocabulary, as toggles with the number of words. */
function Users({ vocabulary, material }: Pick<VocabularyCardProps, 'vocabulary' | 'material'>) {
  const { t } = useLingui()
  const { item, toggle } = useItem()
  const users = usersOf(vocabulary.terms, material.actors)
  const { label } = vocabulary.frame
  if (users.length === 0) return null
  return (
    <div role="group" aria-label={t`Who uses words of ${label}`} className={styles.users}>
      {users.map(({ actor, count }) => {
        const own = itemOf({ kind: 'actor', actor })
        return (
          <button
            key={actor.id}
            type="button"
            className={styles.user}
            aria-pressed={item === own}
            onClick={() => toggle(own)}
          >
            <ActorMark kind={actor.kind} flag={actor.flag} />
            {actor.shortName} <small aria-hidden="true">{count}</small>
            <span className="visually-hidden">
              <Plural value={count} one="# word" other="# words" />
            </span>
          </button>
        )
      })}
    </div>
  )
}
