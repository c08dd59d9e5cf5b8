import { Trans, useLingui } from '@lingui/react/macro'
import { useLens } from '../../components/lensContext'
import { stepClass } from '../../components/ScaleMark'
import { ViewLink } from '../../components/ViewLink'
import { KIND_WORDS } from '../../components/words'
import type { Issue } from '../../domain/types'
import { printLens } from '../../lens/address'
import styles from './Codebook.module.css'
import { FrameWords } from './FrameWords'

/** One issue of the codebook, with an address of its own. */
export function CodebookIssue({ issue }: { readonly issue: Issue }) {
  const { id, title, question, why, termOfArt } = issue
  return (
    <article id={`issue-${id}`} className={styles.issue} aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>
        {title}{' '}
        <a href={`#issue-${id}`} className={`${styles.anchor} screen-only`}>
          <span aria-hidden="true">#</span>
          <span className="visually-hidden">
            <Trans>Link to {title}</Trans>
          </span>
        </a>
      </h3>
      <Marks issue={issue} />
      <p className={styles.question}>{question}</p>
      <p>{why}</p>
      {termOfArt === undefined ? null : (
        <p className={styles.muted}>
          <Trans>Term of art: {termOfArt}</Trans>
        </p>
      )}
      <FrameWords issue={issue} />
      <ol className={`${styles.steps} unturned`}>
        {issue.steps.map(({ value, label, meaning }) => (
          <li key={value} className={stepClass(value)}>
            <b>{label}</b>
            <span>{meaning}</span>
          </li>
        ))}
      </ol>
      <CompareLink issue={issue} />
    </article>
  )
}

/** What must be known of an issue before it is used. */
function Marks({ issue }: { readonly issue: Issue }) {
  const { i18n } = useLingui()
  const { sensitive = false, waiting = false, appliesTo } = issue
  if (!sensitive && !waiting && appliesTo === undefined) return null
  const kinds = appliesTo?.map((kind) => i18n._(KIND_WORDS[kind])).join(' · ')
  return (
    <p className={styles.marks}>
      {sensitive ? (
        <span className={styles.sensitive}>
          <Trans>Sensitive: look at it before you show it to a class</Trans>
        </span>
      ) : null}
      {waiting ? (
        <span>
          <Trans>Waiting: a stance of fewer than three actors is known</Trans>
        </span>
      ) : null}
      {kinds === undefined ? null : (
        <span>
          <Trans>Asked only of: {kinds}</Trans>
        </span>
      )}
    </p>
  )
}

/** The way to the actors on this issue; one that waits is not compared. */
function CompareLink({ issue }: { readonly issue: Issue }) {
  const query = useLens(({ lens, defaults }) =>
    printLens({ ...lens, issues: [issue.id], q: '', show: 'all', cell: null }, defaults),
  )
  if (issue.waiting === true) return null
  return (
    <p className="screen-only">
      <ViewLink to={`/compare?${query}`}>
        <Trans>Compare</Trans>
        <span className="visually-hidden">: {issue.title}</span>
      </ViewLink>
    </p>
  )
}
