import type { I18n } from '@lingui/core'

/** Words as a list in a sentence: “a, b and c”, by the reader’s language. */
export const listWords = (i18n: I18n, words: readonly string[]): string =>
  // English as in the dates: without a comma before the last.
  new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale).format(words)
