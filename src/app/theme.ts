export type Theme = 'auto' | 'light' | 'dark'

/** Also read by `public/early.js`, before the first paint. */
const KEY = 'treaty-lens-theme'

/** The kept choice; `auto` when there is none, it is not one of ours, or the browser refuses its storage. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

/** Applies a theme and keeps it if the browser lets us; the choice holds for this page in any case. */
export function keepTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'auto') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is full or forbidden: a preference is not worth a message.
  }
}
