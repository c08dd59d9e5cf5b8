/** The app in another language than English: its words are asked for when it is chosen, and not before. */
import type { Messages } from '@lingui/core'
import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { decode } from '../data/decode'
import { LoadError } from '../data/loader'
import { coreQuery } from '../data/queries'
import { translatedLoader } from '../data/translate'
import type { Services } from './App'
import { createI18n } from './i18n'
import { keepLanguage, keptLanguage, languageState, setLanguageState } from './language'

const wordsSchema = v.object({
  /** By which dates, numbers and order are written. */
  formats: v.string(),
  dir: v.picklist(['ltr', 'rtl']),
  messages: v.custom<Messages>((value) => typeof value === 'object' && value !== null),
  /** Files of the data set that the language has words for. */
  files: v.array(v.string()),
})

/** The services in the language that a reader has kept; undefined for English, and where its words do not come. */
export async function keptServices(english: Services): Promise<Services | undefined> {
  const tag = keptLanguage()
  setLanguageState({ tag, incomplete: false, chosen: false })
  if (tag === 'en') return undefined
  try {
    return await servicesIn(tag, english)
  } catch {
    // All of it in English is better than nothing; the switch says so and offers the language again.
    setLanguageState({ tag: 'en', incomplete: true })
    return undefined
  }
}

/** Draws the app anew whenever a reader chooses another language. */
export function followChoice(
  english: Services,
  draw: (services: Services, tag: string) => void,
): void {
  choose = async (tag) => {
    try {
      const services = tag === 'en' ? english : await servicesIn(tag, english)
      // With the core at hand the page changes at once, and nothing flashes between.
      await services.queryClient.ensureQueryData(coreQuery(services.load))
      keepLanguage(tag)
      setLanguageState({
        tag,
        incomplete: tag !== 'en' && languageState().incomplete,
        chosen: true,
      })
      if (tag === 'en') applyToPage('en', 'ltr')
      draw(services, tag)
    } catch {
      setLanguageState({ incomplete: true })
    }
  }
}

let choose = (_tag: string): Promise<void> => Promise.resolve()

/** Changes the language; if its words do not come, the one that is shown stays and the state says so. */
export const chooseLanguage = (tag: string): Promise<void> => {
  setLanguageState({ incomplete: false })
  return choose(tag)
}

/** Rejects if the words of the language do not come. */
async function servicesIn(tag: string, english: Services): Promise<Services> {
  const { load } = english
  const file = `languages/${tag}/words.json`
  const decoded = decode(wordsSchema, file, await load(file))
  if (!decoded.ok) throw new LoadError(file, { kind: 'not-json' })
  const { formats, dir, messages, files } = decoded.value
  applyToPage(tag, dir)
  return {
    ...english,
    i18n: createI18n(formats, messages),
    queryClient: new QueryClient(),
    load: translatedLoader(load, `languages/${tag}`, new Set(files), () =>
      setLanguageState({ incomplete: true }),
    ),
  }
}

function applyToPage(tag: string, dir: 'ltr' | 'rtl'): void {
  const { documentElement } = document
  documentElement.lang = tag
  documentElement.dir = dir
}
