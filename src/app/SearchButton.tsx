import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useOpened } from '../components/useOpened'

/** Whether a key asks for the search: a slash, or K with Control or Command; not in a field, nor over a dialog. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const held = ctrlKey || metaKey
  if (altKey || !(held ? key.toLowerCase() === 'k' : key === '/')) return false
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  return !isField && document.querySelector('dialog[open]') === null
}

/** The way to the search over everything, whose script is no part of the first page. */
export function SearchButton() {
  const { t } = useLingui()
  const title = t`Search`
  const { opened, open } = useOpened(title)
  const search = (): void =>
    void open(async (close) => {
      const { Search } = await import('./search')
      return <Search onClose={close} />
    })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      search()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={search}
      >
        <span aria-hidden="true">⌕ </span>
        {title}
      </button>
      {opened}
    </>
  )
}
