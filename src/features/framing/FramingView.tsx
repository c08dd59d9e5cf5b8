import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { LensBar } from '../../components/LensBar'
import { SubPage, subPageAt } from '../../components/SubPage'
import { ClaimsPage } from './claims/ClaimsPage'
import { LayersPage } from './layers/LayersPage'
import { FRAMING_PAGES, type FramingPageId } from './pages'
import { ReadingsPage } from './readings/ReadingsPage'
import { SpeechesPage } from './speeches/SpeechesPage'
import { TextsPage } from './texts/TextsPage'
import { VoicesPage } from './voices/VoicesPage'
import { WordsPage } from './words/WordsPage'

const CONTENTS: Readonly<Record<FramingPageId, () => ReactNode>> = {
  layers: LayersPage,
  words: WordsPage,
  readings: ReadingsPage,
  speeches: SpeechesPage,
  texts: TextsPage,
  claims: ClaimsPage,
  voices: VoicesPage,
}

interface FramingViewProps {
  /** What follows `/framing/` in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** The quarrel under the issues: what is to be kept safe, in whose words. */
export function FramingView({ page: path, missing }: FramingViewProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const pages = FRAMING_PAGES.filter(({ file }) => dataset.files.includes(file))
  const page = subPageAt(pages, path)
  if (page === undefined) return missing
  const Content = CONTENTS[page.id]
  return (
    <SubPage
      label={t`Framing`}
      base="/framing"
      pages={pages}
      current={page}
      bar={page.compares === true ? <LensBar /> : null}
    >
      <Content />
    </SubPage>
  )
}
