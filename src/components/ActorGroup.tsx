import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { shownActors, toggleActor, toggleText } from '../lens/lensStore'
import { ActorMark } from './ActorMark'
import { useCore } from './coreContext'
import styles from './LensBar.module.css'
import { useLens, useLensStore } from './lensContext'
import { offeredActors } from './offeredActors'
import { useOpened } from './useOpened'
import { useTextNames } from './useTextNames'

/** The chosen and the suggested actors as toggle buttons, and the way to all the others. */
export function ActorGroup() {
  const core = useCore()
  const store = useLensStore()
  const chosen = useLens(shownActors)
  const texts = useLens((state) => state.lens.texts)
  const textNames = useTextNames(texts.length > 0)
  const { t } = useLingui()
  const all = t`All actors`
  const { opened, open } = useOpened(all)
  const pick = (): void =>
    void open(async (close) => {
      const { PickerScript } = await import('./pickerScript')
      return <PickerScript onClose={close} />
    })
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
        <button type="button" className={`${styles.chip} ${styles.all}`} onClick={pick}>
          {all}
        </button>
      </div>
      {opened}
    </div>
  )
}
