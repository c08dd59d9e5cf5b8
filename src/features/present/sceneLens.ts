import { useMemo } from 'react'
import { type Core, useCore } from '../../components/coreContext'
import { revealsOf, type Slide, slideOf, viewAddress } from '../../domain/slides'
import type { CoreData, Issue, Scene } from '../../domain/types'
import { type Dropped, parseLens, resolveLens } from '../../lens/address'
import { knownOf } from '../../lens/known'
import { defaultLensOf, type LensState, shownActors } from '../../lens/lensStore'

/** A scene with its own lens, made from its address and not from the reader’s. */
export interface SceneShown {
  readonly scene: Scene
  readonly slide: Slide
  readonly state: Pick<LensState, 'lens' | 'defaults'>
  readonly actors: readonly string[]
  /** What the address of the scene names and the data set lacks. */
  readonly dropped: readonly Dropped[]
  readonly reveals: number
}

/** Settles the view of a scene on a data set. */
export function sceneShown(
  scene: Scene,
  core: CoreData,
  issueById: ReadonlyMap<string, Issue>,
): SceneShown {
  const defaults = defaultLensOf(core.dataset.defaultLens)
  const { query } = viewAddress(scene.view)
  const { lens, dropped } = resolveLens(parseLens(query, defaults), knownOf(core), defaults)
  const actors = shownActors({ lens, defaults })
  const slideLens = { ...lens, actors }
  const slide = slideOf(scene, slideLens, issueById)
  return {
    scene,
    slide,
    state: { lens, defaults },
    actors,
    dropped,
    reveals: revealsOf(slide, slideLens, issueById),
  }
}

/** All scenes of a form, each with its slide. */
export function useScenesShown(scenes: readonly Scene[]): readonly SceneShown[] {
  const core: Core = useCore()
  return useMemo(
    () => scenes.map((scene) => sceneShown(scene, core, core.issueById)),
    [scenes, core],
  )
}
