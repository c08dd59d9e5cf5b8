import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { shownActors, toggleActor, toggleText } from '../lens/lensStore'
import { ActorMark } from './ActorMark'
import { ActorPicker } from './ActorPicker'
import { useCore } from './coreContext'
import styles from './LensBar.module.css'
import { useLens, useLensStore } from './lensContext'
import { offeredActors } from './offeredActors'
import { useTextNames } from './useTextNames'

/** The chosen and the suggested actors as toggle buttons, and the way to all the others. */
export function ActorGroup() {
  const core = useCore()
  const store = useLensStore()
  const chosen = useLens(shownActors)
  const texts = useLens((state) => state.lens.texts)
  const textNames = useTextNames(texts.length > 0)
  const [picking, setPicking] = useState(false)
  const id = useId()
  const ids = offeredActors(core.dataset, chosen)
  return (
    <div role="group" aria-labelledby={id} className={styles.actors}>
      <div id={id} className="label">
        <Trans>Actors</Trans>
      </div>
      <div className={styles.chips}>
        {ids
          .flatMap((actorId) => core.actorById.get(actorId) ?? [])
          .map((actor) => (
            <button
              key={actor.id}
              type="button"
              className={styles.chip}
              aria-pressed={chosen.includes(actor.id)}
              onClick={() => toggleActor(store, actor.id)}
            >
              <ActorMark kind={actor.kind} flag={actor.flag} />
              {actor.shortName}
            </button>
          ))}
        {texts.map((text) => (
          <button
            key={text}
            type="button"
            className={styles.chip}
            aria-pressed="true"
            onClick={() => toggleText(store, text)}
          >
            <ActorMark kind="text" />
            {textNames.get(text) ?? text}
          </button>
        ))}
        <button
          type="button"
          className={`${styles.chip} ${styles.all}`}
          onClick={() => setPicking(true)}
        >
          <Trans>All actors</Trans>
        </button>
      </div>
      {picking ? <ActorPicker onClose={() => setPicking(false)} /> : null}
    </div>
  )
}
