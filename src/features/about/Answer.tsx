import type { ReactNode } from 'react'
import styles from './About.module.css'

interface AnswerProps {
  /** What an address names it by. */
  readonly id: string
  readonly question: ReactNode
  readonly children: ReactNode
}

/** A question with its answer. */
export function Answer({ id, question, children }: AnswerProps) {
  return (
    <section id={id} className={styles.answer} aria-labelledby={`${id}-question`}>
      <h2 id={`${id}-question`}>{question}</h2>
      {children}
    </section>
  )
}
