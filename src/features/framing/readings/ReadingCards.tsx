import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { Speaker } from '../../../domain/speakers'
import type { Issue } from '../../../domain/types'
import { ReadingCard } from './ReadingCard'
import styles from './Readings.module.css'

interface ReadingCardsProps {
  readonly issue: Issue
  readonly speakers: readonly Speaker[] | null
}

/** The issue in each vocabulary, side by side, line by line, with lines down to the stances under them. */
export function ReadingCards({ issue, speakers }: ReadingCardsProps) {
  const { frames } = useCore().dataset
  const worded = frames.flatMap((frame) => {
    const words = issue.frames[frame.id]
    return words === undefined ? [] : [{ frame, words }]
  })
  if (worded.length === 0) {
    return (
      <p>
        <Trans>Nobody has put this issue in the words of a vocabulary yet.</Trans>
      </p>
    )
  }
  return (
    <div>
      <div className={styles.cards}>
        {worded.map(({ frame, words }) => (
          <ReadingCard key={frame.id} frame={frame} words={words} speakers={speakers} />
        ))}
      </div>
      <div className={styles.joints} aria-hidden="true">
        {worded.map(({ frame }) => (
          <span key={frame.id} className={`frame-${frame.id}`} />
        ))}
      </div>
    </div>
  )
}
