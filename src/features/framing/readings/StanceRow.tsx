import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import type { Column } from '../../../components/useColumns'
import { DataFailure } from '../../../components/DataFailure'
import { ScaleMark } from '../../../components/ScaleMark'
import { StandingWords } from '../../../components/StandingWords'
import { markOf } from '../../../domain/mark'
import type { Standing } from '../../../domain/positions'
import type { Issue } from '../../../domain/types'
import styles from './Readings.module.css'

interface StanceRowProps {
  readonly column: Column
  readonly issue: Issue
}

/** Where one actor or text stands: on the scale, in words, and the way to the evidence. */
export function StanceRow({ column, issue }: StanceRowProps) {
  const { id, name, kind, actor, state } = column
  const standing = state.kind === 'ready' ? (state.standings.get(issue.id) ?? null) : null
  return (
    <tr role="row" aria-busy={state.kind === 'loading'}>
      <th role="rowheader" scope="row">
        <span className={styles.who}>
          <ActorMark kind={kind} flag={actor?.flag} />
          {name}
        </span>
        {actor === null ? null : (
          <span className={styles.ownTerm}>
            <Trans>
              says “<bdi lang={actor.ownTerm.language}>{actor.ownTerm.text}</bdi>”
            </Trans>
          </span>
        )}
        {state.kind === 'failed' ? (
          <DataFailure error={state.error} onRetry={state.retry} compact />
        ) : null}
      </th>
      <td role="cell">{standing === null ? null : <ScaleMark mark={markOf(standing)} />}</td>
      <td role="cell">
        <Words column={{ id, name }} state={state.kind} standing={standing} issue={issue} />
      </td>
    </tr>
  )
}

interface WordsProps {
  readonly column: Pick<Column, 'id' | 'name'>
  readonly state: Column['state']['kind']
  readonly standing: Standing | null
  readonly issue: Issue
}

function Words({ column, state, standing, issue }: WordsProps) {
  if (standing !== null) {
    return (
      <StandingWords
        columnId={column.id}
        columnName={column.name}
        standing={standing}
        issue={issue}
      />
    )
  }
  return state === 'failed' ? (
    <Trans>Not shown: its file was refused</Trans>
  ) : (
    <Trans>Loading …</Trans>
  )
}
