import { Trans } from '@lingui/react/macro'
import { type RefObject, startTransition, useEffect, useState } from 'react'
import type { Drawing } from './Drawing'
import styles from './Charts.module.css'
import { PlainDrawing } from './PlainDrawing'
import { type ChartSpec, heightOf, isPlain } from './spec'
import { useWidth } from './useWidth'

interface ChartBoxProps {
  /** What a screen reader is told of the drawing; the numbers stand in the table. */
  readonly label: string
  readonly spec: ChartSpec
  readonly boxRef: RefObject<HTMLDivElement | null>
  /** The id of what says in one sentence what it shows. */
  readonly describedBy: string | undefined
}

type Library = { readonly Drawing: typeof Drawing } | 'failed'

/**
 * Keeps the place of a drawing, and draws once the page is in the browser: the library is loaded
 * then, and needs a width. Without it the table still has all numbers.
 */
export function ChartBox({ label, spec, boxRef, describedBy }: ChartBoxProps) {
  const width = useWidth(boxRef)
  const [library, setLibrary] = useState<Library | null>(null)
  const isWanted = width !== null && !isPlain(spec)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    const show = (loaded: Library): void => {
      if (isCurrent) startTransition(() => setLibrary(loaded))
    }
    import('./Drawing').then(show, () => show('failed'))
    return () => {
      isCurrent = false
    }
  }, [isWanted])
  const height = heightOf(spec, width ?? undefined)
  if (library === 'failed') {
    return (
      <p role="status" className={styles.absent}>
        <Trans>The drawing could not be loaded. The table has the same numbers.</Trans>
      </p>
    )
  }
  return (
    <div
      ref={boxRef}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.box}
    >
      {width !== null && isPlain(spec) ? (
        <PlainDrawing spec={spec} width={width} height={height} />
      ) : library === null || width === null || isPlain(spec) ? (
        <Reserved spec={spec} height={height} />
      ) : (
        <library.Drawing spec={spec} width={width} height={height} />
      )}
    </div>
  )
}

interface ReservedProps {
  readonly spec: ChartSpec
  readonly height: number
}

/** The place of a drawing that is still to come; a map keeps its proportions whatever its width. */
function Reserved({ spec, height }: ReservedProps) {
  const size =
    spec.kind === 'world'
      ? { viewBox: `0 0 ${spec.world.width} ${spec.world.height}` }
      : { width: '100%', height }
  // A height without a style attribute, which the content security policy refuses in HTML.
  return <svg className={styles.place} {...size} aria-hidden="true" />
}
