import { type KeyboardEvent, useState } from 'react'
import { itemOf } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { useItem } from '../useItem'

interface SkylineKeys {
  /** The word that the keys point at; null while the list has no focus. */
  readonly active: string | null
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The keys of a list of columns: arrows, Home and End go to a word, Enter and Space choose it, Escape lets go. */
export function useSkylineKeys(columns: readonly Term[], chosen: string | null): SkylineKeys {
  const { toggle, clear } = useItem()
  const [pointed, setPointed] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const found = columns.findIndex(({ id }) => id === (pointed ?? chosen))
  const position = Math.max(found, 0)
  const active = focused ? (columns[position] ?? null) : null
  const goTo = (index: number): void =>
    setPointed(columns[Math.min(Math.max(index, 0), columns.length - 1)]?.id ?? null)
  const goSideways = (event: KeyboardEvent, steps: number): void => {
    // Where lines run to the left, the next column stands there.
    const turned = getComputedStyle(event.currentTarget).direction === 'rtl'
    goTo(position + (turned ? -steps : steps))
  }
  const actions: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowRight: (event) => goSideways(event, 1),
    ArrowDown: () => goTo(position + 1),
    ArrowLeft: (event) => goSideways(event, -1),
    ArrowUp: () => goTo(position - 1),
    Home: () => goTo(0),
    End: () => goTo(columns.length - 1),
    Enter: () => active && toggle(itemOf({ kind: 'term', term: active })),
    ' ': () => active && toggle(itemOf({ kind: 'term', term: active })),
    Escape: clear,
  }
  return {
    active: active?.id ?? null,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      setPointed(null)
    },
    onKeyDown: (event) => {
      const action = actions[event.key]
      if (action === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      action(event)
    },
  }
}
