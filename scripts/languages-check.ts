/** Part of `npm run i18n:check`: fails, with a list, when a language that is shipped lacks a word or has a broken one. */
import { checkLanguage } from './languages/check-language.ts'
import { readLanguage, tagsIn } from './languages/language-file.ts'
import { templateOf } from './languages/template.ts'

const root = process.cwd()
const tags = tagsIn(root)
const template = tags.length === 0 ? [] : templateOf(root)
for (const tag of tags) {
  const { missing, english, wrong, outdated } = checkLanguage(readLanguage(root, tag), template)
  const faults = [
    ...wrong,
    ...missing.map(({ message, context }) => `${context ?? 'app'}: missing: “${message}”`),
  ]
  for (const fault of faults) console.error(`languages/${tag}.po: ${fault}`)
  console.log(
    `languages/${tag}.po: ${template.length - missing.length - english.length} of ${template.length} texts, ${english.length} in English for now, ${outdated} of texts that have changed.`,
  )
  if (faults.length > 0) process.exitCode = 1
}
