import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useRef, useState } from 'react'
import { saveBlob, saveFile } from '../ui/saveFile'
import { ChartBox } from './ChartBox'
import { chartSentence } from './chartSentence'
import styles from './Charts.module.css'
import type { ChartSpec } from './spec'

/** The library’s drawing, or one made without it. */
const DRAWINGS = 'svg.recharts-surface, svg[data-drawing]'

interface ChartFrameProps {
  readonly title: string
  /** What the figure shows and how it is to be read. */
  readonly lead: ReactNode
  readonly spec: ChartSpec
  /** What a screen reader is told of the drawing. */
  readonly label: string
  /** The key, above the drawing. */
  readonly legend?: ReactNode
  /** What belongs to the drawing right under it. */
  readonly children?: ReactNode
  readonly source: ReactNode
  readonly note: ReactNode
  readonly table: ReactNode
  /** The lines under a saved picture: lens, sources, note, data, licence, address; as they are when it is saved. */
  readonly credits: () => readonly string[]
  /** Makes the file of numbers. */
  readonly csv: () => string
  /** The names of the files, without their ending. */
  readonly fileName: string
}

/** A figure with title, source, note, the same numbers as a table, and its downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, lead, spec, label, legend, children, source, note, table } = props
  const { t, i18n } = useLingui()
  const [titleId, sentenceId] = [useId(), useId()]
  const sentence = chartSentence(i18n, spec)
  const boxRef = useRef<HTMLDivElement>(null)
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{title}</h2>
        <div className={styles.lead}>{lead}</div>
      </div>
      {legend}
      <ChartBox
        label={label}
        spec={spec}
        boxRef={boxRef}
        describedBy={sentence === '' ? undefined : sentenceId}
      />
      {/* Seen by all: who cannot read a drawing is not always who does not see it. */}
      {sentence === '' ? null : (
        <p id={sentenceId} className={styles.sentence}>
          {sentence}
        </p>
      )}
      {children}
      <details className={styles.numbers}>
        <summary>
          <Trans>The same numbers as a table</Trans>
        </summary>
        <div
          className={styles.scroller}
          role="region"
          aria-label={t`${title}: table, scrolls`}
          tabIndex={0}
        >
          {table}
        </div>
      </details>
      <figcaption className={styles.below}>
        <div>{source}</div>
        <div>{note}</div>
      </figcaption>
      <Downloads {...props} boxRef={boxRef} />
    </figure>
  )
}

interface DownloadsProps extends Pick<ChartFrameProps, 'title' | 'credits' | 'csv' | 'fileName'> {
  readonly boxRef: React.RefObject<HTMLDivElement | null>
}

/** What writes pictures is loaded when one is asked for. */
function Downloads({ title, credits, csv, fileName, boxRef }: DownloadsProps) {
  const [failed, setFailed] = useState(false)
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    try {
      const { keysIn, pngOf, svgOf } = await import('./picture')
      const drawing = boxRef.current?.querySelector<SVGSVGElement>(DRAWINGS)
      if (drawing === null || drawing === undefined) throw new Error('nothing is drawn yet')
      const picture = svgOf(drawing, keysIn(drawing.closest('figure')), title, credits())
      if (kind === 'svg') saveFile(`${fileName}.svg`, 'image/svg+xml', picture.content)
      else saveBlob(`${fileName}.png`, await pngOf(picture))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={`${styles.tools} screen-only`}>
      <button type="button" className="button" onClick={() => void savePicture('png')}>
        <Trans>Picture (PNG)</Trans>
      </button>
      <button type="button" className="button" onClick={() => void savePicture('svg')}>
        <Trans>Picture (SVG)</Trans>
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveFile(`${fileName}.csv`, 'text/csv', csv())}
      >
        <Trans>Numbers (CSV)</Trans>
      </button>
      {failed ? (
        <span role="status">
          <Trans>The picture could not be made. Is the drawing on the page?</Trans>
        </span>
      ) : null}
    </div>
  )
}
