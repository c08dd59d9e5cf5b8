/**
 * The languages beside English, from `languages/*.po`: what the app loads of them, and a list of them
 * that the code is built with. Without any the list is null, and a build leaves out all that is there
 * for their sake. `TREATY_LENS_MADE_UP=1` adds the two made-up languages of the tests.
 */
import type { Plugin } from 'vite'
import { type LanguageFile, readLanguage, tagsIn } from '../languages/language-file.ts'
import { madeUpLanguages } from '../languages/made-up.ts'
import { templateOf } from '../languages/template.ts'
import { type MadeFile, madeFiles } from './made-files.ts'

const withMadeUp = (): boolean => process.env['TREATY_LENS_MADE_UP'] === '1'

/** The Vite plugin for languages. */
export function languages(): Plugin {
  return {
    ...madeFiles({
      name: 'languages',
      make: makeLanguages,
      serves: (address) => address.startsWith('data/languages/'),
    }),
    config: ({ root = process.cwd() }) => ({
      define: { __LANGUAGES__: JSON.stringify(listOf(root)) },
    }),
  }
}

function languagesOf(root: string): readonly LanguageFile[] {
  const real = tagsIn(root).map((tag) => readLanguage(root, tag))
  return withMadeUp() ? [...real, ...madeUpLanguages(templateOf(root))] : real
}

function listOf(root: string): readonly object[] | null {
  const all = languagesOf(root)
  return all.length === 0 ? null : all.map(({ head: { tag, name, dir } }) => ({ tag, name, dir }))
}

async function makeLanguages(root: string): Promise<readonly MadeFile[]> {
  const all = languagesOf(root)
  if (all.length === 0) return []
  // Loaded only now: it brings a compiler, which a build in English alone does without.
  const { madeLanguage } = await import('../languages/made-language.ts')
  const template = templateOf(root)
  return all.flatMap((language) => madeLanguage(root, template, language))
}
