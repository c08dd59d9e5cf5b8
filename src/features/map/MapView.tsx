import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useDeferredValue } from 'react'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { DroppedNotice } from '../../components/DroppedNotice'
import { LensBar } from '../../components/LensBar'
import { useLens } from '../../components/lensContext'
import { useTitle } from '../../components/useTitle'
import { lastDay } from '../../domain/dates'
import { shownActors } from '../../lens/lensStore'
import { Notice } from '../../ui/Notice'
import { Choices } from './Choices'
import styles from './Map.module.css'
import { MapContent } from './MapContent'
import { MAP_PAGE } from './pages'
import { useMapData } from './useMapData'
import { type MapControls, useMapSettings } from './useMapSettings'

interface MapViewProps {
  /** What follows `/map/` in the address; empty for the first page. */
  readonly page: string
  /** What is shown where no page stands. */
  readonly missing: ReactNode
}

/** Actors and texts by nearness: on a plane, and each with each. */
export function MapView({ page, missing }: MapViewProps) {
  return page === '' ? <MapPage /> : missing
}

function MapPage() {
  const { i18n } = useLingui()
  const controls = useMapSettings()
  useTitle(i18n._(MAP_PAGE.name))
  const named = controls.unknown.join(', ')
  return (
    <>
      <LensBar />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DroppedNotice />
        <header className={styles.head}>
          <h1>{i18n._(MAP_PAGE.name)}</h1>
          <p>{i18n._(MAP_PAGE.description)}</p>
        </header>
        {named === '' ? null : (
          <Notice>
            <Trans>
              This link singles out something that is not here: <code>{named}</code>
            </Trans>
          </Notice>
        )}
        <Choices controls={controls} />
        <Placed controls={controls} />
      </main>
    </>
  )
}

function Placed({ controls }: { readonly controls: MapControls }) {
  const core = useCore()
  const { dataset, textIds } = core
  const chosenActors = useLens(shownActors)
  const chosenTexts = useLens((state) => state.lens.texts)
  const asOf = useLens((state) => state.lens.asOf)
  const { settings } = controls
  const isAll = settings.who === 'all'
  // The controls answer at once; the map follows as soon as it can.
  const day = useDeferredValue(lastDay(asOf ?? dataset.updated))
  const weights = useDeferredValue(controls.weights)
  const actors = isAll ? core.actors.map(({ id }) => id) : chosenActors
  const texts = isAll ? textIds : chosenTexts
  const { data, failed } = useMapData(actors, texts, day, weights, settings.least)
  const chosen = [...chosenActors, ...chosenTexts]
  return (
    <>
      {failed.map(({ id, state }) =>
        state.kind === 'failed' ? (
          <DataFailure key={id} error={state.error} onRetry={state.retry} compact />
        ) : null,
      )}
      {data === null ? (
        <p role="status">
          <Trans>Loading …</Trans>
        </p>
      ) : (
        <MapContent
          data={data}
          day={day}
          single={settings.single}
          strong={isAll ? chosen : []}
          onSingle={(single) => controls.change({ single })}
        />
      )}
    </>
  )
}
