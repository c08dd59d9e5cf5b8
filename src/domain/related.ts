import { allEvidence } from './positions'
import { foldText } from './text'
import type { HistoryEvent, Issue, Position, Resolution, Term } from './types'

/** A resolution that the record itself ties to an issue, and by what. */
export interface RelatedVote {
  readonly resolution: Resolution
  /** Actors whose evidence on the issue names the resolution or cites its text. */
  readonly citedBy: readonly string[]
  /** Events on the issue that name it. */
  readonly events: readonly HistoryEvent[]
}

/**
 * The resolutions that touch an issue: those that evidence on it, or an event on it, names by number,
 * and those whose own source, shared with no other resolution, is cited. Nothing goes by subject, since
 * that would be a guess.
 */
export function votesOn(
  issue: string,
  resolutions: readonly Resolution[],
  events: readonly HistoryEvent[],
  positions: ReadonlyMap<string, readonly Position[]>,
): readonly RelatedVote[] {
  const own = ownSources(resolutions)
  const onIssue = events.filter(({ issues }) => issues.includes(issue))
  const evidence = [...positions].flatMap(([actor, entries]) =>
    entries
      .filter((position) => position.issue === issue)
      .flatMap(allEvidence)
      .map(({ source, pinpoint }) => ({ actor, source, pinpoint })),
  )
  return resolutions.flatMap((resolution) => {
    const isCited = (source: string): boolean => own.get(source) === resolution.id
    const citing = evidence.filter(
      ({ source, pinpoint }) => isCited(source) || namesNumber(pinpoint, resolution.symbol),
    )
    const naming = onIssue.filter(
      ({ title, summary, sources }) =>
        sources.some(isCited) || namesNumber(`${title} ${summary}`, resolution.symbol),
    )
    const citedBy = [...new Set(citing.map(({ actor }) => actor))]
    return citedBy.length + naming.length === 0 ? [] : { resolution, citedBy, events: naming }
  })
}

/** The resolution of each source that belongs to one resolution alone: a list of many votes is none of one. */
function ownSources(resolutions: readonly Resolution[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { sources } of resolutions) {
    for (const source of new Set(sources)) counts.set(source, (counts.get(source) ?? 0) + 1)
  }
  return new Map(
    resolutions.flatMap(({ id, sources }) =>
      sources.filter((source) => counts.get(source) === 1).map((source) => [source, id] as const),
    ),
  )
}

/** Says whether a text names a resolution by the number at the end of its symbol, such as `74/247`. */
export function namesNumber(text: string, symbol: string): boolean {
  const number = symbol.split('/').slice(-2).join('/')
  const start = text.indexOf(number)
  if (start === -1) return false
  const after = start + number.length
  const hasSlash = text[after] === '/' && isDigit(text[after + 1])
  if (!isDigit(text[start - 1]) && !isDigit(text[after]) && !hasSlash) return true
  return namesNumber(text.slice(start + 1), symbol)
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /\d/.test(letter)

/** The terms that stand, as whole words, in the words of an issue: its title, questions, readings or steps. */
export function termsIn(issue: Issue, terms: readonly Term[]): readonly Term[] {
  const words = [
    issue.title,
    issue.termOfArt ?? '',
    issue.question,
    issue.why,
    ...Object.values(issue.frames).flatMap(({ question, threat, remedy, challenge }) => [
      question,
      threat ?? '',
      remedy ?? '',
      challenge ?? '',
    ]),
    ...issue.steps.flatMap(({ label, meaning }) => [label, meaning]),
  ]
  const text = ` ${plain(words.join(' . '))} `
  return terms.filter((term) => text.includes(` ${plain(term.text)} `))
}

const plain = (text: string): string =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .replaceAll(/\s*\.\s*/gu, ' . ')
    .trim()
