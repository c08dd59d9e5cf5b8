import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { RecordLink } from '../../../components/RecordLink'
import { useCore } from '../../../components/coreContext'
import { useLens } from '../../../components/lensContext'
import { useAllPositions } from '../../../components/useRecords'
import { lastDay } from '../../../domain/dates'
import { FEWEST_FOR_A_ROLE, type Other, stancesOf } from '../../../domain/roleCard'
import { standingsOfActor } from '../../../domain/standings'
import type { Actor } from '../../../domain/types'
import { shownActors } from '../../../lens/lensStore'
import { ChosenGate } from '../ChosenGate'
import paper from '../Paper.module.css'
import { RoleCard } from './RoleCard'
import styles from './Roles.module.css'

/** A card for each chosen actor of which enough is known, and why the others have none. */
export function RoleSheets() {
  return <ChosenGate issues={false}>{({ day }) => <Roles day={day} />}</ChosenGate>
}

function Roles({ day }: { readonly day: string }) {
  const ids = useLens(shownActors)
  const { loading, actors, countOf } = useRoles(day)
  // A single actor meets all that can be played; several meet one another.
  const room = ids.length > 1 ? actors.filter(({ who }) => ids.includes(who.id)) : null
  if (loading && room === null) {
    return (
      <p role="status" className={paper.message}>
        <Trans>Loading …</Trans>
      </p>
    )
  }
  const others = room ?? actors.filter(({ who }) => countOf(who.id) >= FEWEST_FOR_A_ROLE)
  const chosen = actors.filter(({ who }) => ids.includes(who.id))
  const played = chosen.filter(({ who }) => countOf(who.id) >= FEWEST_FOR_A_ROLE)
  const thin = chosen.filter(({ who }) => countOf(who.id) < FEWEST_FOR_A_ROLE)
  return (
    <>
      <Intro count={played.length} thin={thin} countOf={countOf} />
      {played.map((own) => (
        <RoleCard
          key={own.who.id}
          actor={own.who}
          standings={own.standings}
          others={others.filter(({ who }) => who.id !== own.who.id)}
          all={room === null}
        />
      ))}
    </>
  )
}

interface Roles {
  readonly loading: boolean
  readonly actors: readonly Other<Actor>[]
  /** Issues on which an actor stands on a step. */
  readonly countOf: (id: string) => number
}

/** All actors with where they stand, and how much is known of each. */
function useRoles(day: string): Roles {
  const core = useCore()
  const { byId, loading } = useAllPositions()
  const issues = core.issues.filter(({ waiting }) => waiting !== true)
  const actors = core.actors.flatMap((who) => {
    const positions = byId.get(who.id)
    return positions === undefined
      ? []
      : { who, standings: standingsOfActor(positions, core.issues, who, lastDay(day)) }
  })
  const counts = new Map(
    actors.map(({ who, standings }) => [who.id, stancesOf(standings, issues).length]),
  )
  return { loading, actors, countOf: (id) => counts.get(id) ?? 0 }
}

interface IntroProps {
  readonly count: number
  readonly thin: readonly Other<Actor>[]
  readonly countOf: (id: string) => number
}

/** How many cards there are; who has none, with the number that is too low. Not printed with cards. */
function Intro({ count, thin, countOf }: IntroProps) {
  const { i18n } = useLingui()
  const few = thin.map(({ who }) => ({ who, stances: i18n.number(countOf(who.id)) }))
  return (
    <header className={`${styles.intro} ${count > 0 ? 'screen-only' : ''}`}>
      <h1>
        <Trans>Role cards</Trans>
      </h1>
      <p>
        <Plural value={count} one="# card, one page." other="# cards, one page each." />{' '}
        <Trans>
          A card is made for an actor that stands on a step on at least {FEWEST_FOR_A_ROLE} issues:
          with fewer, a pupil would have to make things up.
        </Trans>
      </p>
      {few.length === 0 ? null : (
        <ul>
          {few.map(({ who, stances }) => (
            <li key={who.id}>
              <Trans>
                No card for{' '}
                <RecordLink view="actors" id={who.id}>
                  {who.shortName}
                </RecordLink>
                : it stands on a step on {stances} issues.
              </Trans>
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
