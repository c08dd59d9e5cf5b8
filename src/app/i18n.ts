import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { messages } from '../locales/en'

/** The catalogue in use: English, or the words of another language with English for what it lacks. */
export const createI18n = (locale = 'en', words?: Messages): I18n =>
  setupI18n({ locale, messages: { [locale]: { ...messages, ...words } } })
