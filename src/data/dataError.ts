import { LoadError, type LoadFailure } from './loader'
import type { Problem } from './problem'

/** One file that could not be had. */
export interface FileFailure {
  readonly file: string
  readonly failure: LoadFailure
}

/** Thrown by a query when files are missing or wrong; carries all that is wrong, to be shown. */
export class DataError extends Error {
  readonly failures: readonly FileFailure[]
  readonly problems: readonly Problem[]

  constructor(failures: readonly FileFailure[], problems: readonly Problem[]) {
    super(`${failures.length} files missing, ${problems.length} problems in files`)
    this.name = 'DataError'
    this.failures = failures
    this.problems = problems
  }
}

/** What a rejected load says of a file; anything that is not a {@link LoadError} is a bug and is thrown on. */
export function failureOf(reason: unknown): FileFailure {
  if (reason instanceof LoadError) return { file: reason.file, failure: reason.failure }
  throw reason
}
