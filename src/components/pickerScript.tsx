import { messages } from '../locales/later/en'
import { ActorPicker, type ActorPickerProps } from './ActorPicker'
import { WithMessages } from './WithMessages'

/** The choice among all actors with its words, which are loaded with it. */
export function PickerScript(props: ActorPickerProps) {
  return (
    <WithMessages messages={messages}>
      <ActorPicker {...props} />
    </WithMessages>
  )
}
