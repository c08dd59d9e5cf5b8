import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { dateWords } from '../../components/dateWords'
import { RecordLink } from '../../components/RecordLink'
import { ScaleMark } from '../../components/ScaleMark'
import { SourcesButton } from '../../components/SourcesButton'
import { type Column, useColumns } from '../../components/useColumns'
import { useAllProvisions } from '../../components/useRecords'
import { standingWords, stepLabel } from '../../components/words'
import { markOf } from '../../domain/mark'
import type { Standing } from '../../domain/positions'
import type { Issue } from '../../domain/types'
import styles from './Issue.module.css'

interface TextStancesProps {
  readonly issue: Issue
  readonly day: string
}

/** What each text says on the issue, on the same steps. */
export function TextStances({ issue, day }: TextStancesProps) {
  const { textIds } = useCore()
  const columns = useColumns([], textIds, day)
  const { byId } = useAllProvisions()
  if (textIds.length === 0) return null
  return (
    <section id="texts" className={styles.section}>
      <h2>
        <Trans>What the texts say</Trans>
      </h2>
      <ul className={styles.texts}>
        {columns.map((column) => (
          <li key={column.id}>
            <p className={styles.holder}>
              <ActorMark kind="text" />
              <b>
                <RecordLink view="texts" id={column.id}>
                  {column.name}
                </RecordLink>
              </b>
              <span className={styles.small}>
                {byId.get(column.id)?.find((provision) => provision.issue === issue.id)?.article}
              </span>
            </p>
            <Said column={column} issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SaidProps {
  readonly column: Column
  readonly issue: Issue
}

function Said({ column, issue }: SaidProps) {
  const { i18n } = useLingui()
  const { state } = column
  if (state.kind === 'failed') {
    return <DataFailure error={state.error} onRetry={state.retry} compact />
  }
  if (state.kind === 'loading') {
    return (
      <p>
        <Trans>Loading …</Trans>
      </p>
    )
  }
  const standing = state.standings.get(issue.id)
  if (standing === undefined) return null
  const words = standingWords(standing, issue)
  return (
    <>
      <ScaleMark mark={markOf(standing)} />
      <p>
        <b>{typeof words === 'string' ? words : i18n._(words)}</b>
      </p>
      <Sentences standing={standing} issue={issue} />
      <p className={styles.small}>
        <SourcesButton column={column.id} name={column.name} standing={standing} issue={issue} />
      </p>
    </>
  )
}

function Sentences({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
  const { i18n } = useLingui()
  switch (standing.kind) {
    case 'coded':
    case 'withdrawn':
      return <p>{standing.entry.summary}</p>
    case 'split':
      return standing.entry.parts.map((part) => (
        <p key={part.label}>
          <b>{part.label}:</b> {stepLabel(issue, part.value)}. {part.summary}
        </p>
      ))
    case 'silent':
      return standing.searched === undefined ? null : <p>{standing.searched}</p>
    case 'not-yet':
      return (
        <p>
          <Trans>It dates from {dateWords(i18n, standing.first)}.</Trans>
        </p>
      )
    case 'not-applicable':
      return null
  }
}
