import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import { KIND_WORDS } from '../../components/words'
import type { Actor, ActorKind } from '../../domain/types'
import styles from './Actor.module.css'

/** The kinds in the order in which they are listed. */
export const KINDS = Object.keys(KIND_WORDS).filter((kind): kind is ActorKind => kind !== 'text')

/** All actors in the order of their kinds. */
const inOrder = (actors: readonly Actor[]): readonly Actor[] =>
  KINDS.flatMap((kind) => actors.filter((actor) => actor.kind === kind))

/** The way to the actor before and after, in the order of the index, and to all of them. */
export function ActorWay({ actor }: { readonly actor: Actor }) {
  const { t } = useLingui()
  const actors = inOrder(useCore().actors)
  const place = actors.indexOf(actor)
  const [before, after] = [actors[place - 1], actors[place + 1]]
  const [number, total] = [place + 1, actors.length]
  return (
    <nav aria-label={t`All actors`} className={`${styles.way} screen-only`}>
      <span>
        {before === undefined ? null : (
          <PageLink to={`/actors/${before.id}`}>
            <Trans>
              <span className={`${styles.arrow} turns`}>←</span> Previous: {before.shortName}
            </Trans>
          </PageLink>
        )}
      </span>
      <PageLink to="/actors">
        <Trans>
          All actors ({number} of {total})
        </Trans>
      </PageLink>
      <span>
        {after === undefined ? null : (
          <PageLink to={`/actors/${after.id}`}>
            <Trans>
              Next: {after.shortName} <span className={`${styles.arrow} turns`}>→</span>
            </Trans>
          </PageLink>
        )}
      </span>
    </nav>
  )
}
