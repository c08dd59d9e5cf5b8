import { AboutView } from '../features/about/AboutView'
import { messages } from '../locales/about/en'
import { NotFound } from './NotFound'
import { WithMessages } from './WithMessages'

/** The pages below `/about` with their own catalogue: one part of the app, loaded when it is asked for. */
export function AboutPages({ page }: { readonly page: string }) {
  return (
    <WithMessages messages={messages}>
      <AboutView page={page} missing={<NotFound />} />
    </WithMessages>
  )
}
