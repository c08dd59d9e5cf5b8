import { type FileKind, instrumentsKind } from '../../data/coreKinds'
import {
  claimsKind,
  resolutionsKind,
  termFrequencyKind,
  termsKind,
  treatyWordsKind,
} from '../../data/fileKinds'
import type { Slide } from '../../domain/slides'
import type { CoreData, Lesson } from '../../domain/types'
import { sceneShown } from './sceneLens'

const KINDS: Partial<Readonly<Record<Slide['kind'], readonly FileKind<unknown>[]>>> = {
  layers: [termsKind, instrumentsKind],
  pair: [termsKind],
  claim: [claimsKind],
  speeches: [termFrequencyKind],
  vote: [resolutionsKind],
  word: [treatyWordsKind],
}

/** The files behind a step as it is made at build time, beside its lesson. */
export function sceneNeeds(
  lesson: Lesson,
  id: string,
  core: CoreData,
): {
  readonly kinds?: readonly FileKind<unknown>[]
  readonly actors?: readonly string[]
  readonly texts?: readonly string[]
} {
  const scene = lesson.scenes.find((one) => one.id === id)
  if (scene === undefined) return {}
  const { slide, actors, state } = sceneShown(
    scene,
    core,
    new Map(core.issues.map((issue) => [issue.id, issue])),
  )
  return slide.kind === 'spectrum' || slide.kind === 'slice'
    ? { actors, texts: state.lens.texts }
    : { kinds: KINDS[slide.kind] ?? [] }
}
