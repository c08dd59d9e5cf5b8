import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { chooseTheme, onThemeChange, shownTheme, type Theme } from './theme'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** Light, dark, or as the system says; kept in this browser only. */
export function ThemeSwitch() {
  const { t } = useLingui()
  // The page made at build time knows nothing of this browser.
  const theme = useSyncExternalStore<Theme>(onThemeChange, shownTheme, () => 'auto')
  return (
    <select
      className="button"
      aria-label={t`Colours`}
      value={theme}
      onChange={(event) => {
        chooseTheme(THEMES.find((known) => known === event.target.value) ?? 'auto')
      }}
    >
      <option value="auto">{t`Colours: auto`}</option>
      <option value="light">{t`Light`}</option>
      <option value="dark">{t`Dark`}</option>
    </select>
  )
}
