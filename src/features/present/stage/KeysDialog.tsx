import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../../../ui/Dialog'
import styles from '../Present.module.css'
import { COMMAND_IDS, COMMANDS, type CommandId } from './commands'

interface KeysDialogProps {
  readonly onCommand: (command: CommandId) => void
  readonly onClose: () => void
}

/** Every key, and a button that does the same. */
export function KeysDialog({ onCommand, onClose }: KeysDialogProps) {
  const { t, i18n } = useLingui()
  return (
    <Dialog
      title={<span className={styles.dialogTitle}>{t`Keys and clicker`}</span>}
      closeLabel={t`Close`}
      onClose={onClose}
    >
      <ul className={styles.keyList}>
        {COMMAND_IDS.map((id) => (
          <li key={id}>
            <button type="button" className={styles.tool} onClick={() => onCommand(id)}>
              <kbd>{COMMANDS[id].cap}</kbd> {i18n._(COMMANDS[id].name)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
