import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ChartFrame } from '../../../charts/ChartFrame'
import type { MappedState, WorldSpec } from '../../../charts/spec'
import { useCore } from '../../../components/coreContext'
import { DataFailure } from '../../../components/DataFailure'
import { SourceLinks } from '../../../components/SourceLinks'
import { worldQuery } from '../../../data/world'
import type { Resolution, RollCall } from '../../../domain/types'
import type { World } from '../../../domain/world'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { statesAmong, type useVoters } from '../useVoters'
import { useCountSources } from '../useCountSources'
import { useVoteFile } from '../useVoteFile'
import { VoteKey } from '../VoteKey'
import styles from '../Votes.module.css'
import { MapNote } from './MapNote'
import { StatesByVote } from './StatesByVote'

interface MapFigureProps {
  readonly resolution: Resolution
  readonly rollCall: RollCall
  readonly voters: ReturnType<typeof useVoters>
  readonly nameOf: (code: string) => string
}

/** Kept until the map is there; only its proportions are ever seen. */
const NO_WORLD: World = { width: 1000, height: 482, areas: [], places: {} }

/** The roll call on a map of the world. */
export function MapFigure({ resolution, rollCall, voters, nameOf }: MapFigureProps) {
  const { t } = useLingui()
  const core = useCore()
  const { data: world, error, isFetching, refetch } = useQuery(worldQuery(core.load))
  const [as, setAs] = useState<WorldSpec['as']>('marks')
  const { id, symbol, date } = resolution
  const sources = useCountSources([resolution])
  const title = t`Who voted how, on the map`
  const file = useVoteFile({
    name: `${id}-roll-call`,
    title,
    sources,
    notes: [
      `${symbol}.`,
      t`Outlines: Natural Earth. Equal Earth projection. No view on any boundary, name or status is meant.`,
    ],
    lens: ['actors'],
  })
  const singled = statesAmong(voters).join(' ')
  const states = useMemo(
    () =>
      Object.entries(rollCall).map(([code, place]): MappedState => ({
        code,
        name: nameOf(code),
        place,
        singled: singled.includes(code),
      })),
    [rollCall, nameOf, singled],
  )
  if (error !== null && !isFetching) {
    return <DataFailure error={error} onRetry={() => void refetch()} />
  }
  const undrawn =
    world === undefined ? [] : states.filter(({ code }) => world.places[code] === undefined)
  return (
    <ChartFrame
      title={title}
      lead={
        as === 'marks' ? (
          <Trans>
            One state, one vote, one mark: all of the same size, set as near to where the state lies
            as their neighbours let them, and no borders. Chosen actors are ringed.
          </Trans>
        ) : (
          <Trans>
            The area of each state, in an equal-area projection. A large state has one vote as a
            small one has; states too small for an area are marks.
          </Trans>
        )
      }
      legend={
        <div className={styles.tools}>
          <div className="screen-only">
            <SegmentedChoice
              label={<Trans>Drawn as</Trans>}
              value={as}
              onChange={(value) => setAs(value === 'areas' ? 'areas' : 'marks')}
              options={[
                { value: 'marks', label: t`One mark a state` },
                { value: 'areas', label: t`Areas` },
              ]}
            />
          </div>
          <VoteKey filled={as === 'areas'} marked />
        </div>
      }
      label={t`A map of the world with the vote of each of ${states.length} states. The tables below say the same.`}
      spec={{
        kind: 'world',
        world: world ?? NO_WORLD,
        as,
        // Without a map none has a place yet, but what they did is known.
        states,
      }}
      source={<SourceLinks sources={sources} />}
      note={<MapNote as={as} undrawn={undrawn.map(({ name }) => name)} />}
      table={<StatesByVote states={states} />}
      credits={file.credits}
      csv={() =>
        file.csv(
          ['resolution', 'date', 'iso_alpha3', 'state', 'vote'],
          states.map(({ code, name, place }) => [symbol, date, code, name, place]),
        )
      }
      fileName={file.fileName}
    />
  )
}
