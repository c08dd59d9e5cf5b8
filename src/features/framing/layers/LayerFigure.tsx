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
import { listWords } from '../listWords'
import { useItem } from '../useItem'
import styles from './LayerFigure.module.css'
import { ReachTable } from './ReachTable'
import { Skyline } from './Skyline'
import { SubjectName } from './SubjectName'
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
      <FigureCaption subject={subject} reached={rows.filter(isReached).map(labelOf)} />
      <div className={styles.sides}>
        <VocabularyCard vocabulary={first} material={material} subject={subject} lit={lit} />
        <ReachTable rows={rows} frames={material.frames} subject={subject} />
        <div className={styles.side}>
          {others.map((vocabulary) => (
            <VocabularyCard
              key={vocabulary.frame.id}
              vocabulary={vocabulary}
              material={material}
              subject={subject}
              lit={lit}
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
          />
        </section>
      )}
    </figure>
  )
}

const labelOf = ({ layer }: { readonly layer: { readonly label: string } }): string => layer.label

interface FigureCaptionProps {
  readonly subject: Subject | undefined
  /** Names of the layers that it reaches. */
  readonly reached: readonly string[]
}

/** What the figure shows just now, in a sentence that is read out when it changes. */
function FigureCaption({ subject, reached }: FigureCaptionProps) {
  const { i18n } = useLingui()
  const { clear } = useItem()
  const layers = listWords(i18n, reached)
  return (
    <figcaption className={styles.caption}>
      <p role="status">
        {subject === undefined ? (
          <Trans>
            Each column is a word; the floors that it fills are what it would keep safe. Choose a
            word, an actor, a text or a layer.
          </Trans>
        ) : (
          <>
            <b>
              <SubjectName subject={subject} />
            </b>{' '}
            <CaptionWords subject={subject} layers={layers} />
          </>
        )}
      </p>
      {subject === undefined ? null : (
        <button type="button" className="button screen-only" onClick={clear}>
          <Trans>Show all words</Trans>
        </button>
      )}
    </figcaption>
  )
}

function CaptionWords({ subject, layers }: { readonly subject: Subject; readonly layers: string }) {
  if (subject.kind === 'layer') return <Trans>and the words that reach it</Trans>
  if (layers === '') return <Trans>reaches no layer that is on record.</Trans>
  if (subject.kind === 'actor') return <Trans>uses words that reach: {layers}.</Trans>
  return <Trans>reaches: {layers}.</Trans>
}
