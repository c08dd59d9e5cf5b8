import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DataFailure } from '../../components/DataFailure'
import styles from './Paper.module.css'
import { type Chosen, useChosen } from './useChosen'

interface ChosenGateProps {
  /** Whether the sheet says nothing without issues. */
  readonly issues?: boolean
  readonly children: (chosen: Chosen) => ReactNode
}

/**
 * Draws sheets once all that they are made from is there: half a sheet must not be printed. A file
 * that is refused is named, and the sheet is made without its column.
 */
export function ChosenGate({ issues = true, children }: ChosenGateProps) {
  const chosen = useChosen()
  const columns = chosen.columns.filter(({ state }) => state.kind !== 'failed')
  const kept = chosen.columns.map(({ state }) => state.kind !== 'failed')
  const rows = chosen.rows.map((row) => ({
    ...row,
    standings: row.standings.filter((_standing, index) => kept[index]),
  }))
  if (chosen.loading) {
    return (
      <p role="status" className={styles.message}>
        <Trans>Loading …</Trans>
      </p>
    )
  }
  return (
    <>
      {chosen.columns.map(({ id, name, state }) =>
        state.kind === 'failed' ? (
          <div key={id} className={styles.message}>
            <p>
              <Trans>{name} is not on the sheet:</Trans>
            </p>
            <DataFailure error={state.error} onRetry={state.retry} />
          </div>
        ) : null,
      )}
      <Content
        chosen={{ ...chosen, columns, rows }}
        lacks={columns.length === 0 ? 'actors' : issues && rows.length === 0 ? 'issues' : null}
      >
        {children}
      </Content>
    </>
  )
}

interface ContentProps {
  readonly chosen: Chosen
  readonly lacks: 'actors' | 'issues' | null
  readonly children: (chosen: Chosen) => ReactNode
}

function Content({ chosen, lacks, children }: ContentProps) {
  if (lacks === null) return children(chosen)
  return (
    <p className={styles.message}>
      {lacks === 'actors' ? (
        <Trans>No actor is chosen. Choose some above, and the sheet will be made.</Trans>
      ) : (
        <Trans>No issue is chosen. Choose some above, and the sheet will be made.</Trans>
      )}
    </p>
  )
}
