/** The whole check of a data set in a folder, as lines to print and a code to exit with. */
import { checkWhole } from '../../src/data/checkWhole'
import { countWhole, type WholeCount } from '../../src/data/countWhole'
import { printProblem } from '../../src/data/problem'
import { checkLenses } from '../../src/lens/checkLenses'
import { FolderError, readFolder } from './read-folder'

export interface Report {
  readonly lines: readonly string[]
  readonly code: 0 | 1
}

/** Checks the data set in a folder; a folder that cannot be read is one plain line. */
export function checkFolder(folder: string): Report {
  try {
    return checkFiles(readFolder(folder))
  } catch (error) {
    // Anything else is a fault of the check itself and must not pass for one of the data.
    if (!(error instanceof FolderError)) throw error
    return { lines: [error.message], code: 1 }
  }
}

/** Checks a data set, given the text of each of its files. */
export function checkFiles(texts: ReadonlyMap<string, string>): Report {
  const { problems, whole } = checkWhole(texts)
  const links = whole === undefined ? [] : checkLenses(whole.core, whole.lessons)
  const lines = [...problems, ...links].map(printProblem)
  if (lines.length > 0) return { lines, code: 1 }
  return { lines: whole === undefined ? [] : [countLine(countWhole(whole))], code: 0 }
}

function countLine(count: WholeCount): string {
  const silences = Object.entries(count.silences).map(([reason, number]) => `${number} ${reason}`)
  return [
    `Nothing wrong: ${count.actors} actors`,
    `${count.issues} issues`,
    `${count.sources} sources`,
    `${count.stances} stances`,
    `evidence ${count.evidence.read} read and ${count.evidence.reported} reported`,
    `silent ${silences.join(' and ')}`,
    `${count.redLines} red lines`,
  ].join(', ')
}
