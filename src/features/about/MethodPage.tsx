import { Trans } from '@lingui/react/macro'
import styles from './About.module.css'
import { CorrectAnswer } from './CorrectAnswer'
import { DistanceAnswer } from './DistanceAnswer'
import { KnowingAnswers } from './KnowingAnswers'
import { MeaningAnswers } from './MeaningAnswers'

/** Questions and answers on the method. */
export function MethodPage() {
  return (
    <div className={styles.answers}>
      <MeaningAnswers />
      <KnowingAnswers />
      <DistanceAnswer />
      <CorrectAnswer />
      <p className={styles.muted}>
        <Trans>
          The meaning of each single step stands in the codebook, and every source in the list of
          sources.
        </Trans>
      </p>
    </div>
  )
}
