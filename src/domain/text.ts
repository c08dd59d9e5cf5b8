/**
 * A text as it is compared in a search: without case, accents or other marks, and with the quotes
 * and dashes of a keyboard, so that a typed “state's” finds a printed “state’s”.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Cf}]/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase()

/** A name as an id: “River League” is `river-league`. */
export const kebab = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
