import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { NEUTRAL } from '../../domain/lens'
import { questionOf } from '../../domain/question'
import type { Issue } from '../../domain/types'
import styles from './Issue.module.css'

interface IssueHeadProps {
  readonly issue: Issue
  readonly frame: string
}

/** What is asked, in the chosen words, and why it matters. */
export function IssueHead({ issue, frame }: IssueHeadProps) {
  const { chapters, dataset } = useCore()
  const label = dataset.frames.find(({ id }) => id === frame)?.label
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        <span>{chapters.find(({ id }) => id === issue.chapter)?.title}</span>
        <Signs issue={issue} />
      </p>
      <h1>{issue.title}</h1>
      <p className={frame === NEUTRAL ? styles.question : `${styles.question} frame-${frame}`}>
        {questionOf(issue, frame)}
        {label === undefined ? null : (
          <small>
            <Trans>in the words of “{label}”</Trans>
          </small>
        )}
      </p>
      <p className={styles.why}>{issue.why}</p>
      {issue.termOfArt === undefined ? null : (
        <p className={styles.muted}>
          <Trans>Term of art: {issue.termOfArt}</Trans>
        </p>
      )}
      <Contents />
    </header>
  )
}

/** That an issue is to be handled with care, or is known of few actors. */
export function Signs({ issue }: { readonly issue: Issue }) {
  return (
    <>
      {issue.sensitive === true ? (
        <span className={styles.sensitive}>
          <span aria-hidden="true">▲ </span>
          <Trans>sensitive: it tells of harm to people</Trans>
        </span>
      ) : null}
      {issue.waiting === true ? (
        <span className={styles.sign}>
          <Trans>few stances: not part of Compare yet</Trans>
        </span>
      ) : null}
    </>
  )
}

function Contents() {
  return (
    <ul className={`${styles.contents} screen-only`}>
      <li>
        <a href="#spectrum">
          <Trans>Who stands where</Trans>
        </a>
      </li>
      <li>
        <a href="#readings">
          <Trans>Threat and remedy</Trans>
        </a>
      </li>
      <li>
        <a href="#arguments">
          <Trans>Arguments</Trans>
        </a>
      </li>
      <li>
        <a href="#texts">
          <Trans>Texts</Trans>
        </a>
      </li>
      <li>
        <a href="#over-time">
          <Trans>Over time</Trans>
        </a>
      </li>
      <li>
        <a href="#related">
          <Trans>Events, votes, words</Trans>
        </a>
      </li>
      <li>
        <a href="#evidence">
          <Trans>All evidence</Trans>
        </a>
      </li>
    </ul>
  )
}
