import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { LensBar } from '../../components/LensBar'
import { type PageHead, SubPage, subPageAt } from '../../components/SubPage'
import { resolutionsKind, votesKind } from '../../data/fileKinds'
import { fileQuery } from '../../data/queries'
import { AgreementPage } from './agreement/AgreementPage'
import { GroupsPage } from './groups/GroupsPage'
import { ListPage } from './list/ListPage'
import { resolutionName, VOTES_PAGES, type VotesPageId } from './pages'
import { ResolutionPage } from './resolution/ResolutionPage'
import type { VotesData } from './votesData'
import { VotesGate } from './VotesGate'

const CONTENTS: Readonly<Record<VotesPageId, (props: { readonly data: VotesData }) => ReactNode>> =
  {
    list: ListPage,
    agreement: AgreementPage,
    groups: GroupsPage,
  }

interface VotesViewProps {
  /** What follows `/votes/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Resolutions: what was decided, who voted how, and who votes like whom. */
export function VotesView({ page: path, missing }: VotesViewProps) {
  const { dataset } = useCore()
  const isThere = [resolutionsKind, votesKind].every((kind) => dataset.files.includes(kind.path))
  if (!isThere) return missing
  const page = subPageAt(VOTES_PAGES, path)
  if (page === undefined) return <OneResolution id={path} missing={missing} />
  const Content = CONTENTS[page.id]
  return (
    <VotesFrame current={page}>
      <VotesGate>{(data) => <Content data={data} />}</VotesGate>
    </VotesFrame>
  )
}

interface VotesFrameProps {
  readonly current: PageHead
  readonly children: ReactNode
}

function VotesFrame({ current, children }: VotesFrameProps) {
  const { t } = useLingui()
  return (
    <SubPage label={t`Votes`} base="/votes" pages={VOTES_PAGES} current={current} bar={<LensBar />}>
      {children}
    </SubPage>
  )
}

interface OneResolutionProps {
  readonly id: string
  readonly missing: ReactNode
}

/** Whether there is such a resolution is known once the list is there. */
function OneResolution({ id, missing }: OneResolutionProps) {
  const core = useCore()
  const { data } = useQuery(fileQuery(core.load, core, resolutionsKind))
  const resolution = data?.find((one) => one.id === id)
  if (data !== undefined && resolution === undefined) return missing
  const current: PageHead = {
    id,
    name: resolution === undefined ? msg`Resolution` : resolutionName(resolution),
    heading: resolution?.title ?? msg`Resolution`,
    description: resolution?.summary ?? '',
  }
  return (
    <VotesFrame current={current}>
      <VotesGate>
        {(all) =>
          resolution === undefined ? null : (
            <ResolutionPage key={id} data={all} resolution={resolution} />
          )
        }
      </VotesGate>
    </VotesFrame>
  )
}
