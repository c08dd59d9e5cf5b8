import { Trans, useLingui } from '@lingui/react/macro'
import { useLensStore } from '../../../components/lensContext'
import { type ClaimChoice, claimItem } from '../../../domain/claims'
import type { Claim } from '../../../domain/types'
import { chooseItem } from '../../../lens/lensStore'
import { SourceLine } from '../SourceLine'
import { ClaimItem } from './ClaimItem'
import styles from './Claims.module.css'
import { CLAIMS_ID } from './claimsId'
import { FINDING_WORDS } from '../../../components/findingWords'
import type { Judgements } from './useJudgements'

interface ClaimListProps {
  readonly choice: ClaimChoice
  /** All claims of the document, in its order. */
  readonly claims: readonly Claim[]
  readonly judgements: Judgements
}

/** The claims of a document, or those with one finding. */
export function ClaimList({ choice, claims, judgements }: ClaimListProps) {
  const { document, finding } = choice
  const shown = claims.filter((claim) => finding === null || claim.finding === finding)
  return (
    <section aria-labelledby={CLAIMS_ID}>
      <header className={styles.head}>
        <h2 id={CLAIMS_ID} className={styles.heading}>
          {document.author}
        </h2>
        <p>
          <SourceLine id={document.source} />
        </p>
      </header>
      <Tools choice={choice} claims={claims} shown={shown} judgements={judgements} />
      <ol className={styles.claims}>
        {shown.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            number={claims.indexOf(claim) + 1}
            // Asked for by its finding, a claim has nothing left to hide.
            given={finding !== null}
            judgements={judgements}
          />
        ))}
      </ol>
    </section>
  )
}

interface ToolsProps extends ClaimListProps {
  readonly shown: readonly Claim[]
}

/** How many claims are shown, and the way to all records at once. */
function Tools({ choice, claims, shown, judgements }: ToolsProps) {
  const { i18n } = useLingui()
  const store = useLensStore()
  const { document, finding } = choice
  const [some, all] = [shown.length, claims.length]
  const ids = claims.map(({ id }) => id)
  const allOpen = ids.every((id) => judgements.open.has(id))
  if (finding !== null) {
    const words = i18n._(FINDING_WORDS[finding].name)
    return (
      <div className={styles.tools}>
        <p role="status">
          <Trans>
            {some} of {all} claims: {words}
          </Trans>
        </p>
        <button
          type="button"
          className="button screen-only"
          onClick={() => chooseItem(store, claimItem(document.id, null))}
        >
          <Trans>Show all its claims</Trans>
        </button>
      </div>
    )
  }
  return (
    <div className={styles.tools}>
      <p role="status">
        <Trans>
          {all} claims. What you find stays on this page and is forgotten when you leave it; nobody
          keeps a score.
        </Trans>
      </p>
      <button
        type="button"
        className="button screen-only"
        onClick={() => judgements.show(ids, !allOpen)}
      >
        {allOpen ? (
          <Trans>Hide all records</Trans>
        ) : (
          <Trans>Show what the record says of all</Trans>
        )}
      </button>
    </div>
  )
}
