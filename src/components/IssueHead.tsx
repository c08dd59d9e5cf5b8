import type { ReactNode } from 'react'
import type { Issue } from '../domain/types'
import { NEUTRAL } from '../domain/lens'
import { questionOf } from '../domain/question'
import { ReadingsLink } from './ReadingsLink'
import { RecordLink } from './RecordLink'
import styles from './SideTable.module.css'
import { stepLabel } from './words'

interface IssueHeadProps {
  readonly issue: Issue
  readonly frame: string
  /** What stands beside the title. */
  readonly aside?: ReactNode
  /** A picture of where they stand, between the ends of the scale. */
  readonly children?: ReactNode
}

/** The head of a row: an issue, its question in the chosen frame, and the ends of its scale. */
export function IssueHead({ issue, frame, aside, children }: IssueHeadProps) {
  const isNeutral = frame === NEUTRAL
  return (
    <th role="rowheader" scope="row" className={styles.issue}>
      {aside}
      <div className={styles.title}>
        <RecordLink view="issues" id={issue.id}>
          {issue.title}
        </RecordLink>
      </div>
      <div
        className={
          isNeutral ? styles.question : `${styles.question} ${styles.framed} frame-${frame}`
        }
      >
        {questionOf(issue, frame)} {isNeutral ? null : <ReadingsLink issue={issue} />}
      </div>
      <div className={`${styles.poles} unturned`}>
        <span>{stepLabel(issue, -2)}</span>
        <span>{stepLabel(issue, 2)}</span>
      </div>
      {children}
    </th>
  )
}
