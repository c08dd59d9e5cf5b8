import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { I18nProvider, useLingui } from '@lingui/react'
import { type ReactNode, useMemo } from 'react'

/**
 * A catalogue that holds the messages of another one and more. What it has already stays: a language
 * brings the words of all parts at once, and a part its English.
 */
export const withMessages = ({ locale, messages }: I18n, more: Messages): I18n =>
  setupI18n({ locale, messages: { [locale]: { ...more, ...messages } } })

interface WithMessagesProps {
  readonly messages: Messages
  readonly children: ReactNode
}

/** Gives a view that is loaded when it is asked for its own words beside those of the app. */
export function WithMessages({ messages, children }: WithMessagesProps) {
  const { i18n } = useLingui()
  const own = useMemo(() => withMessages(i18n, messages), [i18n, messages])
  return <I18nProvider i18n={own}>{children}</I18nProvider>
}
