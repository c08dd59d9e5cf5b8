import { Trans, useLingui } from '@lingui/react/macro'
import { FINDING_WORDS } from '../../../components/findingWords'
import { FileGate } from '../../../components/FileGate'
import { useCore } from '../../../components/coreContext'
import { issuedWords } from '../../../components/sourceWords'
import { claimsKind } from '../../../data/fileKinds'
import { revealedIn } from '../../../domain/present'
import type { Claim, ClaimDocument } from '../../../domain/types'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { useShown } from '../showContext'
import { SlidePage } from './SlidePage'
import { ViewSlide } from './ViewSlide'

interface ClaimSlideProps {
  readonly shown: SceneShown
  readonly claimId: string
}

/** One claim; what the record says of it comes when the class has judged. */
export function ClaimSlide({ shown, claimId }: ClaimSlideProps) {
  return (
    <FileGate kind={claimsKind}>
      {({ claims, documents }) => {
        const claim = claims.find(({ id }) => id === claimId)
        const document = documents.find(({ id }) => id === claim?.document)
        // A document, as the page of claims knows it, is shown as that page shows it.
        if (claim === undefined || document === undefined) return <ViewSlide shown={shown} />
        return <OneClaim shown={shown} claim={claim} document={document} />
      }}
    </FileGate>
  )
}

interface OneClaimProps {
  readonly shown: SceneShown
  readonly claim: Claim
  readonly document: ClaimDocument
}

function OneClaim({ shown, claim, document }: OneClaimProps) {
  const { i18n } = useLingui()
  const { sourceById } = useCore()
  const isShown = revealedIn(useShown()) > 0
  const source = sourceById.get(document.source)
  const date = source === undefined ? '' : issuedWords(i18n, source)
  const { name } = FINDING_WORDS[claim.finding]
  return (
    <SlidePage shown={shown} sources={[document.source, ...claim.sources]}>
      <p className={styles.kicker}>
        <Trans>
          A claim of {document.author}, “{document.title}”
        </Trans>
        {date === '' ? '' : `, ${date}`}
      </p>
      <h1 className={styles.claim}>{claim.claim}</h1>
      <div role="status" className={styles.record}>
        {isShown ? (
          <>
            <p className={styles.finding}>
              <Trans>The record: {i18n._(name)}</Trans>
            </p>
            <p>{claim.record}</p>
          </>
        ) : (
          <p className={styles.quiet}>
            <Trans>Can it be checked? What would show it?</Trans>
          </p>
        )}
      </div>
    </SlidePage>
  )
}
