import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useCore } from '../../../components/coreContext'
import { BLANK, type Question, type Said } from '../../../domain/exercise'
import type { Actor } from '../../../domain/types'
import styles from './Exercise.module.css'
import { ExerciseAnswer } from './ExerciseAnswer'

interface ExerciseQuestionProps {
  readonly question: Question
  /** Those among whom the reader chooses. */
  readonly users: readonly Actor[]
  readonly number: number
  readonly count: number
  readonly onNext: () => void
}

/** A definition with the two choices, and the answer once it is asked for. */
export function ExerciseQuestion({
  question,
  users,
  number,
  count,
  onNext,
}: ExerciseQuestionProps) {
  const { dataset } = useCore()
  const [said, setSaid] = useState<Said>({ frame: '', actor: '' })
  const [shown, setShown] = useState(false)
  const text = useRef<HTMLParagraphElement>(null)
  const id = useId()
  useEffect(() => {
    // After the first, focus goes to the new definition, since the button that was pressed is gone.
    if (number > 1) text.current?.focus({ preventScroll: true })
  }, [number])
  return (
    <>
      <p className={styles.number}>
        <Trans>
          Definition {number} of {count}
        </Trans>
      </p>
      <p ref={text} tabIndex={-1} className={styles.definition}>
        <Asked text={question.asked} />
      </p>
      <Choice
        legend={<Trans>Which vocabulary?</Trans>}
        name={`${id}frame`}
        options={dataset.frames.map((frame) => ({
          value: frame.id,
          label: frame.label,
          className: `frame-${frame.id}`,
        }))}
        value={said.frame}
        onChange={(frame) => setSaid({ ...said, frame })}
      />
      <Choice
        legend={<Trans>Who uses the word?</Trans>}
        name={`${id}actor`}
        options={users.map((actor) => ({ value: actor.id, label: actor.shortName }))}
        value={said.actor}
        onChange={(actor) => setSaid({ ...said, actor })}
      />
      <div role="status">{shown ? <ExerciseAnswer term={question.term} said={said} /> : null}</div>
      <div className={styles.buttons}>
        {shown ? null : (
          <button type="button" className="button" onClick={() => setShown(true)}>
            <Trans>Show the answer</Trans>
          </button>
        )}
        <button type="button" className="button" onClick={onNext}>
          {shown ? <Trans>Next definition</Trans> : <Trans>Skip</Trans>}
        </button>
      </div>
    </>
  )
}

/** A definition with its blanks, which are told to those who cannot see them. */
function Asked({ text }: { readonly text: string }) {
  const { t } = useLingui()
  const [start = '', ...rest] = text.split(BLANK)
  let at = start.length
  return (
    <>
      {start}
      {rest.map((part) => {
        at += part.length + 1
        return (
          <Fragment key={at}>
            <span className={styles.blank} role="img" aria-label={t`name left out`} />
            {part}
          </Fragment>
        )
      })}
    </>
  )
}

interface ChoiceProps {
  readonly legend: ReactNode
  readonly name: string
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly className?: string
  }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few, as the browser’s own radios. */
function Choice({ legend, name, options, value, onChange }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} className={option.className}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
