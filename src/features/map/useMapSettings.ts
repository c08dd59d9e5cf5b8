import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { useLens, useLensStore } from '../../components/lensContext'
import type { Weight } from '../../domain/distance'
import { chooseItem, showIssues } from '../../lens/lensStore'
import { type MapNames, type MapSettings, printSettings, readSettings, weightsOf } from './settings'

export interface MapControls {
  readonly settings: MapSettings
  readonly unknown: readonly string[]
  readonly names: MapNames
  readonly weights: ReadonlyMap<string, Weight>
  /** Changes settings; those that an address cannot hold are refused, see `fits`. */
  readonly change: (fields: Partial<MapSettings>) => void
  /** Whether an address has room for these settings. */
  readonly fits: (fields: Partial<MapSettings>) => boolean
  /** Gives issues a weight; the last issue that counts cannot be taken away. */
  readonly weigh: (issues: readonly string[], weight: Weight) => void
  /** Lets these issues count once and no other. */
  readonly only: (issues: readonly string[]) => void
}

/** What the reader has chosen for the map, as the lens holds it, and the ways to change it. */
export function useMapSettings(): MapControls {
  const core = useCore()
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const chosen = useLens((state) => state.lens.issues)
  const names = useMemo<MapNames>(
    () => ({
      columns: new Set([...core.actorById.keys(), ...core.textIds]),
      issues: core.issues.filter(({ waiting }) => waiting !== true),
      chapters: core.chapters,
    }),
    [core],
  )
  const { settings, unknown } = useMemo(() => readSettings(item, names), [item, names])
  const weights = useMemo(
    () => weightsOf(names.issues, chosen, settings.twice),
    [names, chosen, settings],
  )
  const printed = (fields: Partial<MapSettings>) => printSettings({ ...settings, ...fields }, names)
  const change = (fields: Partial<MapSettings>): void => {
    const next = printed(fields)
    if (next !== undefined) chooseItem(store, next)
  }
  const weigh = (issues: readonly string[], weight: Weight): void => {
    const ids = names.issues.map(({ id }) => id)
    const weightOf = (id: string): Weight => (issues.includes(id) ? weight : (weights.get(id) ?? 0))
    const counted = ids.filter((id) => weightOf(id) > 0)
    if (counted.length === 0) return
    const twice = ids.filter((id) => weightOf(id) === 2)
    if (printed({ twice }) === undefined) return
    change({ twice })
    if (counted.length < ids.length) showIssues(store, counted)
    else if (chosen !== 'best') showIssues(store, 'all')
  }
  return {
    settings,
    unknown,
    names,
    weights,
    change,
    fits: (fields) => printed(fields) !== undefined,
    weigh,
    only: (issues) => {
      change({ twice: [] })
      showIssues(store, issues.length === names.issues.length ? 'all' : issues)
    },
  }
}
