import { checkedOf } from './mark'
import { evidenceOf, type Standing, valueOf } from './positions'
import { foldText } from './text'
import type { Actor, Issue, StepValue } from './types'

/** How far some stances lie apart. */
export interface Disagreement {
  /** Mean absolute difference between pairs of values, in steps (0 to 4); null below two values. */
  readonly mean: number | null
  /** Largest difference between two values, in steps (0 to 4). */
  readonly range: number
  /** Number of values that the figures rest on. */
  readonly values: number
}

/**
 * Disagreement of a row: the mean absolute difference between all pairs of values, in steps
 * (Gini’s mean difference over distinct pairs: C. Gini, “Variabilità e mutabilità”, 1912).
 * Splits, silences and texts are left out by the caller, never counted as a middle.
 */
export function disagreementOf(values: readonly StepValue[]): Disagreement {
  const range = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
  if (values.length < 2) return { mean: null, range, values: values.length }
  // In order of size each value is taken away from those above it and has those below taken away, so
  // that no pair need be gone through: there are many when all states are chosen.
  const sum = values
    .toSorted((a, b) => a - b)
    .reduce<number>((total, value, below) => total + value * (2 * below + 1 - values.length), 0)
  const pairs = (values.length * (values.length - 1)) / 2
  return { mean: sum / pairs, range, values: values.length }
}

/** A row of the comparison: an issue and where the chosen columns stand on it. */
export interface Row {
  readonly issue: Issue
  /** By column, in the order of the lens; null while a column's file is not there. */
  readonly standings: readonly (Standing | null)[]
  readonly disagreement: Disagreement
}

/** Builds a row; only the first `actorCount` columns are actors, the rest are texts and do not disagree. */
export function rowOf(
  issue: Issue,
  standings: readonly (Standing | null)[],
  actorCount: number,
): Row {
  const values = standings
    .slice(0, actorCount)
    .map((standing) => (standing === null ? null : valueOf(standing)))
    .filter((value) => value !== null)
  return { issue, standings, disagreement: disagreementOf(values) }
}

/**
 * The issues to begin with, best evidenced first: most chosen actors with a value, then most
 * evidence that was read, then the order of the file. The result keeps the order of the file.
 */
export function bestEvidenced(rows: readonly Row[], count: number): readonly Row[] {
  const ranked = rows
    .map((row, index) => ({ row, index, read: countRead(row) }))
    .toSorted(
      (a, b) =>
        b.row.disagreement.values - a.row.disagreement.values ||
        b.read - a.read ||
        a.index - b.index,
    )
  return ranked
    .slice(0, count)
    .toSorted((a, b) => a.index - b.index)
    .map(({ row }) => row)
}

function countRead(row: Row): number {
  return row.standings
    .filter((standing) => standing !== null)
    .flatMap((standing) => evidenceOf(standing))
    .filter((evidence) => checkedOf([evidence]) === 'read').length
}

/** Rows in which two actors stand a step or more apart. */
export function onlyDifferences(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ disagreement }) => disagreement.range >= 1)
}

/** Rows with the most disagreement first; rows with no figure last; equal ones stay in order. */
export function byDisagreement(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (b.disagreement.mean ?? -1) - (a.disagreement.mean ?? -1))
}

/** Says whether every word of a query stands somewhere in an issue: title, term of art, question, steps. */
export function matchesQuery(issue: Issue, query: string): boolean {
  const words = foldText(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const text = foldText(
    [
      issue.title,
      issue.termOfArt ?? '',
      issue.question,
      ...Object.values(issue.frames).map(({ question }) => question),
      ...issue.steps.map(({ label }) => label),
    ].join(' '),
  )
  return words.every((word) => text.includes(word))
}

/** Pairs in which a chosen actor belongs to another chosen actor, so that one voice is counted twice. */
export function ownGroups(actors: readonly Actor[]): readonly { member: Actor; group: Actor }[] {
  return actors.flatMap((group) =>
    actors
      .filter(
        (member) =>
          member !== group &&
          (group.members?.includes(member.id) === true ||
            (member.isoAlpha3 !== undefined && group.members?.includes(member.isoAlpha3) === true)),
      )
      .map((member) => ({ member, group })),
  )
}
