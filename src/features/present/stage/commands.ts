import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Presentation } from '../../../domain/present'
import { chooseTheme, goBack, goOn, goTo, revealAll, toggleBlank } from '../../../domain/present'
import { type Show } from '../showContext'

export type CommandId =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'reveal'
  | 'notes'
  | 'corners'
  | 'full'
  | 'blank'
  | 'theme'
  | 'keys'
  | 'leave'

interface CommandWords {
  /** The keys as a browser names them, in small letters. */
  readonly keys: readonly string[]
  /** The first of them as it is printed on a keyboard. */
  readonly cap: string
  readonly name: MessageDescriptor
}

/** All that a window of a presentation can be told by a key. */
export const COMMANDS: Readonly<Record<CommandId, CommandWords>> = {
  next: {
    keys: ['arrowright', 'pagedown', ' ', 'enter'],
    cap: '→',
    name: msg`Show the next thing`,
  },
  back: { keys: ['arrowleft', 'pageup'], cap: '←', name: msg`Go back` },
  reveal: { keys: ['r'], cap: 'R', name: msg`Reveal all` },
  corners: { keys: ['c'], cap: 'C', name: msg`Three corners` },
  notes: { keys: ['n'], cap: 'N', name: msg`Open the teacher’s window` },
  blank: { keys: ['b', '.'], cap: 'B', name: msg`Dark screen` },
  full: { keys: ['f'], cap: 'F', name: msg`Full screen` },
  theme: { keys: ['d'], cap: 'D', name: msg`Light or dark` },
  first: { keys: ['home'], cap: 'Home', name: msg`First step` },
  last: { keys: ['end'], cap: 'End', name: msg`Last step` },
  keys: { keys: ['?', 'h'], cap: '?', name: msg`All keys` },
  leave: { keys: ['escape'], cap: 'Esc', name: msg`Leave` },
}

/** The commands in the order in which they are shown. */
export const COMMAND_IDS: readonly CommandId[] = [
  'next',
  'back',
  'reveal',
  'corners',
  'notes',
  'full',
  'blank',
  'theme',
  'first',
  'last',
  'leave',
]

const toScene = (id: string | undefined) => (before: Presentation, now: number) =>
  id === undefined ? before : goTo(before, id, now)

/** Commands that change what is shown, in both windows alike. */
export function changesOf(
  { plan }: Pick<Show, 'plan'>,
  isDark: () => boolean,
): Partial<Record<CommandId, (before: Presentation, now: number) => Presentation>> {
  return {
    next: (before, now) => goOn(before, plan, now),
    back: (before, now) => goBack(before, plan, now),
    first: toScene(plan[0]?.id),
    last: toScene(plan.at(-1)?.id),
    reveal: (before) => revealAll(before, plan),
    blank: toggleBlank,
    theme: (before) =>
      chooseTheme(
        before,
        (before.theme ?? (isDark() ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark',
      ),
  }
}

/** Whether the page is dark for a reader who has chosen nothing here. */
export function isPageDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined
    ? window.matchMedia('(prefers-color-scheme: dark)').matches
    : theme === 'dark'
}
