import { Trans } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { AsOfSlider } from '../../components/AsOfSlider'
import { FileFailures } from '../../components/FileFailures'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { type Column, useColumns } from '../../components/useColumns'
import { type CoverageState, countStates } from '../../domain/coverage'
import { lastDay } from '../../domain/dates'
import styles from './Coverage.module.css'
import { CoverageFilter } from './CoverageFilter'
import { CoverageTable } from './CoverageTable'
import { coverageRows } from './coverageRows'
import { CoverageSummary } from './CoverageSummary'

/** Columns as they first were until all files are there: thousands of cells are not drawn anew for each file. */
function useAllAtOnce(columns: readonly Column[]): readonly Column[] {
  const [first] = useState(columns)
  return columns.some(({ state }) => state.kind === 'loading') ? first : columns
}

/** A map of actors by issues: how well each cell is known on a day. */
export function CoveragePage() {
  const core = useCore()
  const asOf = useDeferredValue(useLens((state) => state.lens.asOf))
  const day = lastDay(asOf ?? core.dataset.updated)
  const actorIds = useMemo(() => core.actors.map(({ id }) => id), [core])
  const columns = useAllAtOnce(useColumns(actorIds, [], day))
  const [chosen, setChosen] = useState<ReadonlySet<CoverageState>>(new Set())
  const shown = useDeferredValue(chosen)
  const rows = coverageRows(core.issues, columns)
  const counts = countStates(rows.flatMap(({ states }) => states))
  return (
    <>
      <div className={styles.tools}>
        <CoverageFilter counts={counts} chosen={chosen} onChange={setChosen} />
        <AsOfSlider />
      </div>
      <CoverageSummary
        counts={counts}
        day={day}
        loading={columns.some(({ state }) => state.kind === 'loading')}
      />
      <FileFailures
        failures={columns.flatMap(({ id, state }) =>
          state.kind === 'failed' ? { id, error: state.error, retry: state.retry } : [],
        )}
      />
      <CoverageTable columns={columns} rows={rows} shown={shown} />
      <p className={styles.note}>
        <Trans>
          A press on a mark opens the cell with its sources. An issue that waits is not compared
          yet, but its cells can be read. The day is the last one of the month that is chosen.
        </Trans>
      </p>
    </>
  )
}
