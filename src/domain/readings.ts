/** Which issue is read in each vocabulary, and in which order. */
import { NEUTRAL } from './lens'
import type { Chapter, Frame, Issue } from './types'

/** The issues under their chapters, both in the order of the data set; a chapter without any is left out. */
export function issuesByChapter(
  chapters: readonly Chapter[],
  issues: readonly Issue[],
): readonly { readonly chapter: Chapter; readonly issues: readonly Issue[] }[] {
  return chapters
    .map((chapter) => ({
      chapter,
      issues: issues.filter((issue) => issue.chapter === chapter.id),
    }))
    .filter((group) => group.issues.length > 0)
}

/**
 * The issue that a reader begins with: the first that the lens asks for by name; else the first that
 * is compared, is not sensitive, and is worded in full in every vocabulary; else the first of all.
 */
export function firstReading(
  issues: readonly Issue[],
  frames: readonly Frame[],
  asked: 'best' | 'all' | readonly string[],
): Issue | undefined {
  const named = typeof asked === 'string' ? undefined : issues.find(({ id }) => asked.includes(id))
  return named ?? issues.find((issue) => isOpen(issue) && isWorded(issue, frames)) ?? issues[0]
}

const isOpen = ({ waiting, sensitive }: Issue): boolean => waiting !== true && sensitive !== true

const isWorded = (issue: Issue, frames: readonly Frame[]): boolean =>
  frames.every(({ id }) => {
    const words = issue.frames[id]
    return (
      words?.threat !== undefined && words.remedy !== undefined && words.challenge !== undefined
    )
  })

/** The frame that a press on a vocabulary leads to: its own, or back to the neutral words. */
export const toggledFrame = (current: string, pressed: string): string =>
  current === pressed ? NEUTRAL : pressed
