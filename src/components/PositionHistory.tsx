import { Trans, useLingui } from '@lingui/react/macro'
import { firstDay } from '../domain/dates'
import { sourcesOf, stanceEvidence, stanceOn } from '../domain/positions'
import { type Holder, stanceAddress } from '../domain/stanceAddress'
import type { CodedEntry, Issue, SplitEntry, Stance } from '../domain/types'
import { CitationList } from './CitationList'
import { dateWords, sinceWords } from './dateWords'
import styles from './EvidenceDialog.module.css'
import { EvidenceList } from './EvidenceList'
import { BASIS_WORDS, CONFIDENCE_WORDS, INSISTENCE_WORDS } from './historyWords'
import { TwiceCoded } from './TwiceCoded'
import { ViewLink } from './ViewLink'
import { splitWords, stepLabel } from './words'

interface PositionHistoryProps {
  readonly holder: Holder
  readonly history: readonly Stance[]
  readonly issue: Issue
  readonly day: string
}

/** The dated history of a position, latest first, with what holds on the day marked. */
export function PositionHistory({ holder, history, issue, day }: PositionHistoryProps) {
  const inForce = stanceOn(history, day)
  const sources = sourcesOf(history.flatMap(stanceEvidence))
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Dated history</Trans>
      </h3>
      <ol className={styles.history}>
        {history.toReversed().map((stance) => (
          <li key={stance.from} className={styles.stance}>
            <StanceHead
              stance={stance}
              issue={issue}
              state={stateOf(stance, inForce, day)}
              day={day}
            />
            {stance.kind === 'coded' ? <Coded entry={stance} issue={issue} /> : null}
            {stance.kind === 'split' ? <Split entry={stance} issue={issue} /> : null}
            {stance.kind === 'withdrawn' ? (
              <>
                <p>{stance.summary}</p>
                <EvidenceList evidence={stance.evidence} />
              </>
            ) : null}
            <p className={styles.muted}>
              <ViewLink to={stanceAddress(holder, issue.id, stance.from)}>
                <Trans>Link to this stance</Trans>
              </ViewLink>
            </p>
          </li>
        ))}
      </ol>
      <CitationList sources={sources} />
    </section>
  )
}

type StanceState = 'in-force' | 'past' | 'later'

function stateOf(stance: Stance, inForce: Stance | undefined, day: string): StanceState {
  if (stance === inForce) return 'in-force'
  return firstDay(stance.from) > day ? 'later' : 'past'
}

interface StanceHeadProps {
  readonly stance: Stance
  readonly issue: Issue
  readonly state: StanceState
  readonly day: string
}

function StanceHead({ stance, issue, state, day }: StanceHeadProps) {
  const { i18n } = useLingui()
  return (
    <h4 className={styles.stanceHead}>
      <time dateTime={stance.from}>{sinceWords(i18n, stance.from)}</time>
      {' · '}
      {stance.kind === 'coded' ? stepLabel(issue, stance.value) : null}
      {stance.kind === 'split' ? i18n._(splitWords(stance)) : null}
      {stance.kind === 'withdrawn' ? <Trans>Withdrawn</Trans> : null}{' '}
      {state === 'in-force' ? (
        <span className={styles.tag}>
          <Trans>holds on {dateWords(i18n, day)}</Trans>
        </span>
      ) : null}
      {state === 'later' ? (
        <span className={styles.tag}>
          <Trans>later than {dateWords(i18n, day)}</Trans>
        </span>
      ) : null}
    </h4>
  )
}

function Coded({ entry, issue }: { readonly entry: CodedEntry; readonly issue: Issue }) {
  const { i18n } = useLingui()
  return (
    <>
      <p>{entry.summary}</p>
      <p className={styles.muted}>
        {[
          BASIS_WORDS[entry.basis],
          INSISTENCE_WORDS[entry.insistence],
          CONFIDENCE_WORDS[entry.confidence],
        ]
          .map((words) => i18n._(words))
          .join(' · ')}
        {entry.lastConfirmed === undefined ? null : (
          <>
            {' · '}
            <Trans>last confirmed {dateWords(i18n, entry.lastConfirmed)}</Trans>
          </>
        )}
      </p>
      <EvidenceList evidence={entry.evidence} />
      {entry.coding === undefined ? null : <TwiceCoded coding={entry.coding} issue={issue} />}
      {entry.redLine === undefined ? null : (
        <div className={styles.redLine}>
          <h5>
            <span aria-hidden="true">⚑ </span>
            <Trans>Red line: the source itself says so</Trans>
          </h5>
          <EvidenceList evidence={entry.redLine} />
        </div>
      )}
    </>
  )
}

function Split({ entry, issue }: { readonly entry: SplitEntry; readonly issue: Issue }) {
  return (
    <ul className={styles.parts}>
      {entry.parts.map((part) => (
        <li key={part.label}>
          <b>
            {part.label}: {stepLabel(issue, part.value)}
          </b>
          <p>{part.summary}</p>
          <EvidenceList evidence={part.evidence} />
        </li>
      ))}
    </ul>
  )
}
