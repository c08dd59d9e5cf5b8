import { Trans } from '@lingui/react/macro'
import { memo } from 'react'
import { ScaleMark } from '../../components/ScaleMark'
import { StandingWords } from '../../components/StandingWords'
import { markOf } from '../../domain/mark'
import type { Standing } from '../../domain/positions'
import type { Issue } from '../../domain/types'
import styles from './CompareTable.module.css'

interface CellProps {
  readonly columnId: string
  readonly columnName: string
  readonly failed: boolean
  readonly standing: Standing | null
  readonly issue: Issue
}

/** Where one column stands on one issue: scale, words, one sentence, and the way to the evidence. */
export const Cell = memo(function Cell({
  columnId,
  columnName,
  failed,
  standing,
  issue,
}: CellProps) {
  return (
    <td role="cell" className={styles.cell}>
      {/* Seen on a phone only, where the heads of the columns are out of sight. */}
      <div className={styles.cellWho} aria-hidden="true">
        {columnName}
      </div>
      {standing === null ? (
        <p>{failed ? <Trans>Not shown: its file was refused</Trans> : <Trans>Loading …</Trans>}</p>
      ) : (
        <>
          <ScaleMark mark={markOf(standing)} />
          <StandingWords
            columnId={columnId}
            columnName={columnName}
            standing={standing}
            issue={issue}
          />
        </>
      )}
    </td>
  )
})
