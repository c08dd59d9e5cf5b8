import { AgreementFigure } from './AgreementFigure'
import { Cautions } from './Cautions'
import { ColumnList } from './ColumnList'
import { HowWorked } from './HowWorked'
import { LeftOutList } from './LeftOutList'
import styles from './Map.module.css'
import type { MapData } from './mapData'
import { Nearest } from './Nearest'
import { PlaneFigure } from './PlaneFigure'

interface MapContentProps {
  readonly data: MapData
  readonly day: string
  /** The id of what is singled out. */
  readonly single: string | null
  /** Ids of what is chosen in the lens, while all are shown. */
  readonly strong: readonly string[]
  readonly onSingle: (id: string | null) => void
}

/** The map with what lies beside it, the table of agreement, what is left out, and how it was worked out. */
export function MapContent({ data, day, single, strong, onSingle }: MapContentProps) {
  return (
    <div className={styles.content}>
      <Cautions data={data} />
      <div className={styles.beside}>
        <PlaneFigure {...{ data, day, single, strong, onSingle }} />
        <Nearest data={data} single={single} onSingle={onSingle} />
      </div>
      <ColumnList data={data} single={single} onSingle={onSingle} />
      <LeftOutList data={data} />
      <AgreementFigure data={data} day={day} single={single} />
      <HowWorked least={data.least} />
    </div>
  )
}
