import { useLingui } from '@lingui/react/macro'
import { Dialog } from '../../../ui/Dialog'
import { CornerFields } from '../CornerFields'
import styles from '../Present.module.css'

/** Where the class stands, entered at the projector. */
export function CornersDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog
      title={<span className={styles.dialogTitle}>{t`Three corners: how many stand where?`}</span>}
      closeLabel={t`Close`}
      onClose={onClose}
    >
      <CornerFields />
    </Dialog>
  )
}
