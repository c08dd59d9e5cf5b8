import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { SubPage, subPageAt } from '../../components/SubPage'
import { AccessibilityPage } from './AccessibilityPage'
import { AgreementPage } from './AgreementPage'
import { ChangesPage } from './ChangesPage'
import { CodebookPage } from './CodebookPage'
import { CoveragePage } from './CoveragePage'
import { DataPage } from './DataPage'
import { MethodPage } from './MethodPage'
import { OverviewPage } from './OverviewPage'
import { ABOUT_PAGES, type AboutPageId } from './pages'
import { SourcesPage } from './SourcesPage'

const CONTENTS: Readonly<Record<AboutPageId, () => ReactNode>> = {
  about: OverviewPage,
  method: MethodPage,
  codebook: CodebookPage,
  coverage: CoveragePage,
  agreement: AgreementPage,
  sources: SourcesPage,
  data: DataPage,
  changes: ChangesPage,
  accessibility: AccessibilityPage,
}

interface AboutViewProps {
  /** What follows `/about/` in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** How we know: the pages about the record itself. */
export function AboutView({ page: path, missing }: AboutViewProps) {
  const { t } = useLingui()
  const page = subPageAt(ABOUT_PAGES, path)
  if (page === undefined) return missing
  const Content = CONTENTS[page.id]
  return (
    <SubPage label={t`About this record`} base="/about" pages={ABOUT_PAGES} current={page}>
      <Content />
    </SubPage>
  )
}
