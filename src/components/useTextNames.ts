import { useQuery } from '@tanstack/react-query'
import { instrumentsQuery } from '../data/queries'
import { useCore } from './coreContext'

/** Short names of the texts by id; empty until the list is there, which is asked for only when needed. */
export function useTextNames(needed: boolean): ReadonlyMap<string, string> {
  const core = useCore()
  const query = useQuery({
    ...instrumentsQuery(core.load, core),
    enabled: needed && core.textIds.length > 0,
  })
  return new Map(query.data?.map(({ id, shortName }) => [id, shortName]))
}
