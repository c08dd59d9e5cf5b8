import { Trans, useLingui } from '@lingui/react/macro'
import { useTextNames } from '../../../components/useTextNames'
import { useCore } from '../../../components/coreContext'
import { revealAll, revealedIn, revealTo } from '../../../domain/present'
import type { SceneShown } from '../sceneLens'
import { useShow, useShown } from '../showContext'
import styles from './Teacher.module.css'

/** Who or what the class sees already; a press reveals up to there, or takes it back. */
export function Reveals({ shown }: { readonly shown: SceneShown }) {
  const { session, plan } = useShow()
  const revealed = revealedIn(useShown())
  const names = useRevealNames(shown)
  if (names.length === 0) return null
  return (
    <section aria-labelledby="reveals" className={styles.card}>
      <h2 id="reveals">
        <Trans>On the projector</Trans>
      </h2>
      <ol className={styles.reveals}>
        {names.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              aria-pressed={index < revealed}
              onClick={() =>
                session.act((before) =>
                  revealTo(before, plan, index + 1 === revealed ? index : index + 1),
                )
              }
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.buttons}>
        <button
          type="button"
          className="button"
          onClick={() => session.act((before) => revealAll(before, plan))}
        >
          <Trans>Reveal all</Trans>
        </button>
        <button
          type="button"
          className="button"
          onClick={() => session.act((before) => revealTo(before, plan, 0))}
        >
          <Trans>Hide all</Trans>
        </button>
      </p>
    </section>
  )
}

/** What a step reveals, in its order. */
function useRevealNames({
  slide,
  actors,
  state: { lens },
  reveals,
}: SceneShown): readonly string[] {
  const { t } = useLingui()
  const { actorById } = useCore()
  const texts = useTextNames(lens.texts.length > 0)
  if (reveals === 0) return []
  if (slide.kind === 'claim') return [t`What the record says`]
  if (slide.kind === 'readings') return [t`The hard questions`]
  return [
    ...actors.map((id) => actorById.get(id)?.shortName ?? id),
    ...lens.texts.map((id) => texts.get(id) ?? id),
  ]
}
