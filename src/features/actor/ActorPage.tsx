import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useCore } from '../../components/coreContext'
import { DataFailure } from '../../components/DataFailure'
import { useLens } from '../../components/lensContext'
import { RecordPage } from '../../components/RecordPage'
import { positionsQuery } from '../../data/queries'
import { lastDay } from '../../domain/dates'
import { standingsOfActor } from '../../domain/standings'
import type { Actor, Position } from '../../domain/types'
import styles from './Actor.module.css'
import { ActorHead } from './ActorHead'
import { ActorMoves } from './ActorMoves'
import { ActorSources } from './ActorSources'
import { ActorVotes } from './ActorVotes'
import { ActorWay } from './ActorWay'
import { Fingerprint } from './Fingerprint'
import { Memberships } from './Memberships'
import { Nearness } from './Nearness'
import { RedLines } from './RedLines'
import { Stances } from './Stances'
import { Unknown } from './Unknown'

/** One actor: who it is, where it stands, beside whom, and what is not known about it. */
export function ActorPage({ actor }: { readonly actor: Actor }) {
  const core = useCore()
  const asOf = useLens((state) => state.lens.asOf)
  const day = lastDay(asOf ?? core.dataset.updated)
  const { data, error, isFetching, refetch } = useQuery(positionsQuery(core.load, core, actor))
  return (
    <RecordPage title={actor.name} day={day} way={<ActorWay actor={actor} />}>
      {data !== undefined ? <Content actor={actor} positions={data} day={day} /> : null}
      {data === undefined ? <h1 className={styles.name}>{actor.name}</h1> : null}
      {data === undefined && error !== null && !isFetching ? (
        <DataFailure error={error} onRetry={() => void refetch()} />
      ) : null}
      {data === undefined && (error === null || isFetching) ? (
        <p role="status">
          <Trans>Loading …</Trans>
        </p>
      ) : null}
    </RecordPage>
  )
}

interface ContentProps {
  readonly actor: Actor
  readonly positions: readonly Position[]
  readonly day: string
}

function Content({ actor, positions, day }: ContentProps) {
  const { issues } = useCore()
  const standings = standingsOfActor(positions, issues, actor, day)
  const own = { actor, standings, day }
  return (
    <>
      <ActorHead {...own} />
      <div className={styles.page}>
        <Stances {...own} />
        <RedLines {...own} />
        <Fingerprint {...own} />
        <Nearness {...own} />
        <ActorVotes actor={actor} day={day} />
        <Memberships actor={actor} day={day} />
        <ActorMoves actor={actor} positions={positions} day={day} />
        <Unknown {...own} />
        <ActorSources actor={actor} positions={positions} />
      </div>
    </>
  )
}
