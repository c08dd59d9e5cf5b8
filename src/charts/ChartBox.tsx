import { Trans } from '@lingui/react/macro'
import { type RefObject, useEffect, useState } from 'react'
import type { Drawing } from './Drawing'
import styles from './Charts.module.css'
import { type ChartSpec, heightOf } from './spec'
import { useWidth } from './useWidth'

interface ChartBoxProps {
  /** What a screen reader is told of the drawing; the numbers stand in the table. */
  readonly label: string
  readonly spec: ChartSpec
  readonly boxRef: RefObject<HTMLDivElement | null>
}

/**
 * Keeps the place of a drawing, and draws once the page is in the browser: the library is loaded
 * then, and needs a width. Without it the table still has all numbers.
 */
export function ChartBox({ label, spec, boxRef }: ChartBoxProps) {
  const width = useWidth(boxRef)
  const [library, setLibrary] = useState<{ readonly Drawing: typeof Drawing } | 'failed' | null>(
    null,
  )
  const wanted = width !== null
  useEffect(() => {
    if (!wanted) return
    let isCurrent = true
    import('./Drawing').then(
      (loaded) => isCurrent && setLibrary(loaded),
      () => isCurrent && setLibrary('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [wanted])
  const height = heightOf(spec)
  if (library === 'failed') {
    return (
      <p role="status" className={styles.absent}>
        <Trans>The drawing could not be loaded. The table has the same numbers.</Trans>
      </p>
    )
  }
  return (
    <div ref={boxRef} role="img" aria-label={label} className={styles.box}>
      {library === null || width === null ? (
        // A height without a style attribute, which the content security policy refuses in HTML.
        <svg className={styles.place} width="100%" height={height} aria-hidden="true" />
      ) : (
        <library.Drawing spec={spec} width={width} height={height} />
      )}
    </div>
  )
}
