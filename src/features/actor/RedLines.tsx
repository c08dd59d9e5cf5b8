import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { EvidenceList } from '../../components/EvidenceList'
import { RecordLink } from '../../components/RecordLink'
import { stepLabel } from '../../components/words'
import type { Standings } from '../../domain/standings'
import styles from './Actor.module.css'

/** What it says it cannot accept, with the evidence of that. */
export function RedLines({ standings }: { readonly standings: Standings }) {
  const { issues } = useCore()
  const lines = issues.flatMap((issue) => {
    const standing = standings.get(issue.id)
    return standing?.kind === 'coded' && standing.entry.redLine !== undefined
      ? { issue, entry: standing.entry, evidence: standing.entry.redLine }
      : []
  })
  return (
    <section id="red-lines" className={styles.section}>
      <h2>
        <Trans>Red lines</Trans>
      </h2>
      <p className={styles.muted}>
        {lines.length === 0 ? (
          <Trans>
            No source was found in which it says itself that it cannot accept, join or sign
            something. That is no proof that it has none.
          </Trans>
        ) : (
          <Trans>Only where the source itself says that it cannot accept, join or sign.</Trans>
        )}
      </p>
      {lines.length === 0 ? null : (
        <ul className={styles.lines}>
          {lines.map(({ issue, entry, evidence }) => (
            <li key={issue.id}>
              <h3>
                <span aria-hidden="true">⚑ </span>
                <RecordLink view="issues" id={issue.id}>
                  {issue.title}
                </RecordLink>
                : {stepLabel(issue, entry.value)}
              </h3>
              <p>{entry.summary}</p>
              <EvidenceList evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
