/**
 * Names of states by their ISO 3166-1 alpha-3 codes, from i18n-iso-countries, so that none is typed.
 * A name is the one by which the library calls a state; it says nothing of recognition.
 */
// A CommonJS module: some of those who run this file see no named exports of it.
import countries from 'i18n-iso-countries'

/** Codes that ISO has withdrawn (ISO 3166-3) and that older roll calls and speeches still need. */
const WITHDRAWN: Readonly<Record<string, string>> = {
  CSK: 'Czechoslovakia',
  DDR: 'German Democratic Republic',
  SCG: 'Serbia and Montenegro',
  YUG: 'Yugoslavia',
}

/** The names that the library has for a code, the main one first; empty for a code that it does not know. */
export function stateNames(code: string): readonly string[] {
  const known = countries.getName(code, 'en', { select: 'all' }) ?? []
  const withdrawn = WITHDRAWN[code]
  return withdrawn === undefined ? known : [withdrawn]
}

/** The alpha-3 code of an ISO 3166-1 numeric one, such as “076”; undefined for a number that has none. */
export const alpha3OfNumber = (number: string): string | undefined =>
  countries.numericToAlpha3(number)
