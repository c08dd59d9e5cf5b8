import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords, sinceWords } from '../../components/dateWords'
import { splitWords, stepLabel } from '../../components/words'
import type { Issue, Stance } from '../../domain/types'
import styles from './Issue.module.css'
import type { ActorHistory } from './OverTime'

interface HistoryTableProps {
  readonly issue: Issue
  readonly histories: readonly ActorHistory[]
}

/** All dated stances, actor by actor. */
export function HistoryTable({ issue, histories }: HistoryTableProps) {
  const { i18n } = useLingui()
  const words = (stance: Stance): string => {
    if (stance.kind === 'coded') return stepLabel(issue, stance.value)
    if (stance.kind === 'withdrawn') return ''
    const parts = stance.parts.map((part) => `${part.label}: ${stepLabel(issue, part.value)}`)
    return `${i18n._(splitWords(stance))} (${parts.join('; ')})`
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Actor</Trans>
          </th>
          <th scope="col">
            <Trans>From</Trans>
          </th>
          <th scope="col">
            <Trans>Last seen to hold</Trans>
          </th>
          <th scope="col">
            <Trans>Stance</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {histories.flatMap(({ id, name, history }) =>
          history.map((stance) => (
            <tr key={`${id} ${stance.from}`}>
              <th scope="row">{name}</th>
              <td>{sinceWords(i18n, stance.from)}</td>
              <td>
                {stance.kind === 'coded' && stance.lastConfirmed !== undefined
                  ? dateWords(i18n, stance.lastConfirmed)
                  : null}
              </td>
              <td>{stance.kind === 'withdrawn' ? <Trans>taken back</Trans> : words(stance)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
