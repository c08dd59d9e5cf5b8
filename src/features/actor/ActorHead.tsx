import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { useCore } from '../../components/coreContext'
import { RecordLink } from '../../components/RecordLink'
import { SourceLinks } from '../../components/SourceLinks'
import { useStateNames } from '../../components/useStateNames'
import { KIND_WORDS } from '../../components/words'
import { countStates, coverageOf, stancesIn } from '../../domain/coverage'
import type { Standings } from '../../domain/standings'
import type { Actor } from '../../domain/types'
import styles from './Actor.module.css'

interface ActorHeadProps {
  readonly actor: Actor
  readonly standings: Standings
}

/** Who it is, its own word for the subject, and how much is known of it. */
export function ActorHead({ actor, standings }: ActorHeadProps) {
  const { i18n } = useLingui()
  const { ownTerm } = actor
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.over}>
          <ActorMark kind={actor.kind} flag={actor.flag} size="large" />
          {i18n._(KIND_WORDS[actor.kind])}
        </p>
        <h1 className={styles.name}>{actor.name}</h1>
        <p className={styles.summary}>{actor.summary}</p>
        <p className={styles.small}>
          <SourceLinks sources={actor.sources} />
        </p>
        <Groups actor={actor} />
      </div>
      <aside className={styles.word}>
        <h2>
          <Trans>Its own word for the subject</Trans>
        </h2>
        <p className={styles.term} lang={ownTerm.language}>
          {ownTerm.text}
        </p>
        <p>{ownTerm.gloss}</p>
        <Counts standings={standings} />
      </aside>
    </header>
  )
}

function Counts({ standings }: { readonly standings: Standings }) {
  const all = [...standings.values()]
  const counts = countStates(all.map(coverageOf))
  const { stances, asked } = stancesIn(counts)
  const redLines = all.filter(
    (standing) => standing.kind === 'coded' && standing.entry.redLine !== undefined,
  ).length
  return (
    <ul className={styles.facts}>
      <li>
        <Trans>
          <b>{stances}</b> of {asked} questions have a stance
        </Trans>
      </li>
      <li>
        <Trans>
          <b>{counts.read}</b> rest on a passage that was read
        </Trans>
      </li>
      <li>
        <Plural value={redLines} _0="no red line found" one="# red line" other="# red lines" />
      </li>
    </ul>
  )
}

/** Its members, and the groups among the actors to which it belongs. */
function Groups({ actor }: { readonly actor: Actor }) {
  const { actors, actorById } = useCore()
  const members = actor.members ?? []
  const nameOf = useStateNames(members.some((member) => !actorById.has(member)))
  const isOwn = (member: string): boolean => member === actor.id || member === actor.isoAlpha3
  const groups = actors.filter((group) => group.members?.some(isOwn) === true)
  return (
    <>
      {groups.length === 0 ? null : (
        <p className={styles.small}>
          <Trans>Member of:</Trans>{' '}
          {groups.map((group, index) => (
            <span key={group.id}>
              {index === 0 ? null : ', '}
              <RecordLink view="actors" id={group.id}>
                {group.shortName}
              </RecordLink>
            </span>
          ))}
        </p>
      )}
      {members.length === 0 ? null : (
        <details className={styles.small}>
          <summary>
            <Plural value={members.length} one="# member" other="# members" />
          </summary>
          <p>
            {members.map((member) => actorById.get(member)?.shortName ?? nameOf(member)).join(', ')}
          </p>
        </details>
      )}
    </>
  )
}
