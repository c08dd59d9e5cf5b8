import { itemOf } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { FrameTag } from '../FrameTag'
import { LayerNames } from '../LayerNames'
import { ReachGlyph } from '../ReachGlyph'
import { SourceLinks } from '../SourceLinks'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import styles from './Explorer.module.css'

interface WordListProps {
  readonly terms: readonly Term[]
  /** With definition and sources, not only with the layers. */
  readonly full?: boolean
}

/** Words as the buttons that single them out, each with its layers. */
export function WordList({ terms, full = false }: WordListProps) {
  const { toggle } = useItem()
  return (
    <ul className={full ? styles.wordsFull : styles.words}>
      {terms.map((term) => (
        <li key={term.id} className={term.frame === undefined ? undefined : `frame-${term.frame}`}>
          <div className={styles.word}>
            <ReachGlyph layers={term.layers} />
            <button
              type="button"
              className="link-button"
              onClick={() => toggle(itemOf({ kind: 'term', term }))}
            >
              <TermName term={term} />
            </button>
          </div>
          {full ? (
            <>
              <FrameTag frames={term.frame === undefined ? [] : [term.frame]} />
              <p>{term.definition}</p>
            </>
          ) : null}
          <p className={styles.layers}>
            <LayerNames layers={term.layers} />
          </p>
          <SourceLinks sources={term.sources} />
        </li>
      ))}
    </ul>
  )
}
