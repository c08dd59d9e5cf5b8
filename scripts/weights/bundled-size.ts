import { join } from 'node:path'
import { build } from 'vite'
import { gzipped } from './gzipped'

const ENTRY = 'virtual:reference'

/**
 * How many bytes, gzipped, a module comes to when it is bundled and minified as the app is.
 * `source` is the module’s own text. Rejects if it cannot be bundled.
 */
export async function bundledSize(source: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // The exports stand for an app that uses them, so they must not be shaken off.
    plugins: [
      {
        name: 'reference',
        resolveId: (id) => (id === ENTRY ? join(import.meta.dirname, 'reference.js') : undefined),
        load: (id) => (id.endsWith('reference.js') ? source : undefined),
      },
    ],
    build: {
      target: 'es2023',
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in result)) throw new Error('the libraries could not be bundled')
  return result.output
    .filter((chunk) => chunk.type === 'chunk')
    .reduce((sum, { code }) => sum + gzipped(code), 0)
}
