import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { WithMessages } from '../components/WithMessages'
import { messages } from '../locales/language/en'
import { languageState, onLanguageChange, setLanguageState } from './language'
import styles from './LanguageSwitch.module.css'
import { chooseLanguage } from './translated'

/** The languages of this build, each by its own name; there only where there are several. */
export function LanguageSwitch() {
  return (
    <WithMessages messages={messages}>
      <Switch />
    </WithMessages>
  )
}

function Switch() {
  const { t } = useLingui()
  const state = useSyncExternalStore(onLanguageChange, languageState, languageState)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    // The page is drawn anew in the language: who has just chosen it stays where they were. It is
    // hidden for a moment, and what is hidden takes no focus.
    const takeFocus = (): void => {
      if (document.documentElement.dataset['lens'] === 'pending') requestAnimationFrame(takeFocus)
      else select.current?.focus()
    }
    if (!languageState().chosen) return
    setLanguageState({ chosen: false })
    takeFocus()
  }, [])
  return (
    <>
      <select
        ref={select}
        className="button"
        aria-label={t`Language`}
        value={state.tag}
        onChange={(event) => void chooseLanguage(event.target.value)}
      >
        <option value="en" lang="en">
          {/* A language is named in itself. */}
          {'English'}
        </option>
        {(LANGUAGES ?? []).map(({ tag, name, dir }) => (
          <option key={tag} value={tag} lang={tag} dir={dir}>
            {name}
          </option>
        ))}
      </select>
      {state.incomplete ? (
        <span role="status" className={styles.note}>
          <Trans>Some words of the language did not come: English stands in for them.</Trans>
        </span>
      ) : null}
    </>
  )
}
