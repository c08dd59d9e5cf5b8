import { useQueries, useQuery } from '@tanstack/react-query'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { instrumentsQuery, provisionsQuery } from '../../data/queries'
import { mainTextsOf, textsByDate } from '../../domain/textOrder'
import type { Instrument, Provision } from '../../domain/types'

/** The list of instruments; empty until it is there. */
export function useInstruments(): readonly Instrument[] {
  const core = useCore()
  return useQuery(instrumentsQuery(core.load, core)).data ?? NONE
}

const NONE: readonly Instrument[] = []

/** The texts on the screen in the order of their days: those chosen, else the main ones of the data set. */
export function useShownTexts(): readonly string[] {
  const { dataset } = useCore()
  const instruments = useInstruments()
  const chosen = useLens((state) => state.lens.texts)
  return textsByDate(chosen.length === 0 ? mainTextsOf(dataset) : chosen, instruments)
}

/** What each text says by issue, in the order of the texts; empty where its file is not there. */
export function useProvisions(texts: readonly string[]): readonly ReadonlyMap<string, Provision>[] {
  const core = useCore()
  const queries = useQueries({ queries: texts.map((id) => provisionsQuery(core.load, core, id)) })
  return queries.map(({ data }) => new Map(data?.map((one) => [one.issue, one])))
}
