import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { SubPage, subPageAt } from '../../components/SubPage'
import { DemandPage } from './demand/DemandPage'
import { textsPages } from './pages'
import { SidePage } from './side/SidePage'

interface TextsViewProps {
  /** What follows `/texts/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** The texts: what they say, and how far they lie from what was asked for. */
export function TextsView({ page: path, missing }: TextsViewProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const pages = textsPages(dataset)
  const page = subPageAt(pages, path)
  if (page === undefined) return missing
  const { milestones } = dataset
  return (
    <SubPage label={t`Texts`} base="/texts" pages={pages} current={page}>
      {page.id === 'demand' && milestones !== undefined ? (
        <DemandPage milestones={milestones} />
      ) : (
        <SidePage />
      )}
    </SubPage>
  )
}
