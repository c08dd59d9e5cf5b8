import { Plural, Trans, useLingui } from '@lingui/react/macro'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useGo } from '../../components/useGo'
import { Dialog } from '../../ui/Dialog'
import type { Entry } from './entries'
import { groupResults } from './groups'
import { optionId, ResultList } from './ResultList'
import styles from './Search.module.css'
import { buildIndex, findKeys } from './searchIndex'
import { useEntries } from './useEntries'

interface SearchDialogProps {
  /** The pages of the app, found among the rest; what is shown before a word is typed. */
  readonly pages: readonly Entry[]
  readonly onClose: () => void
}

/** One field over everything: arrows move among the results, Enter goes there, Escape closes. */
export function SearchDialog({ pages, onClose }: SearchDialogProps) {
  const { t } = useLingui()
  const { go } = useGo()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const asked = useDeferredValue(query.trim())
  const { entries, failed } = useEntries(pages)
  const index = useMemo(() => buildIndex(entries), [entries])
  const found = useMemo(() => {
    if (asked === '') return pages
    const byKey = new Map(entries.map((entry) => [entry.key, entry]))
    return findKeys(index, asked).flatMap((key) => byKey.get(key) ?? [])
  }, [asked, entries, index, pages])
  const groups = groupResults(found)
  const shown = groups.flatMap((group) => group.entries)
  const current = shown[Math.min(active, shown.length - 1)]
  // After the dialog has opened, which puts the focus on its first button.
  useEffect(() => input.current?.focus(), [])

  const choose = (entry: Entry): void => {
    onClose()
    go(entry.place)
    setTimeout(focusContent)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      setActive((Math.min(active, shown.length - 1) + step + shown.length) % shown.length)
    } else if (event.key === 'Enter' && current !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(current)
    }
  }
  return (
    <Dialog title={<Trans>Search</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <div className={styles.search}>
        <input
          ref={input}
          type="text"
          role="combobox"
          className={styles.input}
          aria-label={t`Search everywhere`}
          placeholder={t`An actor, an issue, an article, a word, an event …`}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(id, current)}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value.slice(0, LONGEST))
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <p role="status" className={styles.status}>
          {asked === '' ? (
            <Trans>Pages to begin with; type to search in everything.</Trans>
          ) : found.length === 0 ? (
            <Trans>Nothing found for “{asked}”. Try another word.</Trans>
          ) : (
            <Plural value={found.length} one="# result" other="# results" />
          )}
          {failed ? (
            <>
              {' '}
              <Trans>Some files could not be loaded: what is in them is not found here.</Trans>
            </>
          ) : null}
        </p>
        <ResultList id={id} groups={groups} current={current} onChoose={choose} />
        <p className={styles.keys} aria-hidden="true">
          <Trans>
            <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to go there, <kbd>Esc</kbd> to close
          </Trans>
        </p>
      </div>
    </Dialog>
  )
}

/** A query is a few words. */
const LONGEST = 100

/** Reading goes on with what was chosen, unless the view has put the focus somewhere itself. */
function focusContent(): void {
  const main = document.getElementById('main')
  if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
}
