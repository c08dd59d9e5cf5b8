import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { subPageAt } from '../../components/SubPage'
import { lessonIdsOf } from '../../domain/lessons'
import type { Dataset } from '../../domain/types'
import { ClaimsSheets } from './claims/ClaimsSheets'
import { ComparisonSheets } from './comparison/ComparisonSheets'
import { IndexPage } from './IndexPage'
import { AmendmentSheet } from './model/AmendmentSheet'
import { BlocSheets } from './model/BlocSheets'
import { CounterSheet } from './model/CounterSheet'
import { PAPER_PAGES, type PaperPage, type PaperPageId } from './pages'
import { RoleSheets } from './roles/RoleSheets'
import { ScaleSheets } from './scales/ScaleSheets'
import { SheetPage } from './SheetPage'
import { SourceSheets } from './sources/SourceSheets'
import { TicketSheets } from './ticket/TicketSheets'
import { VocabularySheet } from './vocabulary/VocabularySheet'

const CONTENTS: Readonly<Record<Exclude<PaperPageId, 'index'>, () => ReactNode>> = {
  comparison: ComparisonSheets,
  sources: SourceSheets,
  vocabulary: VocabularySheet,
  scales: ScaleSheets,
  roles: RoleSheets,
  claims: ClaimsSheets,
  ticket: TicketSheets,
  amendment: AmendmentSheet,
  blocs: BlocSheets,
  counter: CounterSheet,
}

interface PaperViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Sheets for the classroom, each as it comes out of the printer. */
export function PaperView({ page: path, missing }: PaperViewProps) {
  const { dataset } = useCore()
  const pages = PAPER_PAGES.filter((page) => isMade(page, dataset))
  const page = subPageAt(pages, path)
  if (page === undefined) return missing
  if (page.id === 'index') return <IndexPage page={page} pages={pages} />
  const Content = CONTENTS[page.id]
  return (
    <SheetPage key={page.id} page={page}>
      <Content />
    </SheetPage>
  )
}

/** Whether the data set has what a sheet is made from. */
const isMade = ({ id, file }: PaperPage, dataset: Dataset): boolean =>
  (file === undefined || dataset.files.includes(file)) &&
  (id !== 'ticket' || lessonIdsOf(dataset).length > 0)
