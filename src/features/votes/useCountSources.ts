import { useCore } from '../../components/coreContext'
import type { Resolution } from '../../domain/types'

/** The sources that votes were counted in: the data sets among those of some resolutions, else all of them. */
export function useCountSources(resolutions: readonly Resolution[]): readonly string[] {
  const { sourceById } = useCore()
  const all = [...new Set(resolutions.flatMap(({ sources }) => sources))]
  const counted = all.filter((source) => sourceById.get(source)?.kind === 'dataset')
  return counted.length === 0 ? all : counted
}
