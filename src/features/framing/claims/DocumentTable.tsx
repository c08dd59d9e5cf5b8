import { Trans, useLingui } from '@lingui/react/macro'
import { type ClaimChoice, FINDINGS } from '../../../domain/claims'
import type { Claim, ClaimDocument } from '../../../domain/types'
import styles from './Claims.module.css'
import { DocumentRow } from './DocumentRow'
import { FindingMark } from './FindingMark'
import { FINDING_WORDS } from '../../../components/findingWords'

interface DocumentTableProps {
  readonly documents: readonly ClaimDocument[]
  readonly claims: readonly Claim[]
  readonly choice: ClaimChoice
}

/** All documents with the number of their claims by finding; each name and each number is a way in. */
export function DocumentTable({ documents, claims, choice }: DocumentTableProps) {
  const { i18n } = useLingui()
  return (
    <section aria-labelledby="claims-documents">
      <h2 id="claims-documents" className={styles.heading}>
        <Trans>Choose a document</Trans>
      </h2>
      <p className={styles.note}>
        <Trans>
          Oldest first. Each is checked in the same way: claim by claim, in our words, against the
          sources of this record. A number leads to the claims with that finding.
        </Trans>
      </p>
      <table role="table" className={styles.documents}>
        <caption className="visually-hidden">
          <Trans>Findings by document</Trans>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Trans>Document</Trans>
            </th>
            {FINDINGS.map((finding) => (
              <th key={finding} role="columnheader" scope="col">
                <FindingMark finding={finding} />
                {i18n._(FINDING_WORDS[finding].name)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <Trans>all claims</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              claims={claims.filter((claim) => claim.document === document.id)}
              choice={choice}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
