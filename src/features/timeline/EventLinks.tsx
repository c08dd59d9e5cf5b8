import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { actorPlace, issuePlace, itemPlace, type Place, textPlace } from '../../components/places'
import { PlaceLink } from '../../components/PlaceLink'
import type { HistoryEvent } from '../../domain/types'
import styles from './Timeline.module.css'

interface EventLinksProps {
  readonly event: HistoryEvent
  readonly textNames: ReadonlyMap<string, string>
}

interface Named {
  readonly id: string
  readonly name: string
  readonly place: Place | null
}

/** The actors, issues and texts of an event, each with the way to it. */
export function EventLinks({ event, textNames }: EventLinksProps) {
  const { dataset, actorById, issueById, textIds } = useCore()
  const actors = event.actors.map((id) => ({
    id,
    name: actorById.get(id)?.shortName ?? id,
    place: actorPlace(dataset, id),
  }))
  const issues = event.issues.map((id) => ({
    id,
    name: issueById.get(id)?.title ?? id,
    place: issuePlace(dataset, id),
  }))
  const texts = event.instruments.map((id) => ({
    id,
    name: textNames.get(id) ?? id,
    place: textIds.includes(id) ? textPlace(dataset, id) : itemPlace(dataset, '/framing/texts', id),
  }))
  return (
    <dl className={styles.links}>
      <Line name={<Trans>Actors</Trans>} items={actors} />
      <Line name={<Trans>Issues</Trans>} items={issues} />
      <Line name={<Trans>Texts</Trans>} items={texts} />
    </dl>
  )
}

function Line({ name, items }: { readonly name: ReactNode; readonly items: readonly Named[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {items.map((item) => (
        <dd key={item.id}>
          {item.place === null ? item.name : <PlaceLink place={item.place}>{item.name}</PlaceLink>}
        </dd>
      ))}
    </div>
  )
}
