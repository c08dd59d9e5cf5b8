import { Trans, useLingui } from '@lingui/react/macro'
import type { Coding, Issue } from '../domain/types'
import styles from './EvidenceDialog.module.css'
import { codedWords } from './codedWords'

interface TwiceCodedProps {
  readonly coding: Coding
  readonly issue: Issue
}

/** That the passages were coded twice, apart from each other, and what came of it. */
export function TwiceCoded({ coding, issue }: TwiceCodedProps) {
  const { i18n } = useLingui()
  if (coding.first === coding.second) {
    return (
      <p className={styles.muted}>
        <Trans>Coded twice, apart from each other: both found the same.</Trans>
      </p>
    )
  }
  const first = codedWords(i18n, issue, coding.first)
  const second = codedWords(i18n, issue, coding.second)
  return (
    <p className={styles.muted}>
      <Trans>
        Coded twice, apart from each other: first {first}, second {second}. Why this was settled on:
      </Trans>{' '}
      {coding.reason}
    </p>
  )
}
