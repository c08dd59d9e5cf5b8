import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { DataFailure } from '../components/DataFailure'
import { useScript } from '../components/useScript'
import { Dialog } from '../ui/Dialog'

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
  const [isOpen, setOpen] = useState(false)
  const script = useScript('search', async () => (await import('./search')).Search, isOpen)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const close = (): void => setOpen(false)
  const { data: Search, error, isFetching } = script
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">⌕ </span>
        <Trans>Search</Trans>
      </button>
      {isOpen && Search !== undefined ? <Search onClose={close} /> : null}
      {isOpen && error !== null && !isFetching ? (
        <Dialog title={<Trans>Search</Trans>} closeLabel={t`Close`} onClose={close}>
          <DataFailure error={error} onRetry={() => void script.refetch()} />
        </Dialog>
      ) : null}
    </>
  )
}
