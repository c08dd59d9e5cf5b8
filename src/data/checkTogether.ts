/** What can only be said of a data set as a whole, once each of its files has been decoded. */
import { firstDay } from '../domain/dates'
import { isSilent } from '../domain/positions'
import type { Position } from '../domain/types'
import { checkRollCalls } from './checkVotes'
import { fileOf, positionsKind, provisionsKind } from './coreKinds'
import { duplicates, type Finding, idsOf, inEach, inFile, unknownIds, unless } from './finding'
import type { Problem } from './problem'
import type { Whole } from './whole'

/** An issue on which fewer actors are coded cannot be compared, and waits. */
const ENOUGH_ACTORS = 3

/** Checks a whole data set. */
export function checkTogether(whole: Whole): Problem[] {
  const instrumentIds = idsOf(whole.instruments)
  return [
    ...inFile('dataset.json', [...checkEarliest(whole), ...checkFileList(whole)]),
    ...inFile('issues.json', checkWaiting(whole)),
    ...inFile('sources.json', checkCited(whole)),
    ...checkPositionFiles(whole),
    ...[...whole.provisions.keys()]
      .filter((id) => !instrumentIds.has(id))
      .map((id) => ({
        file: fileOf(provisionsKind, id),
        path: '',
        message: `“${id}” is not in instruments.json: add the text or remove the file`,
      })),
    ...inFile(
      'events.json',
      inEach(whole.events, '', ({ instruments }, path) =>
        unknownIds(instruments, instrumentIds, `${path}.instruments`, 'instruments.json'),
      ),
    ),
    ...inFile('votes.json', checkRollCalls(whole.votes, whole.resolutions)),
  ]
}

/** The slider for dates begins with the month of the first entry; a bare year means its January. */
function checkEarliest({ core, positions }: Whole): Finding[] {
  const { earliest } = core.dataset
  const months = [...positions.values()]
    .flat()
    .flatMap((position) => (isSilent(position) ? [] : position.history))
    .map(({ from }) => firstDay(from).slice(0, 7))
    .toSorted()
  const [first] = months
  return unless(
    first === undefined || first === earliest,
    'earliest',
    `is ${earliest}, but the first entry is of ${first}: write “${first}”`,
  )
}

function checkFileList({ core, files }: Whole): Finding[] {
  const listed = core.dataset.files
  const there = new Set(files.filter((file) => file !== 'dataset.json'))
  const missing = [...there].filter((file) => !listed.includes(file))
  return [
    ...duplicates(listed, 'files'),
    ...inEach(listed, 'files', (file, path) =>
      unless(there.has(file), path, `“${file}” is not there: add the file or remove its name`),
    ),
    ...missing.map((file) => ({ path: 'files', message: `does not name “${file}”: add it` })),
  ]
}

function checkWaiting({ core, positions }: Whole): Finding[] {
  const coded = [...positions.values()].flatMap((file) => file.filter(isCoded))
  return inEach(core.issues, 'issues', ({ id, waiting = false }, path) => {
    const count = coded.filter(({ issue }) => issue === id).length
    return unless(
      waiting === count < ENOUGH_ACTORS,
      `${path}.waiting`,
      waiting
        ? `must go: ${count} actors are coded on “${id}”`
        : `must be true: fewer than ${ENOUGH_ACTORS} actors are coded on “${id}” (${count})`,
    )
  })
}

/** Whether a position has a value, on one step or split, on any date. */
const isCoded = (position: Position): boolean =>
  !isSilent(position) && position.history.some(({ kind }) => kind !== 'withdrawn')

function checkPositionFiles({ core, positions }: Whole): Problem[] {
  return core.actors
    .filter(({ id }) => !positions.has(id))
    .map(({ id }) => ({
      file: fileOf(positionsKind, id),
      path: '',
      message: `is missing: “${id}” is in actors.json`,
    }))
}

function checkCited({ core, contents }: Whole): Finding[] {
  const cited = new Set<unknown>()
  for (const [file, content] of contents) {
    if (file !== 'sources.json') collectCited(content, cited)
  }
  return inEach(core.sources, '', ({ id }, path) =>
    unless(cited.has(id), `${path}.id`, `“${id}” is cited nowhere: cite it or remove it`),
  )
}

/** In every kind of file, `source` is the id of a source and `sources` a list of them. */
function collectCited(content: unknown, cited: Set<unknown>): void {
  if (typeof content !== 'object' || content === null) return
  for (const [key, value] of Object.entries(content)) {
    if (key === 'source') cited.add(value)
    else if (key === 'sources' && Array.isArray(value)) value.forEach((id) => cited.add(id))
    else collectCited(value, cited)
  }
}
