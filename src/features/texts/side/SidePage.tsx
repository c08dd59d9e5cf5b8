import { Trans } from '@lingui/react/macro'
import { CellEvidence } from '../../../components/CellEvidence'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { useColumns } from '../../../components/useColumns'
import { lastDay } from '../../../domain/dates'
import { useProvisions, useShownTexts } from '../useTexts'
import { selectRows } from './selectRows'
import { TextBar } from './TextBar'
import styles from './Texts.module.css'
import { TextsTable } from './TextsTable'

/** The provisions of the chosen texts on each issue, on one day, in one frame. */
export function SidePage() {
  const core = useCore()
  const lens = useLens((state) => state.lens)
  const day = lastDay(lens.asOf ?? core.dataset.updated)
  const texts = useShownTexts()
  const columns = useColumns([], texts, day)
  const provisions = useProvisions(texts)
  const { rows, untold } = selectRows(core.issues, columns, provisions, lens)
  return (
    <>
      <TextBar shown={texts} />
      <p className={styles.count} role="status">
        {lens.show === 'differences' ? (
          <Trans>{rows.length} issues on which two of these texts differ</Trans>
        ) : (
          <Trans>{rows.length} issues on which at least one of these texts is coded</Trans>
        )}
      </p>
      <TextsTable columns={columns} rows={rows} frame={lens.frame} />
      <p className={styles.remark}>
        <Trans>
          A text stands on a step only where a passage was found for it; where it is silent, that is
          said, and no step is put in its place. Coded on none of these texts: {untold} issues. A
          text holds from its adoption, a draft from its tabling: before that day it has no step.
        </Trans>
      </p>
      {lens.cell === null ? null : (
        <CellEvidence columnId={lens.cell.column} issueId={lens.cell.issue} day={day} />
      )}
    </>
  )
}
