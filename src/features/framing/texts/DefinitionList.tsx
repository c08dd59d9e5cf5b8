import { EvidenceList } from '../../../components/EvidenceList'
import type { Definition } from '../../../domain/types'
import { LayerMarks } from './LayerMarks'
import styles from './Texts.module.css'
import { Vocabulary } from './Vocabulary'

/** What a text defines: the word, what it says, in whose vocabulary, how far it reaches, and where it stands. */
export function DefinitionList({ definitions }: { readonly definitions: readonly Definition[] }) {
  return (
    <ul className={styles.definitions}>
      {definitions.map(({ term, language, says, frames, layers, evidence }) => (
        <li key={`${term} ${language}`}>
          <h5>
            <bdi lang={language}>{term}</bdi>
          </h5>
          <p>{says}</p>
          <p className={styles.facts}>
            <Vocabulary frames={frames} />
          </p>
          <LayerMarks layers={layers} />
          <EvidenceList evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}
