import { useQuery } from '@tanstack/react-query'
import { forever } from '../data/queries'

/** Loads a part of the app that is no part of the first page, once it is `wanted`. */
export const useScript = <T>(name: string, load: () => Promise<T>, wanted = true) =>
  useQuery({ queryKey: ['script', name], queryFn: load, enabled: wanted, ...forever })
