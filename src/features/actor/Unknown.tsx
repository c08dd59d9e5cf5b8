import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { EvidenceList } from '../../components/EvidenceList'
import { RecordLink } from '../../components/RecordLink'
import { ScaleMark } from '../../components/ScaleMark'
import { standingWords } from '../../components/words'
import type { Standing } from '../../domain/positions'
import type { Standings } from '../../domain/standings'
import type { Issue, SilenceReason } from '../../domain/types'
import styles from './Actor.module.css'

type Silent = Extract<Standing, { kind: 'silent' }>

interface SilentIssue {
  readonly issue: Issue
  readonly standing: Silent
}

const REASONS: readonly SilenceReason[] = [
  'declined',
  'not-present',
  'nothing-found',
  'not-researched',
]

/** The issues on which nothing is known of it, by why, and what was searched. */
export function Unknown({ standings }: { readonly standings: Standings }) {
  const { issues } = useCore()
  const silent = issues.flatMap((issue) => {
    const standing = standings.get(issue.id)
    return standing?.kind === 'silent' ? { issue, standing } : []
  })
  return (
    <section id="unknown" className={styles.section}>
      <h2>
        <Trans>What is not known about it</Trans>
      </h2>
      <p className={styles.muted}>
        {silent.length === 0 ? (
          <Trans>There is a dated entry on every question that is put to it.</Trans>
        ) : (
          <Trans>
            Silence is a finding and no middle value. “Not researched” says only that nobody looked.
          </Trans>
        )}
      </p>
      {REASONS.map((reason) => {
        const own = silent.filter(({ standing }) => standing.reason === reason)
        return own.length === 0 ? null : <Reason key={reason} all={own} />
      })}
    </section>
  )
}

function Reason({ all }: { readonly all: readonly SilentIssue[] }) {
  const { i18n } = useLingui()
  const [first] = all
  if (first === undefined) return null
  const words = standingWords(first.standing, first.issue)
  const searches = [...new Set(all.map(({ standing }) => standing.searched ?? ''))]
  return (
    <div className={styles.reason}>
      <h3>
        <ScaleMark mark={{ shape: 'dashed' }} />
        {typeof words === 'string' ? words : i18n._(words)}{' '}
        <span className={styles.number}>{all.length}</span>
      </h3>
      <ul>
        {searches.map((searched) => {
          const own = all.filter(({ standing }) => (standing.searched ?? '') === searched)
          return (
            <li key={searched}>
              <p>
                {own.map(({ issue }, index) => (
                  <span key={issue.id}>
                    {index === 0 ? null : ' · '}
                    <RecordLink view="issues" id={issue.id}>
                      {issue.title}
                    </RecordLink>
                  </span>
                ))}
              </p>
              {searched === '' ? null : <p className={styles.small}>{searched}</p>}
              {own.map(({ issue, standing }) =>
                standing.evidence.length === 0 ? null : (
                  <EvidenceList key={issue.id} evidence={standing.evidence} />
                ),
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
