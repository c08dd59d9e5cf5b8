import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { foldText } from '../domain/text'
import type { ActorKind } from '../domain/types'
import { shownActors, toggleActor, toggleText } from '../lens/lensStore'
import { Dialog } from '../ui/Dialog'
import { ActorMark } from './ActorMark'
import { useCore } from './coreContext'
import { SearchField } from '../ui/Field'
import styles from './LensBar.module.css'
import { useLens, useLensStore } from './lensContext'
import { useTextNames } from './useTextNames'
import { KIND_WORDS } from './words'

interface Choice {
  readonly id: string
  readonly name: string
  readonly fullName: string
  readonly kind: ActorKind | 'text'
  readonly flag: string | undefined
}

export interface ActorPickerProps {
  readonly onClose: () => void
}

/** All actors and texts by kind, with a search over their names. */
export function ActorPicker({ onClose }: ActorPickerProps) {
  const { t, i18n } = useLingui()
  const core = useCore()
  const store = useLensStore()
  const actors = useLens(shownActors)
  const texts = useLens((state) => state.lens.texts)
  const textNames = useTextNames(true)
  const [query, setQuery] = useState('')

  const choices: readonly Choice[] = [
    ...core.actors.map(({ id, name, shortName, kind, flag }) => ({
      id,
      kind,
      flag,
      name: shortName,
      fullName: name,
    })),
    ...core.textIds.map((id) => {
      const name = textNames.get(id) ?? id
      return { id, name, fullName: name, kind: 'text', flag: undefined } as const
    }),
  ]
  const wanted = foldText(query.trim())
  const found = choices.filter(({ name, fullName }) =>
    foldText(`${name} ${fullName}`).includes(wanted),
  )
  const kinds = [...new Set(choices.map(({ kind }) => kind))]

  return (
    <Dialog title={<Trans>All actors</Trans>} closeLabel={t`Close`} onClose={onClose}>
      <SearchField
        label={<Trans>Search by name</Trans>}
        className={styles.search}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="visually-hidden">
        {found.length === 1 ? <Trans>1 found</Trans> : <Trans>{found.length} found</Trans>}
      </p>
      {found.length === 0 ? (
        <p>
          <Trans>No actor of that name is in the data set.</Trans>
        </p>
      ) : null}
      {kinds.map((kind) => {
        const some = found.filter((choice) => choice.kind === kind)
        if (some.length === 0) return null
        return (
          <section key={kind} className={styles.kind}>
            <h3>{i18n._(KIND_WORDS[kind])}</h3>
            <div className={styles.chips}>
              {some.map(({ id, name, flag }) => (
                <button
                  key={id}
                  type="button"
                  className={styles.chip}
                  aria-pressed={(kind === 'text' ? texts : actors).includes(id)}
                  onClick={() => (kind === 'text' ? toggleText : toggleActor)(store, id)}
                >
                  <ActorMark kind={kind} flag={flag} />
                  {name}
                </button>
              ))}
            </div>
          </section>
        )
      })}
    </Dialog>
  )
}
