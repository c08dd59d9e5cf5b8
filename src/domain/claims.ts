/** What documents claim, sorted by what the record says. */
import type { Claim, ClaimDocument, ClaimsFile, FindingKind, Source } from './types'

/** All findings, in the order of the codebook. */
export const FINDINGS: readonly FindingKind[] = [
  'supported',
  'supported-in-part',
  'not-supported',
  'not-found',
  'judgement-or-forecast',
  'overtaken-by-events',
]

/** A document, and a finding where only its claims with that one are asked for. */
export interface ClaimChoice {
  readonly document: ClaimDocument
  readonly finding: FindingKind | null
}

/**
 * Documents by the date of their source, oldest first, so that no side comes first by choice; those
 * without a date last. Documents of one date keep the order of the file.
 */
export function documentsByDate(
  documents: readonly ClaimDocument[],
  sourceById: ReadonlyMap<string, Source>,
): readonly ClaimDocument[] {
  const dateOf = ({ source }: ClaimDocument): number =>
    dateNumber(sourceById.get(source)?.issued?.['date-parts'][0])
  return documents.toSorted((a, b) => dateOf(a) - dateOf(b))
}

/** A date as a number that sorts; a date that is not known is later than all others. */
function dateNumber(parts: readonly number[] | undefined): number {
  const [year, month = 0, day = 0] = parts ?? []
  return year === undefined ? Number.MAX_SAFE_INTEGER : (year * 100 + month) * 100 + day
}

/** The choice that an address names: `document` or `document.finding`; undefined for what is not there. */
export function claimChoiceAt(item: string, { documents }: ClaimsFile): ClaimChoice | undefined {
  const [id, finding, ...rest] = item.split('.')
  const document = documents.find((other) => other.id === id)
  if (document === undefined || rest.length > 0) return undefined
  if (finding === undefined) return { document, finding: null }
  const known = FINDINGS.find((other) => other === finding)
  return known && { document, finding: known }
}

/** What the address calls a choice. The inverse of {@link claimChoiceAt}. */
export const claimItem = (document: string, finding: FindingKind | null): string =>
  finding === null ? document : `${document}.${finding}`

/** The claims of a choice, in the order of the document. */
export const claimsOf = (
  claims: readonly Claim[],
  document: string,
  finding: FindingKind | null = null,
): readonly Claim[] =>
  claims.filter(
    (claim) => claim.document === document && (finding === null || claim.finding === finding),
  )
