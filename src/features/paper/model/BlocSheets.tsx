import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../../components/ActorMark'
import type { Column } from '../../../components/useColumns'
import { stepLabel } from '../../../components/words'
import { questionOf } from '../../../domain/question'
import type { Issue } from '../../../domain/types'
import { ChosenGate } from '../ChosenGate'
import { Sheet, SheetHead } from '../Sheet'
import type { Chosen } from '../useChosen'
import styles from './Model.module.css'

/** The steps of one issue as columns to place actors in, and name cards to cut. */
export function BlocSheets() {
  return <ChosenGate>{(chosen) => <Blocs chosen={chosen} />}</ChosenGate>
}

function Blocs({ chosen: { rows, columns, frame } }: { readonly chosen: Chosen }) {
  const issue = rows[0]?.issue
  if (issue === undefined) return null
  return (
    <>
      <Board issue={issue} frame={frame} />
      <NameCards columns={columns} />
    </>
  )
}

function Board({ issue, frame }: { readonly issue: Issue; readonly frame: string }) {
  const { t } = useLingui()
  const title = issue.title
  return (
    <Sheet title={t`Bloc board: ${title}`} across>
      <SheetHead kicker={<Trans>Bloc board</Trans>} title={title}>
        {questionOf(issue, frame)}
      </SheetHead>
      <ol className={`${styles.board} unturned`}>
        {issue.steps.map(({ value, meaning }) => (
          <li key={value}>
            <b>{stepLabel(issue, value)}</b>
            <p>{meaning}</p>
          </li>
        ))}
      </ol>
      <p className={styles.aside}>
        <Trans>
          Not placed: nobody knows, or it does not say. Two thirds are needed: which columns
          together?
        </Trans>
      </p>
    </Sheet>
  )
}

function NameCards({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useLingui()
  return (
    <Sheet title={t`Name cards`}>
      <SheetHead level="h2" title={<Trans>Name cards</Trans>}>
        <Trans>Cut along the dashed lines.</Trans>
      </SheetHead>
      <ul className={styles.cards}>
        {columns.map(({ id, name, kind, actor }) => (
          <li key={id}>
            <ActorMark kind={kind} flag={actor?.flag} size="large" />
            <b>{name}</b>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
