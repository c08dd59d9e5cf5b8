import { Trans } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useCore } from '../../../components/coreContext'
import { questionsOf } from '../../../domain/exercise'
import type { Term } from '../../../domain/types'
import styles from './Exercise.module.css'
import { ExerciseQuestion } from './ExerciseQuestion'

/** Whose words are these: definitions one after the other. No score is kept, and nothing is remembered. */
export function Exercise({ terms }: { readonly terms: readonly Term[] }) {
  const { actors, dataset } = useCore()
  const questions = useMemo(
    () => questionsOf(terms, actors, dataset.frames),
    [terms, actors, dataset],
  )
  const users = useMemo(
    () => actors.filter(({ id }) => questions.some(({ term }) => term.usedBy.includes(id))),
    [actors, questions],
  )
  const [position, setPosition] = useState(0)
  const question = questions[position % questions.length]
  if (question === undefined) return null
  return (
    <section className={`${styles.exercise} screen-only`} aria-labelledby="exercise">
      <h2 id="exercise">
        <Trans>Whose words are these?</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>Read, decide, then see the source. No score is kept.</Trans>
      </p>
      <ExerciseQuestion
        key={position}
        question={question}
        users={users}
        number={(position % questions.length) + 1}
        count={questions.length}
        onNext={() => setPosition(position + 1)}
      />
    </section>
  )
}
