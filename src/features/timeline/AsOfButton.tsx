import { Trans, useLingui } from '@lingui/react/macro'
import { useLensStore } from '../../components/lensContext'
import { firstDay } from '../../domain/dates'
import type { Dataset, HistoryEvent } from '../../domain/types'
import { moveAsOf } from '../../lens/lensStore'

interface AsOfButtonProps {
  readonly event: HistoryEvent
  readonly dataset: Dataset
}

/** Lets the whole app look from the day of an event; not from before the first stance, where there is nothing to see. */
export function AsOfButton({ event, dataset }: AsOfButtonProps) {
  const { t } = useLingui()
  const store = useLensStore()
  const { date, title } = event
  if (firstDay(date).slice(0, 7) < dataset.earliest) return null
  return (
    <button
      type="button"
      className="link-button screen-only"
      aria-label={t`Look from this day: ${title}`}
      onClick={() => moveAsOf(store, date)}
    >
      <Trans>Look from this day</Trans>
    </button>
  )
}
