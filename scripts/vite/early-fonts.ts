/**
 * Tells `early.js` where the fonts of Latin text lie: what a browser shows at once is only what was asked
 * for before anything is drawn, and the names are made by the build.
 */
import type { Plugin } from 'vite'

/** One for headings and one for text; the other scripts come when a letter of theirs is drawn. */
const EARLY = [/\binter-latin-wght-.*\.woff2$/, /\bsource-serif-4-latin-wght-.*\.woff2$/]
const SCRIPT = /<script src="[^"]*early\.js"/

/** The Vite plugin for the fonts that are asked for early. Dev goes without. */
export function earlyFonts(): Plugin {
  let base = '/'
  return {
    name: 'treaty-lens:early-fonts',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html
        const files = EARLY.map((font) => Object.keys(bundle).find((file) => font.test(file)))
        if (files.includes(undefined) || !SCRIPT.test(html)) {
          throw new Error('index.html has no early.js, or the build has no font of Latin text')
        }
        const fonts = files.map((file) => base + file).join(' ')
        return html.replace(SCRIPT, (script) => `${script} data-fonts="${fonts}"`)
      },
    },
  }
}
