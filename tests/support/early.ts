import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const EARLY = readFileSync(join(import.meta.dirname, '../../public/early.js'), 'utf8')

/** Runs `early.js` on the page as it is, as the page’s head does before the app is there; `fonts` are what the build knows. */
export function runEarly(fonts = ''): void {
  const script = document.createElement('script')
  script.dataset['fonts'] = fonts
  script.textContent = EARLY
  document.head.append(script)
  script.remove()
}
