import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { statesQuery } from '../data/queries'
import { useCore } from './coreContext'

/**
 * Names a state by its ISO alpha-3 code: an actor by its short name, another by its name in the ISO
 * library once that file is there, else by the code. Nothing is asked for until `needed`.
 */
export function useStateNames(needed: boolean): (code: string) => string {
  const core = useCore()
  const { data } = useQuery({ ...statesQuery(core.load), enabled: needed })
  return useMemo(() => {
    const actors = new Map(core.actors.map(({ isoAlpha3, shortName }) => [isoAlpha3, shortName]))
    return (code) => actors.get(code) ?? data?.[code] ?? code
  }, [core, data])
}
