import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { CorrectedCell } from '../domain/correction'
import { CorrectionForm } from './CorrectionForm'
import styles from './EvidenceDialog.module.css'

/** The way to correct a cell: closed at first, since most readers come to read. */
export function CorrectionSection({ cell }: { readonly cell: Omit<CorrectedCell, 'dataset'> }) {
  const [open, setOpen] = useState(false)
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Correct this</Trans>
      </h3>
      {open ? (
        <CorrectionForm cell={cell} />
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          <Trans>Write a correction</Trans>
        </button>
      )}
    </section>
  )
}
