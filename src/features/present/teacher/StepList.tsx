import { Trans } from '@lingui/react/macro'
import { minutesOf } from '../../../domain/lessons'
import { goTo } from '../../../domain/present'
import { useShow } from '../showContext'
import styles from './Teacher.module.css'

/** All steps, to jump to. */
export function StepList({ place }: { readonly place: number }) {
  const { scenes, form, session } = useShow()
  return (
    <nav aria-labelledby="steps" className={styles.card}>
      <h2 id="steps">
        <Trans>All steps</Trans>
      </h2>
      <ol className={styles.steps}>
        {scenes.map(({ scene }, index) => {
          const minutes = minutesOf(scene, form)
          return (
            <li key={scene.id}>
              <button
                type="button"
                aria-current={index === place ? 'step' : undefined}
                onClick={() => session.act((before, now) => goTo(before, scene.id, now))}
              >
                <span>{scene.title}</span>{' '}
                <span className={styles.minutes}>
                  <Trans>{minutes} min</Trans>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
