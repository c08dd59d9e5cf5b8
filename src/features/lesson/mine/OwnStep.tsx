import { Trans, useLingui } from '@lingui/react/macro'
import { LONGEST_OWN, type OwnScene } from '../../../data/ownLesson'
import styles from './Mine.module.css'
import { MinutesField } from './MinutesField'
import { OwnView } from './OwnView'
import { stepButton } from './stepButton'

interface OwnStepProps {
  readonly scene: OwnScene
  /** Its title, or what it shows. */
  readonly name: string
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly onChange: (fields: Partial<Pick<OwnScene, 'title' | 'minutes' | 'notes'>>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** A step: what it shows, for how long, with which notes, and its place among the others. */
export function OwnStep({ scene, name, number, count, onChange, onMove, onRemove }: OwnStepProps) {
  const { t } = useLingui()
  return (
    <li className={styles.step} aria-label={t`Step ${number}: ${name}`}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.fields}>
        <label className={styles.stepTitle}>
          <span>
            <Trans>Title</Trans>
          </span>
          <input
            maxLength={LONGEST_OWN.title}
            value={scene.title}
            placeholder={name}
            autoComplete="off"
            onChange={(event) => onChange({ title: event.target.value })}
          />
        </label>
        <MinutesField minutes={scene.minutes} onChange={(minutes) => onChange({ minutes })} />
        <OwnView view={scene.view} />
        <label className={styles.notes}>
          <span>
            <Trans>Notes</Trans>
          </span>
          <textarea
            rows={2}
            maxLength={LONGEST_OWN.notes}
            value={scene.notes}
            onChange={(event) => onChange({ notes: event.target.value })}
          />
        </label>
      </div>
      <div className={`${styles.buttons} screen-only`}>
        <MoveButton id={scene.id} by={-1} off={number === 1} name={name} onMove={onMove} />
        <MoveButton id={scene.id} by={1} off={number === count} name={name} onMove={onMove} />
        <button type="button" className="button" aria-label={t`Remove: ${name}`} onClick={onRemove}>
          <Trans>Remove</Trans>
        </button>
      </div>
    </li>
  )
}

interface MoveButtonProps {
  readonly id: string
  readonly by: -1 | 1
  /** Whether there is nowhere to go. */
  readonly off: boolean
  readonly name: string
  readonly onMove: (by: -1 | 1) => void
}

/** It keeps the focus where it can go no further, so it is never switched off for the keyboard. */
function MoveButton({ id, by, off, name, onMove }: MoveButtonProps) {
  const { t } = useLingui()
  return (
    <button
      type="button"
      id={stepButton(id, by)}
      className={`button ${off ? styles.off : ''}`}
      aria-label={by === -1 ? t`Move up: ${name}` : t`Move down: ${name}`}
      aria-disabled={off}
      onClick={() => {
        if (!off) onMove(by)
      }}
    >
      <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
    </button>
  )
}
