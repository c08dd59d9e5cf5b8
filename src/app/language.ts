/** Which language the app is read in. Kept like the theme; loaded with the switch, in a build that has several. */
const ENGLISH = 'en'

/** Also read by `public/early.js`, before the first paint. */
const KEY = 'treaty-lens-language'

export interface LanguageState {
  /** The language’s tag, `en` for English. */
  readonly tag: string
  /** Whether words of it did not come, and English stands in for them. */
  readonly incomplete: boolean
  /** Whether it was chosen on this page, so that the switch takes the focus back. */
  readonly chosen: boolean
}

let state: LanguageState = { tag: ENGLISH, incomplete: false, chosen: false }
const listeners = new Set<() => void>()

export const languageState = (): LanguageState => state

/** Calls a listener at each change; answers with a function that ends it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function setLanguageState(next: Partial<LanguageState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

/** The language that was kept, if this build has it; else English. */
export function keptLanguage(): string {
  try {
    const kept = localStorage.getItem(KEY)
    return (LANGUAGES ?? []).some(({ tag }) => tag === kept) && kept !== null ? kept : ENGLISH
  } catch {
    return ENGLISH
  }
}

/** Keeps a language if the browser lets us; the choice holds for this page in any case. */
export function keepLanguage(tag: string): void {
  try {
    if (tag === ENGLISH) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, tag)
  } catch {
    // Storage is full or forbidden: a preference is not worth a message.
  }
}
