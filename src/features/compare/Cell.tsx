import { memo } from 'react'
import { ScaleMark } from '../../components/ScaleMark'
import { SideCell } from '../../components/SideCell'
import { StandingWords } from '../../components/StandingWords'
import { markOf } from '../../domain/mark'
import type { Standing } from '../../domain/positions'
import type { Issue } from '../../domain/types'

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
    <SideCell columnName={columnName} failed={failed}>
      {standing === null ? null : (
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
    </SideCell>
  )
})
