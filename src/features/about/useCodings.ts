import { useMemo } from 'react'
import { type CodedTwice, codedTwiceOf, provisionsCodedTwice } from '../../domain/codedTwice'
import { type Failure, useAllPositions, useAllProvisions } from '../../components/useRecords'

interface Codings {
  readonly codings: readonly CodedTwice[]
  readonly loading: boolean
  readonly failures: readonly Failure[]
}

/** All that was coded twice, of actors and texts, as far as their files are there. */
export function useCodings(): Codings {
  const actors = useAllPositions()
  const texts = useAllProvisions()
  const codings = useMemo(
    () => [
      ...[...actors.byId].flatMap(([id, positions]) => codedTwiceOf(id, positions)),
      ...[...texts.byId].flatMap(([id, provisions]) => provisionsCodedTwice(id, provisions)),
    ],
    [actors.byId, texts.byId],
  )
  return {
    codings,
    loading: actors.loading || texts.loading,
    failures: [...actors.failures, ...texts.failures],
  }
}
