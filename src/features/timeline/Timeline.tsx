import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue } from 'react'
import { useCore } from '../../components/coreContext'
import { useLens, useLensStore } from '../../components/lensContext'
import { lastDay } from '../../domain/dates'
import { filterEvents } from '../../domain/timeline'
import type { HistoryEvent } from '../../domain/types'
import { chooseItem } from '../../lens/lensStore'
import { Notice } from '../../ui/Notice'
import { readItem } from './eventFilter'
import { EventFigure } from './EventFigure'
import { EventList } from './EventList'
import { FilterBar } from './FilterBar'
import styles from './Timeline.module.css'

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id))

/** The events that fit the filter: counted by track and year, and one under the other. */
export function Timeline({ events }: { readonly events: readonly HistoryEvent[] }) {
  const { t } = useLingui()
  const { dataset, actors, issues } = useCore()
  const store = useLensStore()
  const item = useLens((state) => state.lens.item)
  const asOf = useDeferredValue(useLens((state) => state.lens.asOf))
  const day = lastDay(asOf ?? dataset.updated)
  const known = { events: idsOf(events), actors: idsOf(actors), issues: idsOf(issues) }
  const { filter, event, unknown } = readItem(item, known)
  const shown = filterEvents(events, filter)
  return (
    <div className={styles.page}>
      {unknown.length === 0 ? null : (
        <Notice dismissLabel={t`Got it`} onDismiss={() => chooseItem(store, null)}>
          <Trans>
            This link asks for <code>{unknown.join(', ')}</code>, which is not here. It was left
            out.
          </Trans>
        </Notice>
      )}
      <FilterBar events={events} filter={filter} shown={shown.length} />
      <EventFigure
        events={events}
        shown={shown}
        filter={filter}
        day={day}
        isMoved={asOf !== null}
      />
      <EventList events={shown} day={day} isMoved={asOf !== null} current={event} />
    </div>
  )
}
