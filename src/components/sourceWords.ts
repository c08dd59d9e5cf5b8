import type { I18n } from '@lingui/core'
import type { Source } from '../domain/types'
import { dateWords } from './dateWords'

/** The authors of a source, as it names them; its publisher where it names none. */
export function sourceAuthors(source: Source): string {
  const names = (source.author ?? []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
  )
  return names.length > 0 ? names.join(', ') : (source.publisher ?? source['container-title'] ?? '')
}

/** When a source was issued, as exact as it is known; empty if it is not. */
export function issuedWords(i18n: I18n, source: Source): string {
  const parts = source.issued?.['date-parts'][0]
  if (parts === undefined) return ''
  return dateWords(i18n, parts.map((part) => String(part).padStart(2, '0')).join('-'))
}
