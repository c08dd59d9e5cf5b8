import { type LayerMaterial, vocabulariesOf } from '../../../domain/layers'
import styles from './Explorer.module.css'
import { WordList } from './WordList'

/** What stands where nothing is singled out: the word that each vocabulary is named after, or the first words. */
export function StartDetail({ material }: { readonly material: LayerMaterial }) {
  const heads = vocabulariesOf(material).flatMap(({ head }) => head ?? [])
  return (
    <div className={styles.parts}>
      <WordList terms={heads.length === 0 ? material.terms.slice(0, 2) : heads} full />
    </div>
  )
}
