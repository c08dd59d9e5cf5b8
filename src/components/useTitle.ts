import { useEffect } from 'react'

/** The app’s own name, the same in every language. */
const APP = 'Treaty Lens'

/** The title of a page as the browser shows it; pages made at build time bear the same. */
export const pageTitle = (title: string): string => `${title} · ${APP}`

/** Names the page in the browser while it is shown; what is left again bears the app’s name alone. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = pageTitle(title)
    return () => {
      document.title = APP
    }
  }, [title])
}
