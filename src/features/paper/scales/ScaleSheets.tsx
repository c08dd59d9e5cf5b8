import { Trans, useLingui } from '@lingui/react/macro'
import type { Row } from '../../../domain/compare'
import { questionOf } from '../../../domain/question'
import { STEP_VALUES } from '../../../domain/spectrum'
import { stepLabel } from '../../../components/words'
import { ChosenGate } from '../ChosenGate'
import { Sheet, SheetHead } from '../Sheet'
import type { Chosen } from '../useChosen'
import { ScaleAnswers } from './ScaleAnswers'
import styles from './Scales.module.css'

/** A blank scale an issue, and where the record places the chosen actors, on a page of its own. */
export function ScaleSheets() {
  return <ChosenGate>{(chosen) => <Sheets chosen={chosen} />}</ChosenGate>
}

function Sheets({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useLingui()
  const { columns, rows, frame } = chosen
  const names = columns.map(({ name }) => name).join(' · ')
  return (
    <>
      <Sheet title={t`Where would you place them?`}>
        <SheetHead title={<Trans>Where would you place them?</Trans>}>
          <Trans>
            Read the question and its five steps. Put yourself on the line first, then each of
            these:
          </Trans>{' '}
          <b>{names}</b>
        </SheetHead>
        {rows.map((row, index) => (
          <Scale key={row.issue.id} row={row} number={index + 1} frame={frame} />
        ))}
      </Sheet>
      <ScaleAnswers chosen={chosen} />
    </>
  )
}

interface ScaleProps {
  readonly row: Row
  readonly number: number
  readonly frame: string
}

function Scale({ row: { issue }, number, frame }: ScaleProps) {
  return (
    <section className={styles.scale}>
      <h2>
        {number}. {questionOf(issue, frame)}
      </h2>
      {/* Words below are the same points in the same order. */}
      <svg viewBox="0 0 500 34" className={styles.line} aria-hidden="true">
        <line x1="50" x2="450" y1="24" y2="24" />
        {STEP_VALUES.map((value, index) => (
          <circle key={value} cx={50 + 100 * index} cy="24" r="3.2" />
        ))}
      </svg>
      <ol className={`${styles.steps} unturned`}>
        {issue.steps.map(({ value, meaning }) => (
          <li key={value}>
            <b>{stepLabel(issue, value)}</b>
            <span>{meaning}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
