/** Reads one file of the data set, named by its path below `public/data`; rejects with a {@link LoadError}. */
export interface Loader {
  (file: string): Promise<unknown>
  /** Puts a decoded file into the reader’s language, by the path of its kind and its own; see `translate.ts`. */
  readonly translate?: <T>(path: string, file: string, content: T) => Promise<T>
}

/** Why a file could not be had. Three kinds, since a reader does a different thing about each. */
export type LoadFailure =
  | { readonly kind: 'network' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json' }

/** Thrown by a loader. An `Error`, since query and error boundaries expect one. */
export class LoadError extends Error {
  readonly file: string
  readonly failure: LoadFailure

  constructor(file: string, failure: LoadFailure) {
    super(`${file}: ${failure.kind}`)
    this.name = 'LoadError'
    this.file = file
    this.failure = failure
  }
}

/** A loader that fetches from a folder of this origin, such as `/data/`. */
export function fetchLoader(folder: string): Loader {
  const turn = turns()
  return async (file) => {
    await turn()
    const response = await fetchFile(`${folder}${file}`, file)
    if (!response.ok) throw new LoadError(file, { kind: 'status', status: response.status })
    const body = await readText(response, file)
    try {
      return JSON.parse(body) as unknown
    } catch {
      throw new LoadError(file, { kind: 'not-json' })
    }
  }
}

/** Requests that begin in one task: each takes some milliseconds on a slow phone, and dozens hold up the page. */
const AT_ONCE = 2

/** Answers with what waits until another request may begin; the first ones need not wait. */
function turns(): () => Promise<void> {
  let free = AT_ONCE
  const waiting: (() => void)[] = []
  const goOn = (): void => {
    const next = waiting.splice(0, AT_ONCE)
    free = AT_ONCE - next.length
    if (next.length > 0) setTimeout(goOn)
    for (const begin of next) begin()
  }
  return async () => {
    if (free === AT_ONCE) setTimeout(goOn)
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
}

async function fetchFile(address: string, file: string): Promise<Response> {
  try {
    return await fetch(address)
  } catch {
    throw new LoadError(file, { kind: 'network' })
  }
}

async function readText(response: Response, file: string): Promise<string> {
  try {
    return await response.text()
  } catch {
    throw new LoadError(file, { kind: 'network' })
  }
}
