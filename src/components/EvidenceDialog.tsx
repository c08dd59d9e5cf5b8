import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { positionsQuery } from '../data/queries'
import { isSilent, type Standing } from '../domain/positions'
import { questionOf } from '../domain/question'
import type { Holder } from '../domain/stanceAddress'
import type { Actor, Issue, Position, Stance } from '../domain/types'
import { closeCell } from '../lens/lensStore'
import { Dialog } from '../ui/Dialog'
import { useCore } from './coreContext'
import { CorrectionSection } from './CorrectionSection'
import { correctedCell } from './correctedCell'
import { DataFailure } from './DataFailure'
import styles from './EvidenceDialog.module.css'
import { useLens, useLensStore } from './lensContext'
import { PositionHistory } from './PositionHistory'
import { ReadingsLink } from './ReadingsLink'
import { StandingNow } from './StandingNow'
import { StepList } from './StepList'
import { useColumns } from './useColumns'

export interface EvidenceDialogProps {
  readonly columnId: string
  readonly issueId: string
  readonly day: string
}

/** Everything behind a cell: the steps, the dated history, each piece of evidence and how it was checked. */
export function EvidenceDialog({ columnId, issueId, day }: EvidenceDialogProps) {
  const { t, i18n } = useLingui()
  const core = useCore()
  const store = useLensStore()
  const frame = useLens((state) => state.lens.frame)
  const issue = core.issueById.get(issueId)
  const actor = core.actorById.get(columnId)
  const [column] = useColumns(
    actor === undefined ? [] : [columnId],
    actor === undefined ? [columnId] : [],
    day,
  )
  if (issue === undefined || column === undefined) return null
  const standing = column.state.kind === 'ready' ? column.state.standings.get(issueId) : undefined
  const holder: Holder = { id: columnId, kind: actor === undefined ? 'text' : 'actor' }
  return (
    <Dialog
      key={`${columnId}.${issueId}`}
      title={
        <Trans>
          {column.name} on {issue.title}
        </Trans>
      }
      closeLabel={t`Close`}
      onClose={() => closeCell(store)}
    >
      <p className={styles.question}>
        {questionOf(issue, frame)} <ReadingsLink issue={issue} />
      </p>
      {column.state.kind === 'loading' ? (
        <p>
          <Trans>Loading …</Trans>
        </p>
      ) : null}
      {column.state.kind === 'failed' ? (
        <DataFailure error={column.state.error} onRetry={column.state.retry} />
      ) : null}
      {standing === undefined ? null : (
        <>
          <StepList issue={issue} standing={standing} />
          {isStance(standing) ? null : <StandingNow standing={standing} issue={issue} day={day} />}
        </>
      )}
      {actor === undefined ? null : <History actor={actor} issue={issue} day={day} />}
      {actor === undefined && standing !== undefined ? (
        <PositionHistory holder={holder} history={historyOf(standing)} issue={issue} day={day} />
      ) : null}
      <section>
        <h3 className={styles.heading}>
          <Trans>Why it matters</Trans>
        </h3>
        <p>{issue.why}</p>
        {issue.termOfArt === undefined ? null : (
          <p className={styles.muted}>
            <Trans>Term of art: {issue.termOfArt}</Trans>
          </p>
        )}
      </section>
      {standing === undefined ? null : (
        <CorrectionSection cell={correctedCell(i18n, holder, column.name, issue, standing, day)} />
      )}
    </Dialog>
  )
}

/** A stance in force is shown in the history; what is not one has to be said apart. */
const isStance = (standing: Standing): boolean =>
  standing.kind === 'coded' || standing.kind === 'split'

/** A text has one entry, since it says the same from its date on. */
function historyOf(standing: Standing): readonly Stance[] {
  return standing.kind === 'coded' || standing.kind === 'split' ? [standing.entry] : []
}

interface HistoryProps {
  readonly actor: Actor
  readonly issue: Issue
  readonly day: string
}

function History({ actor, issue, day }: HistoryProps) {
  const core = useCore()
  const { data } = useQuery(positionsQuery(core.load, core, actor))
  const position: Position | undefined = data?.find((entry) => entry.issue === issue.id)
  if (position === undefined || isSilent(position)) return null
  const holder: Holder = { id: actor.id, kind: 'actor' }
  return <PositionHistory holder={holder} history={position.history} issue={issue} day={day} />
}
