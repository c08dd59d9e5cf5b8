import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { FINDING_WORDS } from '../../../components/findingWords'
import { claimsKind } from '../../../data/fileKinds'
import { claimsOf, documentsByDate, FINDINGS } from '../../../domain/claims'
import type { Claim, ClaimDocument, ClaimsFile } from '../../../domain/types'
import { Blank } from '../Blank'
import paper from '../Paper.module.css'
import { Sheet, SheetHead } from '../Sheet'
import { UnknownSheet } from '../UnknownSheet'
import { useSheetItem } from '../useSheetItem'
import { ClaimRecords } from './ClaimRecords'
import styles from './Claims.module.css'

/** A work sheet of what a document claims, and what the record says of it on pages of its own. */
export function ClaimsSheets() {
  return <FileGate kind={claimsKind}>{(file) => <Documents file={file} />}</FileGate>
}

function Documents({ file }: { readonly file: ClaimsFile }) {
  const { sourceById } = useCore()
  const { id, chooseId } = useSheetItem()
  const field = useId()
  const documents = documentsByDate(file.documents, sourceById)
  const document = documents.find((one) => one.id === id) ?? documents[0]
  if (document === undefined) return null
  const claims = claimsOf(file.claims, document.id)
  return (
    <>
      <p className={`${paper.choice} ${paper.onDesk} screen-only`}>
        <label htmlFor={field}>
          <Trans>Document</Trans>
        </label>
        <select id={field} value={document.id} onChange={(event) => chooseId(event.target.value)}>
          {documents.map((one) => (
            <option key={one.id} value={one.id}>
              {one.author}: {one.title}
            </option>
          ))}
        </select>
      </p>
      {id === null || id === document.id ? null : <UnknownSheet id={id} />}
      <WorkSheet document={document} claims={claims} />
      <ClaimRecords document={document} claims={claims} />
    </>
  )
}

interface WorkSheetProps {
  readonly document: ClaimDocument
  readonly claims: readonly Claim[]
}

function WorkSheet({ document: { author, title }, claims }: WorkSheetProps) {
  const { t, i18n } = useLingui()
  return (
    <Sheet title={t`Check the claims: ${author}`} lens={false}>
      <SheetHead kicker={<Trans>Check the claims</Trans>} title={title}>
        <Trans>
          By {author}; the claims are told in our words. Which can be checked at all? Judge each,
          and write down what you looked at.
        </Trans>
      </SheetHead>
      <table className={`${paper.table} ${styles.table}`} aria-label={t`Claims`}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <Trans>No.</Trans>
            </th>
            <th scope="col">
              <Trans>The claim</Trans>
            </th>
            <th scope="col" className={styles.judge}>
              <Trans>Our finding</Trans>
            </th>
            <th scope="col" className={styles.evidence}>
              <Trans>Our evidence: where we looked</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, claim }, index) => (
            <tr key={id}>
              <th scope="row">{index + 1}</th>
              <td>{claim}</td>
              <Blank />
              <Blank />
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.findings}>
        {FINDINGS.map((finding) => (
          <div key={finding}>
            <dt>{i18n._(FINDING_WORDS[finding].name)}</dt>
            <dd>{i18n._(FINDING_WORDS[finding].meaning)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
