import { useLingui } from '@lingui/react/macro'
import { sinceWords } from '../../../components/dateWords'
import { stepLabel } from '../../../components/words'
import type { Room, RoleStance } from '../../../domain/roleCard'
import { cut, type Size } from './cardPlan'

/** Says in sentences where an actor may move: red lines, what it pressed, where it moved, what it only named. */
export function useRoomWords(): (room: Room, size: Size) => readonly string[] {
  const { t, i18n } = useLingui()
  return ({ redLines, pressed, moved, mentioned }, { mostIssues }) => {
    const named = (
      stances: readonly RoleStance[],
      wordsOf: (stance: RoleStance) => string = ({ issue }) => issue.title,
    ): string => {
      const { shown, more } = cut(stances, mostIssues)
      const words = shown.map(wordsOf).join('; ')
      return more === 0 ? words : t`${words}; and ${more} more`
    }
    const was = ({ issue, standing: { moved: move } }: RoleStance): string => {
      if (move === null) return issue.title
      const [title, before, when] = [
        issue.title,
        stepLabel(issue, move.from.value),
        sinceWords(i18n, move.when),
      ]
      return t`${title} (${when}; before: ${before})`
    }
    const [lines, hard, history, soft] = [
      named(redLines),
      named(pressed),
      named(moved, was),
      named(mentioned),
    ]
    return [
      redLines.length === 0
        ? t`⚑ Red lines: none found in its own words, which is no proof that it has none.`
        : t`⚑ Red lines, no room: ${lines}.`,
      pressed.length === 0 ? '' : t`Pressed hard (tabled as text or made a priority): ${hard}.`,
      moved.length === 0
        ? t`It has changed its step on no issue so far.`
        : t`Has moved before: ${history}.`,
      mentioned.length === 0 ? '' : t`Only mentioned, so perhaps room to trade: ${soft}.`,
    ].filter((words) => words !== '')
  }
}
