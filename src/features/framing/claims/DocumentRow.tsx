import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../../components/coreContext'
import { useLensStore } from '../../../components/lensContext'
import { issuedWords } from '../../../components/sourceWords'
import { type ClaimChoice, claimItem, claimsOf, FINDINGS } from '../../../domain/claims'
import type { Claim, ClaimDocument, FindingKind } from '../../../domain/types'
import { chooseItem, type LensStore } from '../../../lens/lensStore'
import styles from './Claims.module.css'
import { FindingMark } from './FindingMark'
import { CLAIMS_ID } from './claimsId'
import { FINDING_WORDS } from '../../../components/findingWords'

interface DocumentRowProps {
  readonly document: ClaimDocument
  /** The document’s own. */
  readonly claims: readonly Claim[]
  readonly choice: ClaimChoice
}

/** One document: who wrote it, when, and how many of its claims have which finding. */
export function DocumentRow({ document, claims, choice }: DocumentRowProps) {
  const here = choice.document.id === document.id
  return (
    <tr role="row" className={here ? styles.chosenRow : undefined}>
      <th role="rowheader" scope="row">
        <DocumentButton document={document} pressed={here && choice.finding === null} />
      </th>
      {FINDINGS.map((finding) => (
        <td key={finding} role="cell">
          <Count
            document={document}
            finding={finding}
            count={claimsOf(claims, document.id, finding).length}
            pressed={here && choice.finding === finding}
          />
        </td>
      ))}
      <td role="cell" className={styles.total}>
        <CellLabel>
          <Trans>all claims</Trans>
        </CellLabel>
        {claims.length}
      </td>
    </tr>
  )
}

interface DocumentButtonProps {
  readonly document: ClaimDocument
  readonly pressed: boolean
}

function DocumentButton({ document, pressed }: DocumentButtonProps) {
  const { i18n } = useLingui()
  const store = useLensStore()
  const source = useCore().sourceById.get(document.source)
  const date = source === undefined ? '' : issuedWords(i18n, source)
  return (
    <button
      type="button"
      className={styles.document}
      aria-pressed={pressed}
      onClick={() => choose(store, claimItem(document.id, null))}
    >
      <b>{document.author}</b>
      <span>{document.title}</span>
      <small>{date === '' ? <Trans>date not known</Trans> : date}</small>
    </button>
  )
}

/** Shows the claims of a choice; on a phone they stand far below the number that was pressed. */
function choose(store: LensStore, item: string): void {
  chooseItem(store, item)
  document.getElementById(CLAIMS_ID)?.scrollIntoView({ block: 'nearest' })
}

interface CountProps {
  readonly document: ClaimDocument
  readonly finding: FindingKind
  readonly count: number
  readonly pressed: boolean
}

function Count({ document, finding, count, pressed }: CountProps) {
  const { i18n } = useLingui()
  const store = useLensStore()
  const name = i18n._(FINDING_WORDS[finding].name)
  const label = (
    <CellLabel>
      <FindingMark finding={finding} />
      {name}
    </CellLabel>
  )
  if (count === 0) {
    return (
      <>
        {label}
        <span className={styles.none}>0</span>
      </>
    )
  }
  return (
    <>
      {label}
      <button
        type="button"
        className={styles.count}
        aria-pressed={pressed}
        onClick={() => choose(store, claimItem(document.id, pressed ? null : finding))}
      >
        {count}{' '}
        <span className="visually-hidden">
          <Plural value={count} one="claim" other="claims" />{' '}
          <Trans>
            {name}: {document.author}
          </Trans>
        </span>
      </button>
    </>
  )
}

/** The head of a column, seen on a phone only, where the heads themselves are out of sight. */
function CellLabel({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.cellLabel} aria-hidden="true">
      {children}
    </span>
  )
}
