import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { useLensStore } from '../../components/lensContext'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { toCsv } from '../../domain/csv'
import { type Placed, spectrumOf } from '../../domain/spectrum'
import type { Issue } from '../../domain/types'
import { chooseItem } from '../../lens/lensStore'
import { saveFile } from '../../ui/saveFile'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { CHOSEN } from './choice'
import styles from './Issue.module.css'
import { NoStep } from './NoStep'
import { PLACED_COLUMNS, placedRows } from './placedCsv'
import { SpectrumKey } from './SpectrumKey'
import { SpectrumTable } from './SpectrumTable'

interface SpectrumSectionProps {
  readonly issue: Issue
  readonly placed: readonly Placed[]
  readonly day: string
  /** Whether only the chosen actors are shown. */
  readonly isCut: boolean
  readonly chosen: readonly string[]
}

/** Who stands on which step, kinds apart, and who stands on none. */
export function SpectrumSection({ issue, placed, isCut, chosen }: SpectrumSectionProps) {
  const { t } = useLingui()
  const { actors } = useCore()
  const store = useLensStore()
  const title = t`Who stands where`
  const { head, fileName } = useFigureHead({
    name: issue.id,
    title: `${issue.title}: ${title}`,
    lens: isCut ? ['actors', 'asOf'] : ['asOf'],
    notes: [],
  })
  const spectrum = spectrumOf(placed)
  const [total, picked] = [actors.length, chosen.length]
  const [count, asked] = [spectrum.count, placed.length - spectrum.notApplicable.length]
  const save = (): void => {
    const rows = placedRows(issue, placed).map((row) => head().concat(row))
    const content = toCsv([...HEAD_COLUMNS, ...PLACED_COLUMNS], rows)
    saveFile(`${fileName}.csv`, 'text/csv', content)
  }
  return (
    <section id="spectrum" className={styles.section} aria-labelledby="spectrum-title">
      <div className={styles.sectionHead}>
        <div>
          <h2 id="spectrum-title">{title}</h2>
          <p className={styles.muted}>
            <Trans>
              {count} of {asked} actors that are asked stand on a step. Kinds of actor are kept
              apart; they are not of one weight, and nothing here is a majority.
            </Trans>
          </p>
        </div>
        <div className="screen-only">
          <SegmentedChoice
            label={<Trans>Actors shown</Trans>}
            value={isCut ? CHOSEN : 'all'}
            onChange={(value) => chooseItem(store, value === CHOSEN ? CHOSEN : null)}
            options={[
              { value: 'all', label: t`All ${total}` },
              { value: CHOSEN, label: t`The chosen ${picked}` },
            ]}
          />
        </div>
      </div>
      <SpectrumTable issue={issue} spectrum={spectrum} />
      <SpectrumKey />
      <NoStep issue={issue} spectrum={spectrum} />
      <button type="button" className={`button screen-only ${styles.save}`} onClick={save}>
        <Trans>Download these stances (CSV)</Trans>
      </button>
    </section>
  )
}
