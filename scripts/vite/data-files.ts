/** Reads the data set's files for the build: an absent file is empty, a malformed one is an error. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the data set lives, from the project's root. */
const DATA_FOLDER = 'public/data'

/** A file of the data set: its path from the project's root, and what it holds. */
export interface DataFile {
  readonly path: string
  readonly content: unknown
}

/** The path of a data file on this machine, for watching it. */
export function dataFilePath(root: string, name: string): string {
  return join(root, DATA_FOLDER, name)
}

/** Reads one file of the data set, `undefined` if it is not there. */
export function readDataFile(root: string, name: string): DataFile | undefined {
  const file = dataFilePath(root, name)
  if (!existsSync(file)) return undefined
  const path = `${DATA_FOLDER}/${name}`
  try {
    return { path, content: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    throw new Error(`${path}: is not JSON: ${String(error)}`, { cause: error })
  }
}

/** Reads every JSON file of the data set, in a stable order. */
export function readAllDataFiles(root: string): DataFile[] {
  const folder = join(root, DATA_FOLDER)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readDataFile(root, name) ?? [])
}
