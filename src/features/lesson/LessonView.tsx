import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { FileGate } from '../../components/FileGate'
import { type PageHead, SubPage, subPageAt } from '../../components/SubPage'
import { lessonKind } from '../../data/fileKinds'
import { fileQuery } from '../../data/queries'
import { lessonIdsOf } from '../../domain/lessons'
import { IndexPage } from './index/IndexPage'
import { MinePage } from './mine/MinePage'
import { type LessonPageId, pagesOf, lessonPageName } from './pages'
import { PlanPage } from './plan/PlanPage'
import { WordsPage } from './words/WordsPage'

const CONTENTS: Readonly<Record<LessonPageId, () => ReactNode>> = {
  index: IndexPage,
  words: WordsPage,
  mine: MinePage,
}

interface LessonViewProps {
  /** What follows the view’s own path in the address. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Lessons: which there are, each as a plan, the words for all of them, and one of one’s own. */
export function LessonView({ page: path, missing }: LessonViewProps) {
  const { dataset } = useCore()
  const page = subPageAt(pagesOf(dataset), path)
  if (page !== undefined) {
    const Content = CONTENTS[page.id]
    return (
      <LessonFrame current={page}>
        <Content />
      </LessonFrame>
    )
  }
  return lessonIdsOf(dataset).includes(path) ? <OneLesson key={path} id={path} /> : missing
}

/** Its title is known once its file is there; until then, and if it is refused, its id stands for it. */
function OneLesson({ id }: { readonly id: string }) {
  const core = useCore()
  const { data } = useQuery(fileQuery(core.load, core, lessonKind, id))
  const title = data?.title ?? id
  return (
    <LessonFrame
      current={{
        id,
        name: lessonPageName(title),
        heading: title,
        description: data?.summary ?? '',
      }}
    >
      <FileGate kind={lessonKind} id={id}>
        {(lesson) => <PlanPage id={id} lesson={lesson} />}
      </FileGate>
    </LessonFrame>
  )
}

interface LessonFrameProps {
  readonly current: PageHead
  readonly children: ReactNode
}

function LessonFrame({ current, children }: LessonFrameProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  return (
    <SubPage label={t`Lessons`} base="/lessons" pages={pagesOf(dataset)} current={current}>
      {children}
    </SubPage>
  )
}
