import { Trans, useLingui } from '@lingui/react/macro'
import { standingWords, stepLabel } from '../../../components/words'
import { type Standing, valueOf } from '../../../domain/positions'
import type { Issue } from '../../../domain/types'
import { Sheet, SheetHead } from '../Sheet'
import type { Chosen } from '../useChosen'
import styles from './Scales.module.css'

interface Named {
  readonly name: string
  readonly standing: Standing
}

/** Where the record places the actors: for the teacher, on a page of its own. */
export function ScaleAnswers({ chosen: { columns, rows } }: { readonly chosen: Chosen }) {
  const { t } = useLingui()
  return (
    <Sheet title={t`Answers: where would you place them?`}>
      <SheetHead
        level="h2"
        kicker={<Trans>For the teacher: keep this page back</Trans>}
        title={<Trans>Answers: where the record places them</Trans>}
      >
        <Trans>
          Who is not on the line is named below it with the reason: a silence is no middle.
        </Trans>
      </SheetHead>
      {rows.map(({ issue, standings }, index) => (
        <Answer
          key={issue.id}
          issue={issue}
          number={index + 1}
          named={columns.flatMap(({ name }, column) => {
            const standing = standings[column] ?? null
            return standing === null ? [] : { name, standing }
          })}
        />
      ))}
    </Sheet>
  )
}

interface AnswerProps {
  readonly issue: Issue
  readonly number: number
  readonly named: readonly Named[]
}

function Answer({ issue, number, named }: AnswerProps) {
  const { i18n } = useLingui()
  const off = named.filter(({ standing }) => valueOf(standing) === null)
  const wordsOf = (standing: Standing): string => {
    const words = standingWords(standing, issue)
    return typeof words === 'string' ? words : i18n._(words)
  }
  return (
    <section className={styles.answer}>
      <h3>
        {number}. {issue.title}
      </h3>
      <ol className={`${styles.steps} unturned`}>
        {issue.steps.map(({ value }) => (
          <li key={value}>
            <span>{stepLabel(issue, value)}</span>
            <b>
              {named
                .filter(({ standing }) => valueOf(standing) === value)
                .map(({ name }) => name)
                .join(', ') || '–'}
            </b>
          </li>
        ))}
      </ol>
      {off.length === 0 ? null : (
        <p>
          <Trans>
            Not on the line:{' '}
            {off.map(({ name, standing }) => `${name} (${wordsOf(standing)})`).join(', ')}
          </Trans>
        </p>
      )}
    </section>
  )
}
