/** What `scripts/build-single.ts` has put into the page: blocks of JSON, each named by its file. */
import { LoadError, type Loader } from '../../data/loader'

/** Reads a file of the data set that stands in the page itself. */
export const inlinedLoader: Loader = async (file) => {
  const block = document.querySelector(`script[data-file="${CSS.escape(file)}"]`)
  if (block === null) throw new LoadError(file, { kind: 'status', status: 404 })
  try {
    return JSON.parse(block.textContent) as unknown
  } catch {
    throw new LoadError(file, { kind: 'not-json' })
  }
}

/** The flags as addresses that hold the picture, by their codes. */
export async function inlinedFlags(): Promise<ReadonlyMap<string, string>> {
  const flags = await inlinedLoader('flags')
  return new Map(
    Object.entries(flags ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}
