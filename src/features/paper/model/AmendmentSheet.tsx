import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Blank } from '../Blank'
import paper from '../Paper.module.css'
import { Sheet, SheetHead } from '../Sheet'
import styles from './Model.module.css'

/** A form for one change to a text, with its sponsors and the vote on it. */
export function AmendmentSheet() {
  const { t } = useLingui()
  return (
    <Sheet title={t`Amendment`} lens={false}>
      <SheetHead title={<Trans>Amendment</Trans>}>
        <Trans>One change to one place of the text. Hand it to the chair.</Trans>
      </SheetHead>
      <div className={styles.pair}>
        <Field label={<Trans>Number (the chair fills this in)</Trans>} />
        <Field label={<Trans>Article and paragraph, or issue</Trans>} />
      </div>
      <Field
        label={<Boxes words={[t`add words`, t`strike words`, t`replace words`]} />}
        lines={0}
      />
      <Field label={<Trans>The text as it stands</Trans>} lines={3} />
      <Field label={<Trans>The text as we want it (underline what is new)</Trans>} lines={5} />
      <Field label={<Trans>Why: one sentence</Trans>} lines={2} />
      <Field label={<Trans>Sponsors: delegations that put it forward</Trans>} lines={2} />
      <div className={styles.verdict}>
        <p>
          <Boxes words={[t`Friendly`]} />{' '}
          <Trans>every sponsor of the text agrees; it is taken in without a vote</Trans>
        </p>
        <p>
          <Boxes words={[t`Unfriendly`]} />{' '}
          <Trans>somebody does not agree; it is put to the vote</Trans>
        </p>
      </div>
      <table className={`${paper.table} ${styles.vote}`} aria-label={t`The vote`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>For</Trans>
            </th>
            <th scope="col">
              <Trans>Against</Trans>
            </th>
            <th scope="col">
              <Trans>Abstained (not counted)</Trans>
            </th>
            <th scope="col">
              <Trans>Needed: two thirds of for and against</Trans>
            </th>
            <th scope="col">
              <Trans>Result</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <Blank />
            <Blank />
            <Blank />
            <Blank />
            <td>
              <Boxes words={[t`carried`, t`not carried`]} />
            </td>
          </tr>
        </tbody>
      </table>
    </Sheet>
  )
}

/** Boxes to tick. */
function Boxes({ words }: { readonly words: readonly string[] }) {
  return words.map((word) => (
    <span key={word} className={styles.tick}>
      <span className={paper.box} /> {word}
    </span>
  ))
}

interface FieldProps {
  readonly label: ReactNode
  /** Empty lines to write on. */
  readonly lines?: number
}

function Field({ label, lines = 1 }: FieldProps) {
  return (
    <div className={styles.field}>
      <p>{label}</p>
      {Array.from({ length: lines }, (_none, line) => (
        <span key={line} className={paper.line} />
      ))}
    </div>
  )
}
