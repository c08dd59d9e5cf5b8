import { Trans } from '@lingui/react/macro'
import type { ChangeEvent } from 'react'
import styles from './Mine.module.css'
import { type Offer, readLessonFile } from './offer'

/** Opens a file from this computer; nothing of it is sent. */
export function OpenFile({ onOffer }: { readonly onOffer: (offer: Offer) => void }) {
  const read = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    if (file === undefined) return
    onOffer(await readLessonFile(file))
    // The same file can be chosen again once it has been mended.
    target.value = ''
  }
  return (
    <label className={`button ${styles.open}`}>
      <Trans>Open a file</Trans>
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => void read(event)}
      />
    </label>
  )
}
