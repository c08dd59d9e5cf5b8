import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  type CorrectedCell,
  correctionFile,
  correctionText,
  type Proposal,
  trackerLink,
} from '../domain/correction'
import { saveFile } from '../ui/saveFile'
import { CopyButton } from './CopyButton'
import { useCore } from './coreContext'
import styles from './CorrectionForm.module.css'
import { useWholeAddress } from './useWholeAddress'

/** What a reader proposes, and the three ways to hand it in; the page itself sends nothing. */
export function CorrectionForm({ cell }: { readonly cell: Omit<CorrectedCell, 'dataset'> }) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const whole = useWholeAddress()
  const [proposal, setProposal] = useState<Proposal>({ text: '', source: '', pinpoint: '' })
  const change = (fields: Partial<Proposal>): void => setProposal({ ...proposal, ...fields })
  const corrected: CorrectedCell = { ...cell, dataset, address: whole('', cell.address) }
  const text = correctionText(corrected, proposal)
  return (
    <div className={styles.form}>
      <Field
        long
        label={<Trans>What should stand here, and why</Trans>}
        value={proposal.text}
        onChange={(value) => change({ text: value })}
      />
      <Field
        label={<Trans>Source, if you have one</Trans>}
        value={proposal.source}
        onChange={(value) => change({ source: value })}
      />
      <Field
        label={<Trans>Where in it</Trans>}
        value={proposal.pinpoint}
        onChange={(value) => change({ pinpoint: value })}
      />
      <pre
        className={styles.preview}
        tabIndex={0}
        role="region"
        aria-label={t`The correction as text`}
      >
        {text}
      </pre>
      <div className={styles.ways}>
        <CopyButton text={text}>
          <Trans>Copy text</Trans>
        </CopyButton>
        <button
          type="button"
          className="button"
          onClick={() => saveFile(correctionFile(corrected), 'text/plain', text)}
        >
          <Trans>Save as a file</Trans>
        </button>
        {dataset.tracker === undefined ? null : (
          <a href={trackerLink(dataset.tracker, corrected, proposal)} rel="external noreferrer">
            <Trans>Open in the tracker</Trans>
          </a>
        )}
      </div>
      <p className={styles.note}>
        <Trans>Nothing is sent from this page: pass the text on yourself.</Trans>
      </p>
    </div>
  )
}

interface FieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly long?: boolean
}

/** Longest text of a field; more would belong into a document of its own. */
const LONGEST = 2000

function Field({ label, value, onChange, long = false }: FieldProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // The form stands where its button was: the first field takes over the focus.
  useEffect(() => area.current?.focus(), [])
  return (
    <label htmlFor={id} className={styles.field}>
      <span>{label}</span>
      {long ? (
        <textarea
          ref={area}
          id={id}
          rows={4}
          maxLength={LONGEST}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          id={id}
          maxLength={LONGEST}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </label>
  )
}
