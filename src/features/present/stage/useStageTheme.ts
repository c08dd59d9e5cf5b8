import { useEffect } from 'react'
import type { Presentation } from '../../../domain/present'

/** Puts the page in the colours of the projector while it is shown; the reader’s own choice comes back after it. */
export function useStageTheme(theme: Presentation['theme']): void {
  useEffect(() => {
    if (theme === null) return
    // The colours are made for the whole page: the build resolves them at its root.
    const { dataset } = document.documentElement
    const before = dataset['theme']
    dataset['theme'] = theme
    return () => {
      if (before === undefined) delete dataset['theme']
      else dataset['theme'] = before
    }
  }, [theme])
}
