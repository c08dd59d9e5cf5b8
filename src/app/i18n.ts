import { type I18n, setupI18n } from '@lingui/core'
import { messages } from '../locales/en'

/** The catalogue in use. English is the only one so far; another language is one more catalogue. */
export function createI18n(): I18n {
  return setupI18n({ locale: 'en', messages: { en: messages } })
}
