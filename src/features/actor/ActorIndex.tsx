import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { useCore } from '../../components/coreContext'
import { useLens } from '../../components/lensContext'
import { LoadState } from '../../components/LoadState'
import { UnknownItem } from '../../components/UnknownItem'
import { PageLink } from '../../components/PageLink'
import { RecordPage } from '../../components/RecordPage'
import { KIND_WORDS } from '../../components/words'
import { countStates, coverageOf, type StateCounts, stancesIn } from '../../domain/coverage'
import { lastDay } from '../../domain/dates'
import type { Actor } from '../../domain/types'
import styles from './Actor.module.css'
import { KINDS } from './ActorWay'
import { useAllStandings } from './useAllStandings'

/** All actors by kind, with how much is known of each. */
export function ActorIndex() {
  const { t, i18n } = useLingui()
  const { actors, dataset } = useCore()
  const { asOf, item } = useLens((state) => state.lens)
  const day = lastDay(asOf ?? dataset.updated)
  const all = useAllStandings(day)
  const total = actors.length
  return (
    <RecordPage title={t`Actors`} day={day}>
      <header className={styles.indexHead}>
        <h1 className={styles.name}>
          <Trans>The actors</Trans>
        </h1>
        <p className={styles.summary}>
          <Trans>
            {total} actors by kind, each with its own word for the subject. The bar shows on how
            many of the questions put to it a stance is known, and not how much it matters.
          </Trans>
        </p>
      </header>
      {item === null ? null : <UnknownItem item={item} />}
      <LoadState there={all.list.length} loading={all.loading} failures={all.failures} />
      {KINDS.map((kind) => {
        const own = actors.filter((actor) => actor.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind} className={styles.kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              {i18n._(KIND_WORDS[kind])} <span className={styles.number}>{own.length}</span>
            </h2>
            <ul className={styles.cards}>
              {own.map((actor) => {
                const standings = all.list.find(({ who }) => who === actor)?.standings
                return (
                  <Card
                    key={actor.id}
                    actor={actor}
                    counts={
                      standings === undefined
                        ? null
                        : countStates([...standings.values()].map(coverageOf))
                    }
                  />
                )
              })}
            </ul>
          </section>
        )
      })}
    </RecordPage>
  )
}

interface CardProps {
  readonly actor: Actor
  /** Null while its file is not there. */
  readonly counts: StateCounts | null
}

function Card({ actor, counts }: CardProps) {
  const { stances, asked } = counts === null ? { stances: 0, asked: 0 } : stancesIn(counts)
  return (
    <li>
      <h3 className={styles.who}>
        <ActorMark kind={actor.kind} flag={actor.flag} />
        <PageLink to={`/actors/${actor.id}`}>{actor.shortName}</PageLink>
      </h3>
      <p className={styles.small}>
        <Trans>
          says{' '}
          <q lang={actor.ownTerm.language} title={actor.ownTerm.gloss}>
            {actor.ownTerm.text}
          </q>
        </Trans>
      </p>
      <div className={styles.known}>
        {counts === null ? (
          <p>
            <Trans>counting …</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>
                {stances} of {asked} stances, {counts.read} read
              </Trans>
            </p>
            <svg
              className={styles.bar}
              viewBox="0 0 100 6"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={100} height={6} className={styles.rest} />
              <rect width={(100 * stances) / Math.max(1, asked)} height={6} />
            </svg>
          </>
        )}
      </div>
    </li>
  )
}
