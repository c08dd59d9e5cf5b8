import { CellEvidence } from '../../../components/CellEvidence'
import { useCore } from '../../../components/coreContext'
import { DataFailure } from '../../../components/DataFailure'
import { UnknownItem } from '../../../components/UnknownItem'
import { useLens } from '../../../components/lensContext'
import type { Milestones } from '../../../domain/types'
import { useInstruments } from '../useTexts'
import styles from './Demand.module.css'
import { DemandControls } from './DemandControls'
import { DemandFigure } from './DemandFigure'
import { GapTable } from './GapTable'
import { HowWorked } from './HowWorked'
import { firstChoice, readChoice, useDemand } from './useDemand'

/** How far a text lies from what the chosen actors wanted on a day before it. */
export function DemandPage({ milestones }: { readonly milestones: Milestones }) {
  const { dataset, textIds } = useCore()
  const item = useLens((state) => state.lens.item)
  const cell = useLens((state) => state.lens.cell)
  const instruments = useInstruments()
  const read = item === null ? null : readChoice(item, textIds, dataset.updated)
  const choice = read ?? firstChoice(milestones)
  const demand = useDemand(choice)
  const name = instruments.find(({ id }) => id === choice.text)?.shortName ?? choice.text
  const shared = { choice, name, demand }
  return (
    <div className={styles.page}>
      {item !== null && read === null ? <UnknownItem item={item} /> : null}
      <DemandControls milestones={milestones} choice={choice} instruments={instruments} />
      {demand.failures.map(({ error, retry }) => (
        <DataFailure key={error.message} error={error} onRetry={retry} />
      ))}
      <DemandFigure {...shared} />
      <GapTable {...shared} />
      <HowWorked {...shared} />
      {cell === null ? null : (
        <CellEvidence columnId={cell.column} issueId={cell.issue} day={choice.day} />
      )}
    </div>
  )
}
