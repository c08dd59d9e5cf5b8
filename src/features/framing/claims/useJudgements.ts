import { useState } from 'react'
import type { FindingKind } from '../../../domain/types'

/** What a reader found, and which records are open. */
export interface Judgements {
  readonly found: ReadonlyMap<string, FindingKind>
  readonly open: ReadonlySet<string>
  readonly find: (claim: string, finding: FindingKind) => void
  /** Opens or shuts the records of some claims. */
  readonly show: (claims: readonly string[], open: boolean) => void
}

/** A reader’s own findings. They are kept nowhere but here, so that nobody is graded. */
export function useJudgements(): Judgements {
  const [found, setFound] = useState<ReadonlyMap<string, FindingKind>>(new Map())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  return {
    found,
    open,
    find: (claim, finding) => setFound((before) => new Map(before).set(claim, finding)),
    show: (claims, isOpen) =>
      setOpen((before) => {
        const others = [...before].filter((claim) => !claims.includes(claim))
        return new Set(isOpen ? [...others, ...claims] : others)
      }),
  }
}
