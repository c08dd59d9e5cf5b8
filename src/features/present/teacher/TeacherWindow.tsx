import { Trans, useLingui } from '@lingui/react/macro'
import { useTitle } from '../../../components/useTitle'
import { cornersIssue } from '../../../domain/slides'
import { CornerFields } from '../CornerFields'
import { useScene, useShow } from '../showContext'
import { changesOf, type CommandId, isPageDark } from '../stage/commands'
import { TimeLeft } from '../stage/TopLine'
import { useKeys } from '../stage/useKeys'
import { LinkState } from './LinkState'
import { Remote } from './Remote'
import { Reveals } from './Reveals'
import { SaveCorners } from './SaveCorners'
import { SceneNotes } from './SceneNotes'
import { StepList } from './StepList'
import { teacherTitle } from '../titles'
import styles from './Teacher.module.css'
import { TimeButtons } from './TimeButtons'

/** Keys that a clicker and a hurried hand press in either window. */
const HEARD: readonly CommandId[] = ['next', 'back', 'first', 'last', 'reveal', 'blank', 'theme']

/** What the teacher sees beside the projector: notes, time, and what can be done there. */
export function TeacherWindow() {
  const { i18n, t } = useLingui()
  const show = useShow()
  const { shown: step, place } = useScene()
  const { title } = show.lesson
  useTitle(i18n._(teacherTitle(show.lesson)))
  useKeys((command) => {
    const change = changesOf(show, isPageDark)[command]
    if (change !== undefined) show.session.act(change)
  }, HEARD)
  const next = show.scenes[place + 1]
  return (
    <main id="main" tabIndex={-1} className={styles.window}>
      <header className={styles.head}>
        <p className={styles.lesson}>
          <Trans>Teacher’s window: {title}</Trans>
        </p>
        <LinkState />
      </header>
      <div className={styles.columns}>
        <SceneNotes shown={step} place={place} next={next?.scene} />
        <div className={styles.side}>
          <section aria-label={t`Time`} className={styles.card}>
            <TimeLeft />
            <TimeButtons />
          </section>
          <Remote />
          <Reveals shown={step} />
          {cornersIssue(step.slide) === undefined ? null : (
            <section aria-labelledby="corners" className={styles.card}>
              <h2 id="corners">
                <Trans>Three corners</Trans>
              </h2>
              <CornerFields />
            </section>
          )}
          <SaveCorners />
          <StepList place={place} />
        </div>
      </div>
    </main>
  )
}
