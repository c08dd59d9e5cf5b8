import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useLens } from '../../components/lensContext'
import { placeAddress } from '../../components/places'
import { useHref } from '../../components/useWholeAddress'
import type { Entry, EntryKind } from './entries'
import type { ResultGroup } from './groups'
import styles from './Search.module.css'

const KIND_WORDS: Readonly<Record<EntryKind, MessageDescriptor>> = {
  issue: msg`Issues`,
  actor: msg`Actors`,
  text: msg`Texts`,
  article: msg`Articles`,
  term: msg`Words`,
  event: msg`Events`,
  source: msg`Sources`,
  page: msg`Pages`,
}

interface ResultListProps {
  readonly id: string
  readonly groups: readonly ResultGroup[]
  /** The result that Enter leads to. */
  readonly current: Entry | undefined
  readonly onChoose: (entry: Entry) => void
}

/** The results under their kinds; the focus stays in the field, and the chosen one is named to it. */
export function ResultList({ id, groups, current, onChoose }: ResultListProps) {
  const { t, i18n } = useLingui()
  const currentId = current === undefined ? '' : optionId(id, current)
  useEffect(() => {
    document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  return (
    <div id={`${id}list`} role="listbox" aria-label={t`Results`} className={styles.list}>
      {groups.map(({ kind, entries, more }) => (
        <div key={kind} role="group" aria-labelledby={`${id}${kind}`} className={styles.group}>
          <div id={`${id}${kind}`} role="presentation" className={styles.kind}>
            {i18n._(KIND_WORDS[kind])}
            {more === 0 ? null : (
              <span className={styles.more}>
                {' '}
                <Trans>and {more} more: add a word</Trans>
              </span>
            )}
          </div>
          {entries.map((entry) => (
            <Option
              key={entry.key}
              id={optionId(id, entry)}
              entry={entry}
              isCurrent={entry === current}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The id of a result’s element. */
export const optionId = (id: string, { key }: Entry): string => `${id}${key.replaceAll(' ', '-')}`

interface OptionProps {
  readonly id: string
  readonly entry: Entry
  readonly isCurrent: boolean
  readonly onChoose: (entry: Entry) => void
}

/** A result is a link too, so that it can be opened beside. */
function Option({ id, entry, isCurrent, onChoose }: OptionProps) {
  const address = useLens((state) => placeAddress(entry.place, state))
  const href = useHref()
  return (
    <a
      id={id}
      href={href(address)}
      role="option"
      aria-selected={isCurrent}
      tabIndex={-1}
      className={isCurrent ? `${styles.option} ${styles.current}` : styles.option}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onChoose(entry)
      }}
    >
      <span className={styles.title} lang={entry.language} dir="auto">
        {entry.title}
      </span>
      <span className={styles.detail}>{entry.detail}</span>
    </a>
  )
}
