import { NEUTRAL } from './lens'
import type { Issue } from './types'

/** An issue’s question in the words of a frame; the neutral one where the frame has none. */
export function questionOf(issue: Issue, frame: string): string {
  return frame === NEUTRAL ? issue.question : (issue.frames[frame]?.question ?? issue.question)
}
