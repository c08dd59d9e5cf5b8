import { checkFiles } from '../../scripts/data/check-folder'
import { fixtureTexts } from './fixture'
import { setAt } from './json'

/** A change to the fixture: the file, the path within it (empty for all of it), and what comes there. */
export type Edit = readonly [file: string, path: string, value: unknown]

/** What the check of the whole data set prints once the fixture has been changed. */
export function linesAfter(...edits: readonly Edit[]): readonly string[] {
  const texts = fixtureTexts()
  for (const [file, path, value] of edits) {
    const content: unknown = JSON.parse(texts.get(file) ?? 'null')
    texts.set(file, JSON.stringify(setAt(content, path, value)))
  }
  return checkFiles(texts).lines
}

/** A rule, broken once: what would be wrong, the changes that break it, and all that the check says. */
export type BrokenRule = readonly [wrong: string, edits: readonly Edit[], lines: readonly string[]]
