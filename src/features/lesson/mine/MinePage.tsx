import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Beginning } from './Beginning'
import { DoneBar } from './DoneBar'
import { Kept } from './Kept'
import styles from './Mine.module.css'
import type { Offer } from './offer'
import { Offered } from './Offered'
import { OwnHead } from './OwnHead'
import { OwnSteps } from './OwnSteps'
import { useLinked } from './useLinked'
import { useMine } from './useMine'

/** A lesson of one’s own: views in an order, with minutes and notes, in this browser alone. */
export function MinePage() {
  const mine = useMine()
  const [offer, setOffer] = useState<Offer | null>(null)
  const forgetLink = useLinked(setOffer)
  const { lesson, settled } = mine
  const close = (): void => {
    forgetLink()
    setOffer(null)
  }
  return (
    <div className={styles.page}>
      <Kept mine={mine} />
      {offer === null ? null : (
        <Offered key={offer.number} offer={offer} mine={mine} onClose={close} />
      )}
      {settled ? null : (
        <p role="status">
          <Trans>Loading …</Trans>
        </p>
      )}
      {settled ? <OwnHead mine={mine} onOffer={setOffer} /> : null}
      <DoneBar mine={mine} />
      {settled && (lesson?.scenes ?? []).length === 0 ? <Beginning mine={mine} /> : null}
      {lesson === null ? null : <OwnSteps lesson={lesson} change={mine.change} />}
    </div>
  )
}
