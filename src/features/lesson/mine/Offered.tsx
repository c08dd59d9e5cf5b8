import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { useCore } from '../../../components/coreContext'
import { sceneWords } from '../../../components/sceneWords'
import { MOST_OWN_SCENES, type OwnLesson } from '../../../data/ownLesson'
import { type Problem, printProblem } from '../../../data/problem'
import { joined, totalMinutes } from './edits'
import styles from './Mine.module.css'
import type { Offer } from './offer'
import { type Mine, TITLE } from './useMine'

interface OfferedProps {
  readonly offer: Offer
  readonly mine: Mine
  readonly onClose: () => void
}

/** What a file or a link holds, or what is wrong with it. One’s own lesson stays until its owner decides. */
export function Offered({ offer: { file, decoded }, mine, onClose }: OfferedProps) {
  if (!decoded.ok) return <Refused problems={decoded.problems} onClose={onClose} />
  const lesson = decoded.value
  return (
    <Held
      lesson={lesson}
      from={
        file === null ? (
          <Trans>This link holds a lesson</Trans>
        ) : (
          <Trans>{file} holds a lesson</Trans>
        )
      }
    >
      <Ways lesson={lesson} mine={mine} onClose={onClose} />
    </Held>
  )
}

interface RefusedProps {
  readonly problems: readonly Problem[]
  readonly onClose: () => void
}

/** More lines would help nobody. */
const MOST_PROBLEMS = 20

function Refused({ problems, onClose }: RefusedProps) {
  return (
    <div role="alert" className={styles.alert}>
      <p>
        <Trans>This is no lesson that can be opened. Your own lesson is as it was.</Trans>
      </p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => {
          const line = printProblem(problem)
          return (
            <li key={line}>
              <code>{line}</code>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button" onClick={onClose}>
        <Trans>Got it</Trans>
      </button>
    </div>
  )
}

interface HeldProps {
  readonly lesson: OwnLesson
  readonly from: ReactNode
  readonly children: ReactNode
}

function Held({ lesson, from, children }: HeldProps) {
  const { i18n } = useLingui()
  const core = useCore()
  const heading = useRef<HTMLHeadingElement>(null)
  const minutes = totalMinutes(lesson)
  // It asks for a decision: whoever listens or uses the keyboard is led there.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.offered} aria-labelledby="offered">
      <h2 id="offered" ref={heading} tabIndex={-1}>
        {from}
      </h2>
      <p className={styles.offeredTitle}>
        <bdi>{lesson.title === '' ? <Trans>Without a title</Trans> : lesson.title}</bdi>
        {' · '}
        <Plural value={minutes} one="# minute" other="# minutes" />
      </p>
      {lesson.dataset === core.dataset.id ? null : (
        <p>
          <Trans>
            It was made with other data (<code>{lesson.dataset}</code>): some of what it shows may
            not be here.
          </Trans>
        </p>
      )}
      <ol>
        {lesson.scenes.map(({ id, title, view }) => (
          <li key={id}>
            <bdi>{title}</bdi> <small>{sceneWords(i18n, core, view)}</small>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}

interface WaysProps {
  readonly lesson: OwnLesson
  readonly mine: Mine
  readonly onClose: () => void
}

/** To take it, to add it, or to leave it. */
function Ways({ lesson, mine, onClose }: WaysProps) {
  const { t } = useLingui()
  const own = mine.lesson
  const isEmpty = own === null || own.scenes.length === 0
  const both = isEmpty ? null : joined(own, lesson)
  const take = (): void => {
    if (isEmpty) mine.change(lesson, { said: t`The lesson is yours now.`, focus: TITLE })
    else mine.change(lesson, { said: t`It has taken the place of your lesson.`, undo: true })
    onClose()
  }
  return (
    <div className={styles.buttons}>
      <button type="button" className="button" onClick={take}>
        {isEmpty ? <Trans>Take it as my lesson</Trans> : <Trans>Put it in the place of mine</Trans>}
      </button>
      {both === null ? null : (
        <button
          type="button"
          className="button"
          onClick={() => {
            mine.change(both, { said: t`Its steps were added to your lesson.`, undo: true })
            onClose()
          }}
        >
          <Trans>Add its steps to mine</Trans>
        </button>
      )}
      <button type="button" className="button" onClick={onClose}>
        <Trans>Leave it</Trans>
      </button>
      {isEmpty || both !== null ? null : (
        <p>
          <Trans>Together they would have more than {MOST_OWN_SCENES} steps.</Trans>
        </p>
      )}
    </div>
  )
}
