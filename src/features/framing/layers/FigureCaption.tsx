import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { countMisfits, misfitsOf } from '../../../domain/blocs'
import type { LayerMaterial, Subject } from '../../../domain/layers'
import { listWords } from '../listWords'
import { useItem } from '../useItem'
import styles from './LayerFigure.module.css'
import { SubjectName } from './SubjectName'

interface FigureCaptionProps {
  readonly material: LayerMaterial
  readonly subject: Subject | undefined
  /** Names of the layers that it reaches. */
  readonly reached: readonly string[]
}

/** What the figure shows just now, in a sentence that is read out when it changes. */
export function FigureCaption({ material, subject, reached }: FigureCaptionProps) {
  const { i18n } = useLingui()
  const { clear } = useItem()
  const layers = listWords(i18n, reached)
  return (
    <figcaption className={styles.caption}>
      <p role="status">
        {subject === undefined ? (
          <Trans>
            Each column is a word. The floors that it fills are what it would keep safe; the lines
            count them. Choose a word, an actor, a text or a layer.
          </Trans>
        ) : (
          <>
            <b>
              <SubjectName subject={subject} />
            </b>{' '}
            <span>
              <CaptionWords subject={subject} layers={layers} />
            </span>
          </>
        )}
      </p>
      {subject === undefined ? (
        <MisfitsLink material={material} />
      ) : (
        <button type="button" className="button screen-only" onClick={clear}>
          <Trans>Show all words</Trans>
        </button>
      )}
    </figcaption>
  )
}

function CaptionWords({ subject, layers }: { readonly subject: Subject; readonly layers: string }) {
  if (subject.kind === 'layer') return <Trans>and how far the words reach that reach it.</Trans>
  if (layers === '') return <Trans>reaches no layer that is on record.</Trans>
  if (subject.kind === 'actor') return <Trans>uses words that reach: {layers}.</Trans>
  return <Trans>reaches: {layers}.</Trans>
}

/** The way to what does not fit two sides, with its number: said where the two sides are drawn. */
function MisfitsLink({ material }: { readonly material: LayerMaterial }) {
  const count = useMemo(() => countMisfits(misfitsOf(material)), [material])
  if (count === 0) return null
  return (
    <p>
      <a href="#misfits">
        <Plural
          value={count}
          one="# case does not fit the blocs"
          other="# cases do not fit the blocs"
        />
      </a>
    </p>
  )
}
