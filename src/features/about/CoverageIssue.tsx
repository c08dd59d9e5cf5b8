import { Trans } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import type { Column } from '../../components/useColumns'
import type { CoverageState } from '../../domain/coverage'
import type { Issue } from '../../domain/types'
import { AboutLink } from './AboutLink'
import styles from './Coverage.module.css'
import { CoverageCell } from './CoverageCell'
import { CoverageCount } from './CoverageCount'
import type { CoverageRow } from './coverageRows'

interface CoverageIssueProps {
  readonly row: CoverageRow
  readonly columns: readonly Column[]
  readonly shown: ReadonlySet<CoverageState>
  readonly addressOf: (column: string, issue: Issue) => string
  readonly onFollow: (event: MouseEvent, to: string) => void
}

/** One issue: a mark for each actor, and how many of them have a stance. */
export function CoverageIssue({ row, columns, shown, addressOf, onFollow }: CoverageIssueProps) {
  const { issue, states } = row
  return (
    <tr>
      <th scope="row" className={styles.issue}>
        <AboutLink page="codebook" anchor={`issue-${issue.id}`}>
          {issue.title}
        </AboutLink>
        {issue.waiting === true ? (
          <span className={styles.waits}>
            <Trans>waits</Trans>
          </span>
        ) : null}
      </th>
      {columns.map(({ id, name, state: file }, index) => {
        const state = states[index] ?? null
        return (
          <CoverageCell
            key={id}
            state={state}
            failed={file.kind === 'failed'}
            hidden={state !== null && shown.size > 0 && !shown.has(state)}
            name={name}
            title={issue.title}
            address={addressOf(id, issue)}
            onFollow={onFollow}
          />
        )
      })}
      <CoverageCount states={states} />
    </tr>
  )
}
