/**
 * Turns the Lingui macros (`t`, `Trans`, `msg`, `plural`, `useLingui`) into plain calls, in dev,
 * build and tests. Only files that import a macro pass through Babel; the types and the JSX that it
 * leaves in place are Vite's to strip.
 */
import { transformAsync } from '@babel/core'
import linguiMacroPlugin from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

const MACRO_IMPORT = /from\s*['"]@lingui\/(?:core|react)\/macro['"]/

/** The Vite plugin; it runs before all others, since it needs the source as written. */
export function linguiMacro(): Plugin {
  return {
    name: 'treaty-lens:lingui-macro',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.[jt]sx?$/, exclude: /node_modules/ }, code: MACRO_IMPORT },
      async handler(code, id) {
        const result = await transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: id.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'] },
          plugins: [linguiMacroPlugin],
        })
        return result?.code ? { code: result.code, map: result.map ?? null } : null
      },
    },
  }
}
