export type Theme = 'auto' | 'light' | 'dark'

/** Also read by `public/early.js`, before the first paint. */
const KEY = 'treaty-lens-theme'

const listeners = new Set<() => void>()

/** The theme of this page: `early.js` has applied the kept one, and a choice is applied at once. */
export function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** Calls a listener at each choice; answers with a function that ends it. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Applies the kept theme, where no `early.js` has. */
export function applyKeptTheme(): void {
  try {
    const theme = localStorage.getItem(KEY)
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
  } catch {
    // Storage is refused: the system’s colours are right then.
  }
}

/** Applies a theme and keeps it if the browser lets us; the choice holds for this page in any case. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  keep(theme)
  for (const listener of listeners) listener()
}

function keep(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is full or forbidden: a preference is not worth a message.
  }
}
