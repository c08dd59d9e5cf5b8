import { useMemo } from 'react'
import { MOST_SERIES } from '../../../charts/spec'
import { useCore } from '../../../components/coreContext'
import { useLens, useLensStore } from '../../../components/lensContext'
import { defaultTerms, type Speeches } from '../../../domain/speeches'
import { chooseItem } from '../../../lens/lensStore'

/** The terms on the page, from the address or from the data. */
export interface Terms {
  /** In the file’s order, so that a term keeps its mark. */
  readonly chosen: readonly string[]
  /** The term whose speakers are listed: the first of the address. */
  readonly focus: string
  /** What the address names and the counts lack, or have no room for. */
  readonly unknown: readonly string[]
  readonly toggle: (term: string) => void
  readonly focusOn: (term: string) => void
}

/** Reads and writes the chosen terms; they stand in `item`, with dots, that in focus first. */
export function useTerms(speeches: Speeches): Terms {
  const store = useLensStore()
  const { dataset } = useCore()
  const item = useLens((state) => state.lens.item)
  const usual = useMemo(
    () =>
      defaultTerms(
        speeches,
        dataset.frames.map(({ id }) => id),
      ),
    [speeches, dataset],
  )
  const named = item === null ? usual : item.split('.')
  const known = named.filter((term) => speeches.terms.includes(term)).slice(0, MOST_SERIES)
  const asked = known.length === 0 ? usual : known
  const choose = (terms: readonly string[]): void =>
    chooseItem(store, terms.length === 0 ? null : terms.join('.'))
  return {
    chosen: speeches.terms.filter((term) => asked.includes(term)),
    focus: asked[0] ?? '',
    unknown: named.filter((term) => !known.includes(term)),
    toggle: (term) =>
      choose(asked.includes(term) ? asked.filter((other) => other !== term) : [...asked, term]),
    focusOn: (term) => choose([term, ...asked.filter((other) => other !== term)]),
  }
}
