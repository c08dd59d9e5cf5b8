import type { ReactNode } from 'react'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SmallPrint } from './SmallPrint'

interface SlidePageProps {
  readonly shown: SceneShown
  /** The sources that what is shown rests on. */
  readonly sources: readonly string[]
  /** Where nothing of the data is shown. */
  readonly isPlain?: boolean
  readonly children: ReactNode
}

/** The place of a slide between the lines at the top and at the foot, with what it rests on. */
export function SlidePage({ shown, sources, isPlain = false, children }: SlidePageProps) {
  return (
    <main id="main" tabIndex={-1} className={styles.slide}>
      <div className={styles.content}>{children}</div>
      {isPlain ? null : <SmallPrint state={shown.state} sources={sources} />}
    </main>
  )
}
