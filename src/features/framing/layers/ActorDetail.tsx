import { Plural, Trans } from '@lingui/react/macro'
import { type LayerMaterial, looseTerms, termsOf, vocabulariesOf } from '../../../domain/layers'
import type { Actor, Term } from '../../../domain/types'
import { SourceLinks } from '../SourceLinks'
import styles from './Explorer.module.css'
import { WordList } from './WordList'

interface ActorDetailProps {
  readonly actor: Actor
  readonly material: LayerMaterial
}

/** An actor’s words, by vocabulary. */
export function ActorDetail({ actor, material }: ActorDetailProps) {
  const own = termsOf(actor, material.terms)
  const loose = looseTerms(own)
  const { ownTerm } = actor
  return (
    <div className={styles.parts}>
      <div>
        <p>
          <Trans>
            Its own word for the matter: <b lang={ownTerm.language}>{ownTerm.text}</b>
          </Trans>{' '}
          ({ownTerm.gloss})
        </p>
        <SourceLinks sources={actor.sources} />
      </div>
      {own.length === 0 ? (
        <p>
          <Trans>None of the words on this page is recorded as used by this actor.</Trans>
        </p>
      ) : null}
      {vocabulariesOf({ ...material, terms: own }).map(({ frame, terms }) =>
        terms.length === 0 ? null : (
          <ActorWords key={frame.id} label={frame.label} frame={frame.id} terms={terms} />
        ),
      )}
      {loose.length === 0 ? null : <ActorWords terms={loose} />}
    </div>
  )
}

interface ActorWordsProps {
  /** The vocabulary’s label; absent for words of none. */
  readonly label?: string
  readonly frame?: string
  readonly terms: readonly Term[]
}

function ActorWords({ label, frame, terms }: ActorWordsProps) {
  return (
    <section>
      <h3 className={frame === undefined ? undefined : `${styles.side} frame-${frame}`}>
        {label ?? <Trans>Words of neither, or of both</Trans>}{' '}
        <small>
          <Plural value={terms.length} one="# word" other="# words" />
        </small>
      </h3>
      <WordList terms={terms} />
    </section>
  )
}
