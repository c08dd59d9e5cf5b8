import { FramingView } from '../features/framing/FramingView'
import { messages } from '../locales/framing/en'
import { NotFound } from './NotFound'
import { WithMessages } from './WithMessages'

/** The pages below `/framing` with their own catalogue: one part of the app, loaded when it is asked for. */
export function FramingPages({ page }: { readonly page: string }) {
  return (
    <WithMessages messages={messages}>
      <FramingView page={page} missing={<NotFound />} />
    </WithMessages>
  )
}
