import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { keepTheme, keptTheme, type Theme } from './theme'

/** Light, dark, or as the system says; kept in this browser only. */
export function ThemeSwitch() {
  const { t } = useLingui()
  const [theme, setTheme] = useState<Theme>('auto')
  // The page made at build time knows nothing of this browser: the kept choice is read after it.
  useEffect(() => setTheme(keptTheme()), [])
  return (
    <select
      className="button"
      aria-label={t`Colours`}
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((known) => known === event.target.value) ?? 'auto'
        setTheme(chosen)
        keepTheme(chosen)
      }}
    >
      <option value="auto">{t`Colours: auto`}</option>
      <option value="light">{t`Light`}</option>
      <option value="dark">{t`Dark`}</option>
    </select>
  )
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
