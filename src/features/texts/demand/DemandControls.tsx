import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ActorGroup } from '../../../components/ActorGroup'
import { useCore } from '../../../components/coreContext'
import { dateWords } from '../../../components/dateWords'
import { useLens, useLensStore } from '../../../components/lensContext'
import { firstDay, isRealDate } from '../../../domain/dates'
import { beforeTalks, previousDay } from '../../../domain/demand'
import { textDate, textsByDate } from '../../../domain/textOrder'
import type { Instrument, Milestones } from '../../../domain/types'
import { chooseItem, showIssues } from '../../../lens/lensStore'
import styles from './Demand.module.css'
import { type DemandChoice, firstChoice } from './useDemand'

interface DemandControlsProps {
  readonly milestones: Milestones
  readonly choice: DemandChoice
  readonly instruments: readonly Instrument[]
}

/** Whose demands, by which text, and on which day they must have been in force. */
export function DemandControls({ milestones, choice, instruments }: DemandControlsProps) {
  const { t, i18n } = useLingui()
  const { dataset, textIds } = useCore()
  const store = useLensStore()
  const issues = useLens((state) => state.lens.issues)
  const [textId, dayId] = [useId(), useId()]
  const choose = (next: Partial<DemandChoice>): void => {
    const { text, day } = { ...choice, ...next }
    const first = firstChoice(milestones)
    chooseItem(store, text === first.text && day === first.day ? null : `${text}.${day}`)
  }
  const text = instruments.find(({ id }) => id === choice.text)
  const date = text === undefined ? '' : textDate(text)
  const days = [
    { day: beforeTalks(milestones), label: t`before the talks` },
    ...(date === '' ? [] : [{ day: previousDay(firstDay(date)), label: t`before this text` }]),
  ]
  return (
    <section className={`${styles.controls} screen-only`} aria-label={t`What is measured`}>
      <ActorGroup />
      <div>
        <label htmlFor={textId} className="label">
          <Trans>Text</Trans>
        </label>
        <select
          id={textId}
          className={`button ${styles.field}`}
          value={choice.text}
          onChange={(event) => choose({ text: event.target.value })}
        >
          {textsByDate(textIds, instruments).map((id) => (
            <option key={id} value={id}>
              {instruments.find((one) => one.id === id)?.shortName ?? id}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={dayId} className="label">
          <Trans>Stances in force on</Trans>
        </label>
        <div className={styles.days}>
          <input
            id={dayId}
            type="date"
            className={`button ${styles.field}`}
            min={firstDay(dataset.earliest)}
            max={dataset.updated}
            value={choice.day}
            onChange={({ target: { value } }) => {
              if (isRealDate(value) && value <= dataset.updated) choose({ day: value })
            }}
          />
          {days.map(({ day, label }) => (
            <button
              key={label}
              type="button"
              className="button"
              aria-pressed={day === choice.day}
              title={dateWords(i18n, day)}
              onClick={() => choose({ day })}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      {typeof issues === 'string' ? null : (
        <p className={styles.small}>
          <Trans>Only the {issues.length} issues of this link are measured.</Trans>{' '}
          <button type="button" className="link-button" onClick={() => showIssues(store, 'all')}>
            <Trans>Measure all issues</Trans>
          </button>
        </p>
      )}
    </section>
  )
}
