import { allEvidence, isSilent } from '../domain/positions'
import type { Checked, SilenceReason } from '../domain/types'
import type { Whole } from './whole'

/** How much a data set holds. */
export interface WholeCount {
  readonly actors: number
  readonly issues: number
  readonly sources: number
  /** Dated entries of all histories. */
  readonly stances: number
  /** Evidence of positions, that of red lines and silences included. */
  readonly evidence: { readonly read: number; readonly reported: number }
  readonly silences: Readonly<Record<SilenceReason, number>>
  readonly redLines: number
}

/** Counts what a data set holds. */
export function countWhole({ core, positions }: Whole): WholeCount {
  const all = [...positions.values()].flat()
  const stances = all.flatMap((position) => (isSilent(position) ? [] : position.history))
  const evidence = all.flatMap(allEvidence)
  const checkedAs = (checked: Checked): number =>
    evidence.filter((item) => item.checked === checked).length
  const silentFor = (reason: SilenceReason): number =>
    all.filter((position) => isSilent(position) && position.silent === reason).length
  return {
    actors: core.actors.length,
    issues: core.issues.length,
    sources: core.sources.length,
    stances: stances.length,
    evidence: { read: checkedAs('read'), reported: checkedAs('reported') },
    silences: {
      'not-researched': silentFor('not-researched'),
      'nothing-found': silentFor('nothing-found'),
      declined: silentFor('declined'),
      'not-present': silentFor('not-present'),
    },
    redLines: stances.filter((stance) => stance.kind === 'coded' && stance.redLine !== undefined)
      .length,
  }
}
