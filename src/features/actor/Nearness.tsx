import { Plural, Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { LoadState } from '../../components/LoadState'
import { FEWEST_SHARED, neighboursOf } from '../../domain/nearness'
import type { Standings } from '../../domain/standings'
import type { Actor } from '../../domain/types'
import styles from './Actor.module.css'
import { NeighbourTable } from './NeighbourTable'
import { useAllStandings } from './useAllStandings'

interface NearnessProps {
  readonly actor: Actor
  readonly standings: Standings
  readonly day: string
}

/** Shown at each end. */
const SHOWN = 5

/** Who stands near and who far, over the issues on which both stand on a step. */
export function Nearness({ actor, standings, day }: NearnessProps) {
  const { dataset } = useCore()
  const all = useAllStandings(day)
  const { ranked, tooFew } = neighboursOf(
    standings,
    all.list.filter(({ who }) => who !== actor),
  )
  const isShort = ranked.length <= 2 * SHOWN
  const between = isShort ? [] : ranked.slice(SHOWN, -SHOWN)
  const fewest = FEWEST_SHARED
  return (
    <section id="nearness" className={styles.section}>
      <h2>
        <Trans>Near and far, issue by issue</Trans>
      </h2>
      <p className={styles.muted}>
        <Trans>
          The mean distance in steps over the issues on which both stand on a step; 0 is the same
          everywhere, 4 the farthest. Every issue counts alike, and a different choice of issues
          gives another order. Nearness here is no alliance.
        </Trans>
      </p>
      <LoadState there={all.list.length} loading={all.loading} failures={all.failures} />
      {ranked.length === 0 && !all.loading ? (
        <p>
          <Trans>It shares at least {fewest} issues with nobody: no distance is given.</Trans>
        </p>
      ) : null}
      {ranked.length === 0 ? null : isShort ? (
        <NeighbourTable actor={actor} neighbours={ranked}>
          <Trans>Nearest first</Trans>
        </NeighbourTable>
      ) : (
        <div className={styles.two}>
          <NeighbourTable actor={actor} neighbours={ranked.slice(0, SHOWN)}>
            <Trans>Nearest</Trans>
          </NeighbourTable>
          <NeighbourTable actor={actor} neighbours={ranked.slice(-SHOWN).toReversed()}>
            <Trans>Farthest</Trans>
          </NeighbourTable>
        </div>
      )}
      {between.length === 0 ? null : (
        <details className={styles.more}>
          <summary>
            <Plural value={between.length} one="# between them" other="# between them" />
          </summary>
          <NeighbourTable actor={actor} neighbours={between}>
            <Trans>Between, nearest first</Trans>
          </NeighbourTable>
        </details>
      )}
      {tooFew.length === 0 ? null : (
        <details className={styles.more}>
          <summary>
            <Plural
              value={tooFew.length}
              one="# with too few shared issues"
              other="# with too few shared issues"
            />
          </summary>
          <p className={styles.small}>
            {tooFew.map(({ who, shared }) => `${who.shortName} (${shared})`).join(', ')}
          </p>
        </details>
      )}
      <details className={styles.more}>
        <summary>
          <Trans>How this is worked out</Trans>
        </summary>
        <p className={styles.muted}>
          <Trans>
            For each issue on which both have a value from -2 to 2 the difference is taken without
            its sign; the sum is divided by the number of such issues. This is the city-block
            distance per issue, with what is missing left out of both sums, as in J. C. Gower, “A
            general coefficient of similarity and some of its properties”, Biometrics 27 (1971).
            Silence, splits and what was taken back are left out, never counted as a middle. Below{' '}
            {fewest} shared issues no mean is given; a mean over few issues moves a whole step when
            one stance changes.
          </Trans>{' '}
          {dataset.views.includes('map') ? (
            <Trans>The view “Map” draws the same distances.</Trans>
          ) : null}
        </p>
      </details>
    </section>
  )
}
