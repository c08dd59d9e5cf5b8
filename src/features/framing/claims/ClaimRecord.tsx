import { Trans, useLingui } from '@lingui/react/macro'
import { PageLink } from '../../../components/PageLink'
import { useCore } from '../../../components/coreContext'
import type { Claim, FindingKind, Issue } from '../../../domain/types'
import { CompareLink } from '../CompareLink'
import { SourceLine } from '../SourceLine'
import styles from './Claims.module.css'
import { FindingMark } from './FindingMark'
import { FINDING_WORDS } from '../../../components/findingWords'

interface ClaimRecordProps {
  readonly claim: Claim
  /** What the reader found, if anything. */
  readonly own: FindingKind | null
}

/** What the record says of a claim: the finding, why, on which sources, and the issues it is about. */
export function ClaimRecord({ claim, own }: ClaimRecordProps) {
  const { i18n } = useLingui()
  const { issueById } = useCore()
  const issues = claim.issues.flatMap((id) => issueById.get(id) ?? [])
  const ownWords = own === null ? '' : i18n._(FINDING_WORDS[own].name)
  return (
    <div className={styles.record}>
      <p className={styles.finding}>
        <FindingMark finding={claim.finding} />
        <span className="visually-hidden">
          <Trans>The record:</Trans>{' '}
        </span>
        {i18n._(FINDING_WORDS[claim.finding].name)}
      </p>
      {own === null || own === claim.finding ? null : (
        <p className={styles.own}>
          <Trans>You found: {ownWords}. Does the record convince you?</Trans>
        </p>
      )}
      <p>{claim.record}</p>
      <ul className={styles.sources}>
        {claim.sources.map((source) => (
          <li key={source}>
            <SourceLine id={source} />
          </li>
        ))}
      </ul>
      {issues.length === 0 ? null : (
        <p className={`${styles.issues} screen-only`}>
          <Trans>Where they stand:</Trans>{' '}
          {issues.map((issue, index) => (
            <span key={issue.id}>
              {index === 0 ? null : ' · '}
              <IssueLink issue={issue} />
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** An issue that waits is not compared: its two readings say what there is. */
function IssueLink({ issue }: { readonly issue: Issue }) {
  return issue.waiting === true ? (
    <PageLink to="/framing/readings" item={issue.id}>
      {issue.title}
    </PageLink>
  ) : (
    <CompareLink issue={issue}>{issue.title}</CompareLink>
  )
}
