import { Plural, Trans } from '@lingui/react/macro'
import { type LayerMaterial, looseTerms, vocabulariesOf } from '../../../domain/layers'
import type { Layer, Term } from '../../../domain/types'
import styles from './Explorer.module.css'
import { WordList } from './WordList'

interface LayerDetailProps {
  readonly layer: Layer
  readonly material: LayerMaterial
}

/** A layer, with the words of each vocabulary that reach it. */
export function LayerDetail({ layer, material }: LayerDetailProps) {
  const terms = material.terms.filter(({ layers }) => layers.includes(layer.id))
  const loose = looseTerms(terms)
  return (
    <div className={styles.parts}>
      <p className={styles.definition}>{layer.gloss}</p>
      {vocabulariesOf({ ...material, terms }).map(({ frame, terms: own }) => (
        <section key={frame.id}>
          <h3 className={`${styles.side} frame-${frame.id}`}>
            {frame.label} <Amount terms={own} />
          </h3>
          <WordList terms={own} />
        </section>
      ))}
      {loose.length === 0 ? null : (
        <section>
          <h3>
            <Trans>Words of neither, or of both</Trans> <Amount terms={loose} />
          </h3>
          <WordList terms={loose} />
        </section>
      )}
    </div>
  )
}

const Amount = ({ terms }: { readonly terms: readonly Term[] }) => (
  <small>
    <Plural value={terms.length} _0="no word" one="# word" other="# words" />
  </small>
)
