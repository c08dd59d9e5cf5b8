import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { sceneWords } from '../../../components/sceneWords'
import type { OwnLesson, OwnScene } from '../../../data/ownLesson'
import { moved, without, withScene } from './edits'
import styles from './Mine.module.css'
import { OwnStep } from './OwnStep'
import { stepButton } from './stepButton'
import type { Mine } from './useMine'

interface OwnStepsProps {
  readonly lesson: OwnLesson
  readonly change: Mine['change']
}

/** The steps in their order. */
export function OwnSteps({ lesson, change }: OwnStepsProps) {
  const { i18n, t } = useLingui()
  const core = useCore()
  const { scenes } = lesson
  if (scenes.length === 0) return null
  const nameOf = ({ title, view }: OwnScene): string =>
    title === '' ? sceneWords(i18n, core, view) : title
  const move = (scene: OwnScene, by: -1 | 1): void => {
    const next = moved(lesson, scene.id, by)
    const place = next.scenes.findIndex(({ id }) => id === scene.id) + 1
    const [name, count] = [nameOf(scene), scenes.length]
    change(next, {
      said: t`“${name}” is now step ${place} of ${count}.`,
      focus: stepButton(scene.id, by),
    })
  }
  const remove = (scene: OwnScene): void => {
    const name = nameOf(scene)
    change(without(lesson, scene.id), { said: t`“${name}” was removed.`, undo: true })
  }
  return (
    <section aria-labelledby="own-steps">
      <h2 id="own-steps">
        <Trans>Steps</Trans>
      </h2>
      <ol className={styles.steps}>
        {scenes.map((scene, index) => (
          <OwnStep
            key={scene.id}
            scene={scene}
            name={nameOf(scene)}
            number={index + 1}
            count={scenes.length}
            onChange={(fields) => change(withScene(lesson, scene.id, fields))}
            onMove={(by) => move(scene, by)}
            onRemove={() => remove(scene)}
          />
        ))}
      </ol>
    </section>
  )
}
