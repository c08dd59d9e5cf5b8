import { useEffect, useRef } from 'react'
import { COMMANDS, type CommandId } from './commands'

/** What is typed into or chosen from keeps its keys. */
const TYPED = 'input, select, textarea, [contenteditable], [role="listbox"], [role="slider"]'
/** What is pressed keeps the keys that press it. */
const PRESSED = 'button, a, summary'

/** Hears the keys of the commands of a window; those with a modifier are the browser’s. */
export function useKeys(run: (command: CommandId) => void, ids: readonly CommandId[]): void {
  const latest = useRef({ run, ids })
  useEffect(() => {
    latest.current = { run, ids }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event, latest.current.ids)
      if (command === undefined) return
      event.preventDefault()
      latest.current.run(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** The command that a key stands for where it was pressed. */
function commandOf(event: KeyboardEvent, ids: readonly CommandId[]): CommandId | undefined {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented, repeat } = event
  if (ctrlKey || metaKey || altKey || defaultPrevented) return undefined
  // An open dialog has the keyboard for itself.
  if (document.querySelector('dialog[open]') !== null) return undefined
  const at = target instanceof Element ? target : null
  if (at !== null && at.closest(TYPED) !== null) return undefined
  const isPress = key === ' ' || key === 'Enter'
  if (isPress && at !== null && at.closest(PRESSED) !== null) return undefined
  const command = ids.find((id) => COMMANDS[id].keys.includes(key.toLowerCase()))
  // A key that is held down goes on step by step, but must not flicker.
  return repeat && command !== 'next' && command !== 'back' ? undefined : command
}
