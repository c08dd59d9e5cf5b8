import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useCore } from '../../components/coreContext'
import { useLensStore } from '../../components/lensContext'
import { useTextNames } from '../../components/useTextNames'
import { KIND_WORDS } from '../../components/words'
import type { Actor } from '../../domain/types'
import { chooseItem } from '../../lens/lensStore'
import styles from './Actor.module.css'
import { KINDS } from './ActorWay'

interface OtherChoiceProps {
  readonly actor: Actor
  /** The other actor or text, or none. */
  readonly value: string | null
}

/** Whom to set beside the actor: any other, or a text. */
export function OtherChoice({ actor, value }: OtherChoiceProps) {
  const { t, i18n } = useLingui()
  const { actors, textIds } = useCore()
  const store = useLensStore()
  const names = useTextNames(true)
  const id = useId()
  const others = actors.filter((other) => other !== actor)
  return (
    <p className={`${styles.choice} screen-only`}>
      <label htmlFor={id}>
        <Trans>Set beside</Trans>
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => chooseItem(store, event.target.value || null)}
      >
        <option value="">{t`nobody`}</option>
        {KINDS.map((kind) => {
          const own = others.filter((other) => other.kind === kind)
          return own.length === 0 ? null : (
            <optgroup key={kind} label={i18n._(KIND_WORDS[kind])}>
              {own.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.shortName}
                </option>
              ))}
            </optgroup>
          )
        })}
        {textIds.length === 0 ? null : (
          <optgroup label={i18n._(KIND_WORDS.text)}>
            {textIds.map((text) => (
              <option key={text} value={text}>
                {names.get(text) ?? text}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </p>
  )
}
