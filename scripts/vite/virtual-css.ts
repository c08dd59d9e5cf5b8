/** A style sheet made at build time, imported under a `virtual:` name. */
import type { Plugin } from 'vite'

interface VirtualCss {
  /** The name to import, for instance `virtual:frames.css`. */
  readonly id: string
  /** Makes the style sheet for the project in `root`. */
  readonly css: (root: string) => string | Promise<string>
  /** The files that it is made from, so that dev makes it anew when one changes. */
  readonly watched: (root: string) => readonly string[]
}

/** Makes the Vite plugin that serves one such style sheet. */
export function virtualCss({ id, css, watched }: VirtualCss): Plugin {
  const resolved = `\0${id}`
  let root = process.cwd()
  return {
    name: `treaty-lens:${id}`,
    configResolved(config) {
      root = config.root
    },
    resolveId: (source) => (source === id ? resolved : undefined),
    async load(source) {
      if (source !== resolved) return undefined
      for (const file of watched(root)) this.addWatchFile(file)
      return await css(root)
    },
  }
}
