import { Plural, Trans } from '@lingui/react/macro'
import { minutesOf } from '../../../domain/lessons'
import type { Scene } from '../../../domain/types'
import type { SceneShown } from '../sceneLens'
import { useShow } from '../showContext'
import styles from './Teacher.module.css'

interface SceneNotesProps {
  readonly shown: SceneShown
  readonly place: number
  readonly next: Scene | undefined
}

/** What to say and to ask in this step, how those see it who contest it, and what comes next. */
export function SceneNotes({ shown: { scene, dropped }, place, next }: SceneNotesProps) {
  const { form, scenes } = useShow()
  const [number, all, minutes] = [place + 1, scenes.length, minutesOf(scene, form)]
  return (
    <article className={styles.notes}>
      <p className={styles.phase}>
        <Trans>
          Step {number} of {all}
        </Trans>
        {scene.phase === '' ? null : ` · ${scene.phase}`} ·{' '}
        <Plural value={minutes} one="# minute" other="# minutes" />
      </p>
      <h1>{scene.title}</h1>
      {scene.say === '' ? null : (
        <section>
          <h2>
            <Trans>Say</Trans>
          </h2>
          <p className={styles.say}>{scene.say}</p>
        </section>
      )}
      <Questions ask={scene.ask} />
      {scene.otherSide === undefined ? null : (
        <section className={styles.other}>
          <h2>
            <Trans>The other side</Trans>
          </h2>
          <p>{scene.otherSide}</p>
        </section>
      )}
      {scene.notes === '' ? null : (
        <section>
          <h2>
            <Trans>Notes</Trans>
          </h2>
          <p>{scene.notes}</p>
        </section>
      )}
      {dropped.length === 0 ? null : (
        <section role="status" className={styles.dropped}>
          <h2>
            <Trans>Left out on the projector</Trans>
          </h2>
          <p>
            <Trans>The view of this step names something that the data do not have:</Trans>{' '}
            {dropped.map(({ param, value }) => `${param}=${value}`).join(', ')}
          </p>
        </section>
      )}
      <p className={styles.next}>
        {next === undefined ? (
          <Trans>This is the last step.</Trans>
        ) : (
          <Trans>
            Next: <b>{next.title}</b>
          </Trans>
        )}
      </p>
    </article>
  )
}

function Questions({ ask }: Pick<Scene, 'ask'>) {
  if (ask.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>Ask</Trans>
      </h2>
      <ol className={styles.ask}>
        {ask.map(({ text, level, expected }) => (
          <li key={text}>
            <p>
              <b>{text}</b> <span className={styles.level}>{level}</span>
            </p>
            <p>
              <Trans>Expect: {expected}</Trans>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
