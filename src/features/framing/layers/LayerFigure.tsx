import { Trans, useLingui } from '@lingui/react/macro'
import {
  type LayerMaterial,
  litTerms,
  looseTerms,
  piecesOf,
  type Subject,
  vocabulariesOf,
} from '../../../domain/layers'
import { isReached, reachRows } from '../../../domain/reach'
import { FigureCaption } from './FigureCaption'
import styles from './LayerFigure.module.css'
import { ReachTable } from './ReachTable'
import { Skyline } from './Skyline'
import { VocabularyCard } from './VocabularyCard'

interface LayerFigureProps {
  readonly material: LayerMaterial
  readonly subject: Subject | undefined
}

/** The vocabularies on either side of the layers: each word a column over what it would keep safe. */
export function LayerFigure({ material, subject }: LayerFigureProps) {
  const { t } = useLingui()
  const [first, ...others] = vocabulariesOf(material)
  const loose = looseTerms(material.terms)
  const lit = litTerms(subject, material)
  const rows = reachRows(piecesOf(subject, material), material.layers, material.frames)
  if (first === undefined) return null
  return (
    <figure className={styles.figure}>
      <div className={styles.sides}>
        <div className={styles.middle}>
          <FigureCaption
            material={material}
            subject={subject}
            reached={rows.filter(isReached).map(labelOf)}
          />
          <ReachTable rows={rows} frames={material.frames} subject={subject} />
        </div>
        <VocabularyCard
          vocabulary={first}
          material={material}
          subject={subject}
          lit={lit}
          side="left"
        />
        <div className={styles.side}>
          {others.map((vocabulary) => (
            <VocabularyCard
              key={vocabulary.frame.id}
              vocabulary={vocabulary}
              material={material}
              subject={subject}
              lit={lit}
              side="right"
            />
          ))}
        </div>
      </div>
      {loose.length === 0 ? null : (
        <section className={styles.loose}>
          <div>
            <h2>
              <Trans>Words of neither, or of both</Trans>
            </h2>
            <p>
              <Trans>
                Not every word takes a side: these are at home in both vocabularies or in neither.
              </Trans>
            </p>
          </div>
          <Skyline
            label={t`Words of neither vocabulary, or of both`}
            terms={loose}
            layers={material.layers}
            lit={lit}
            subject={subject}
            low
          />
        </section>
      )}
    </figure>
  )
}

const labelOf = ({ layer }: { readonly layer: { readonly label: string } }): string => layer.label
