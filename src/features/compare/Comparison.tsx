import { Trans } from '@lingui/react/macro'
import { memo } from 'react'
import { useCore } from '../../components/coreContext'
import { useColumns } from '../../components/useColumns'
import type { Lens } from '../../domain/lens'
import { CompareTable } from './CompareTable'
import styles from './CompareView.module.css'
import { DownloadRows } from './DownloadRows'
import { NoActors } from './NoActors'
import { Remarks } from './Remarks'
import { selectRows } from '../../components/selectRows'
import { Toolbar } from './Toolbar'

type ComparisonProps = Pick<Lens, 'texts' | 'issues' | 'frame' | 'sort' | 'show' | 'q'> & {
  readonly actors: readonly string[]
  readonly day: string
}

/**
 * The table with what stands around it. Remembered, and given single fields of the lens, so that it
 * is drawn only when one of them has changed: not while a button answers, not when a cell opens.
 */
export const Comparison = memo(function Comparison(props: ComparisonProps) {
  const { actors, texts, day, frame, sort } = props
  const core = useCore()
  const columns = useColumns(actors, texts, day)
  const { rows, drawn, total } = selectRows(core, columns, actors.length, props)
  const isEmpty = columns.length === 0
  return (
    <>
      <div className={styles.head}>
        <h1>
          <Trans>Where they stand</Trans>
        </h1>
        {isEmpty ? null : (
          <Toolbar shown={rows.length} total={total}>
            <DownloadRows columns={columns} rows={rows} frame={frame} day={day} />
          </Toolbar>
        )}
      </div>
      {isEmpty ? (
        <NoActors />
      ) : (
        <>
          <CompareTable
            columns={columns}
            rows={rows}
            drawn={drawn}
            frame={frame}
            grouped={sort === 'chapter'}
          />
          <Remarks columns={columns} />
        </>
      )}
    </>
  )
})
