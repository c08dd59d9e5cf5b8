import { messages } from '../locales/later/en'
import { EvidenceDialog, type EvidenceDialogProps } from './EvidenceDialog'
import { WithMessages } from './WithMessages'

/** The dialog of a cell with its words, which are loaded with it. */
export function EvidenceScript(props: EvidenceDialogProps) {
  return (
    <WithMessages messages={messages}>
      <EvidenceDialog {...props} />
    </WithMessages>
  )
}
