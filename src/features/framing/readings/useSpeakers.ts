import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useCore } from '../../../components/coreContext'
import { fileOf } from '../../../data/coreKinds'
import { termsKind } from '../../../data/fileKinds'
import { fileQuery } from '../../../data/queries'
import { type Speaker, speakerOf } from '../../../domain/speakers'

export interface SpeakerWords {
  /** Null while the list of words is not there: it loads, was refused, or the data set has none. */
  readonly speakers: readonly Speaker[] | null
  readonly error: Error | null
  readonly retry: () => void
}

/** Which vocabularies some actors speak. The list of words may fail: the rest of the page goes on. */
export function useSpeakers(actorIds: readonly string[]): SpeakerWords {
  const core = useCore()
  const query = useQuery({
    ...fileQuery(core.load, core, termsKind),
    enabled: core.dataset.files.includes(fileOf(termsKind)),
  })
  const { data: terms } = query
  const speakers = useMemo(() => {
    if (terms === undefined || terms.every(({ frame }) => frame === undefined)) return null
    return actorIds
      .flatMap((id) => core.actorById.get(id) ?? [])
      .map((actor) => speakerOf(actor, terms, core.dataset.frames))
  }, [terms, actorIds, core])
  const error = query.isError && !query.isFetching ? query.error : null
  return { speakers, error, retry: () => void query.refetch() }
}
