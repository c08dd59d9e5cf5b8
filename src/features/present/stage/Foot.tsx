import { Trans, useLingui } from '@lingui/react/macro'
import { cornersIssue } from '../../../domain/slides'
import styles from '../Present.module.css'
import { useScene, useShow } from '../showContext'
import { COMMANDS, type CommandId } from './commands'

interface FootProps {
  /** Counted from 0. */
  readonly place: number
  readonly onCommand: (command: CommandId) => void
}

/** How far the lesson has come, what to ask, and what can be pressed. */
export function Foot({ place, onCommand }: FootProps) {
  const { scene, slide } = useScene().shown
  const [question] = scene.ask
  const { t } = useLingui()
  const button = (id: CommandId, word?: string) => (
    <ToolButton key={id} id={id} onCommand={onCommand} {...(word === undefined ? {} : { word })} />
  )
  return (
    <footer className={styles.foot}>
      <Progress place={place} />
      {question === undefined ? (
        <p />
      ) : (
        <p className={styles.ask}>
          <Trans>
            <b>Ask:</b> {question.text}
          </Trans>
        </p>
      )}
      <div role="group" aria-label={t`Presentation`} className={styles.tools}>
        {button('back')}
        {button('next')}
        {cornersIssue(slide) === undefined ? null : button('corners', t`corners`)}
        {button('notes', t`notes`)}
        {button('keys', t`keys`)}
        {button('leave', t`leave`)}
      </div>
    </footer>
  )
}

function Progress({ place }: { readonly place: number }) {
  const { scenes } = useShow()
  const [number, all] = [place + 1, scenes.length]
  return (
    <div className={styles.progress}>
      <svg viewBox={`0 0 ${all * 12} 6`} preserveAspectRatio="none" aria-hidden="true">
        {scenes.map(({ scene }, index) => (
          <rect
            key={scene.id}
            x={index * 12 + 1}
            width={10}
            height={6}
            rx={2}
            className={index <= place ? styles.done : styles.todo}
          />
        ))}
      </svg>
      <p>
        <Trans>
          Step {number} of {all}
        </Trans>
      </p>
    </div>
  )
}

interface ToolButtonProps {
  readonly id: CommandId
  /** A short word beside the key; without it the key speaks for itself. */
  readonly word?: string
  readonly onCommand: (command: CommandId) => void
}

function ToolButton({ id, word, onCommand }: ToolButtonProps) {
  const { i18n } = useLingui()
  const { cap, name } = COMMANDS[id]
  const words = i18n._(name)
  return (
    <button
      type="button"
      className={styles.tool}
      // What is seen stands in the name, so that it can be spoken to.
      aria-label={word === undefined ? words : `${cap} ${word}: ${words}`}
      onClick={() => onCommand(id)}
    >
      <kbd>{cap}</kbd>
      {word === undefined ? null : ` ${word}`}
    </button>
  )
}
