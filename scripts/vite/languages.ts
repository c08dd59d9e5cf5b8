/**
 * The languages beside English, from `languages/*.po`: what the app loads of them, and a list of them
 * that the code is built with. Without any the list is null, and a build leaves out all that is there
 * for their sake. `TREATY_LENS_MADE_UP=1` adds the two made-up languages of the tests.
 */
import { join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { readLanguage, tagsIn } from '../languages/language-file.ts'
import type { madeLanguages as Make } from '../languages/made-language.ts'
import { MADE_UP } from '../languages/made-up.ts'
import { type MadeFile, madeFiles } from './made-files.ts'

/** Loaded when it is needed: it rests on `src`, whose changes must not restart the dev server. */
const MAKER = 'scripts/languages/made-language.ts'

/** Whether this build has the made-up languages: it is for tests, and lies apart. */
export const withMadeUp = (): boolean => process.env['TREATY_LENS_MADE_UP'] === '1'

/** The Vite plugin for languages. */
export function languages(): Plugin {
  return {
    ...madeFiles({
      name: 'languages',
      make: makeLanguages,
      serves: (address) => address.startsWith('data/languages/'),
    }),
    config: ({ root = process.cwd() }) => ({
      define: { LANGUAGES: JSON.stringify(listOf(root)) },
    }),
  }
}

function listOf(root: string): readonly object[] | null {
  const real = tagsIn(root).map((tag) => readLanguage(root, tag).head)
  const all = withMadeUp() ? [...real, ...MADE_UP] : real
  return all.length === 0 ? null : all.map(({ tag, name, dir }) => ({ tag, name, dir }))
}

async function makeLanguages(root: string): Promise<readonly MadeFile[]> {
  const tags = tagsIn(root)
  if (tags.length === 0 && !withMadeUp()) return []
  const { module } = await runnerImport<{ madeLanguages: typeof Make }>(join(root, MAKER))
  const real = tags.map((tag) => readLanguage(root, tag))
  return module.madeLanguages(root, real, withMadeUp())
}
