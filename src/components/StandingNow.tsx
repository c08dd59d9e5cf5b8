import { Trans, useLingui } from '@lingui/react/macro'
import { sourcesOf, type Standing } from '../domain/positions'
import type { Issue } from '../domain/types'
import { CitationList } from './CitationList'
import { dateWords, sinceWords } from './dateWords'
import styles from './EvidenceDialog.module.css'
import { EvidenceList } from './EvidenceList'
import { TwiceCoded } from './TwiceCoded'
import { standingWords } from './words'

interface StandingNowProps {
  readonly standing: Standing
  readonly issue: Issue
  readonly day: string
}

/** The state on the chosen day in words; for a silence its reason, and why it is not a middle value. */
export function StandingNow({ standing, issue, day }: StandingNowProps) {
  const { i18n } = useLingui()
  const words = standingWords(standing, issue)
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>On {dateWords(i18n, day)}</Trans>
      </h3>
      <p>
        <b>{typeof words === 'string' ? words : i18n._(words)}</b>
      </p>
      {standing.kind === 'silent' ? <Silence standing={standing} issue={issue} /> : null}
      {standing.kind === 'not-yet' ? (
        <p>
          <Trans>
            The first entry is of a later date: {sinceWords(i18n, standing.first)}. Before it,
            nothing is assumed.
          </Trans>
        </p>
      ) : null}
      {standing.kind === 'not-applicable' ? (
        <p>
          <Trans>This issue is not asked of actors of this kind.</Trans>
        </p>
      ) : null}
    </section>
  )
}

interface SilenceProps {
  readonly standing: Extract<Standing, { kind: 'silent' }>
  readonly issue: Issue
}

function Silence({ standing, issue }: SilenceProps) {
  return (
    <>
      {standing.searched === undefined ? null : <p>{standing.searched}</p>}
      <p className={styles.muted}>
        <Trans>
          Silence is a finding: it is not a middle value, and no value is put in its place.
        </Trans>
      </p>
      {standing.coding === undefined ? null : <TwiceCoded coding={standing.coding} issue={issue} />}
      {standing.evidence.length > 0 ? (
        <>
          <EvidenceList evidence={standing.evidence} />
          <CitationList sources={sourcesOf(standing.evidence)} />
        </>
      ) : null}
    </>
  )
}
