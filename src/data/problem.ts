/** Something wrong in the data set: where it stands, and how to mend it. */
export interface Problem {
  /** Path of the file below `public/data`, such as `positions/<actor>.json`. */
  readonly file: string
  /** Path within the file, such as `[3].history[0].value`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

// What a wrong file says is repeated in messages; it must neither rule a terminal nor turn the line around.
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** One line for one problem: `file: path: message`. */
export function printProblem({ file, path, message }: Problem): string {
  const line = path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`
  return line.replace(UNSHOWN, '\uFFFD')
}
