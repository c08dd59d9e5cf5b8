import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { FileGate } from '../../../components/FileGate'
import { lessonKind } from '../../../data/fileKinds'
import { lessonIdsOf } from '../../../domain/lessons'
import { Beside } from './Beside'
import styles from './Index.module.css'
import { LessonCard } from './LessonCard'

/** Which lessons there are, and how each is begun. One whose file is bad takes no other with it. */
export function IndexPage() {
  const ids = lessonIdsOf(useCore().dataset)
  return (
    <div className={styles.page}>
      <ol className={styles.how}>
        <li>
          <b>
            <Trans>Read the plan.</Trans>
          </b>{' '}
          <Trans>It says what to show, say and ask. Print it: it is your notes.</Trans>
        </li>
        <li>
          <b>
            <Trans>Press Present.</Trans>
          </b>{' '}
          <Trans>The first step fills the screen. The arrow keys or a clicker go on.</Trans>
        </li>
        <li>
          <b>
            <Trans>End with the exit ticket.</Trans>
          </b>{' '}
          <Trans>Its key is on the last page of the plan.</Trans>
        </li>
      </ol>
      {ids.length === 0 ? (
        <p>
          <Trans>This data set has no lessons. You can put together one of your own.</Trans>
        </p>
      ) : null}
      <ul className={styles.cards}>
        {ids.map((id) => (
          <li key={id} className={styles.card}>
            <FileGate kind={lessonKind} id={id}>
              {(lesson) => <LessonCard id={id} lesson={lesson} />}
            </FileGate>
          </li>
        ))}
      </ul>
      <Beside />
    </div>
  )
}
