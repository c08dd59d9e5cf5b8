/** Reads the text of every JSON file of a data set. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Thrown with one plain sentence if a folder cannot be read. */
export class FolderError extends Error {}

/** The text of each JSON file below a folder, by its path from there with slashes, in a stable order. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!isFolder(folder)) {
    throw new FolderError(`There is no folder “${folder}”: name the folder of a data set.`)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
  return new Map(files.map((file) => [file, readText(join(folder, file))]))
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new FolderError(`“${path}” cannot be read: make it a file that you may read.`, {
      cause: error,
    })
  }
}
