/** About the width of a letter of a name in a drawing, in pixels. */
const LETTER = 7.2

/** A name cut to what fits into some pixels; the table beside a drawing has it whole. */
export function clipped(name: string, room: number): string {
  const letters = Math.floor(room / LETTER)
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name
}
