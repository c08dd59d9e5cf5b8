import { Trans, useLingui } from '@lingui/react/macro'
import { TrackFigure } from '../../charts/TrackFigure'
import { useCore } from '../../components/coreContext'
import { sinceWords } from '../../components/dateWords'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { stepLabel } from '../../components/words'
import { toCsv } from '../../domain/csv'
import { isSilent } from '../../domain/positions'
import { hasMoved, movesOf, trackOf } from '../../domain/stanceTracks'
import type { Actor, Position } from '../../domain/types'
import styles from './Actor.module.css'

interface ActorMovesProps {
  readonly actor: Actor
  readonly positions: readonly Position[]
  readonly day: string
}

/** Where it changed its stance: a line an issue, and each change in words. */
export function ActorMoves({ actor, positions, day }: ActorMovesProps) {
  const { t, i18n } = useLingui()
  const { dataset, issueById, issues } = useCore()
  const moves = movesOf(positions, issues, day)
  const moved = positions.flatMap((position) => {
    const issue = issueById.get(position.issue)
    return issue === undefined || isSilent(position) || !hasMoved(position.history)
      ? []
      : { issue, history: position.history }
  })
  const name = actor.shortName
  const title = t`How ${name} moved over time`
  const { head, credits, fileName } = useFigureHead({
    name: `${actor.id}-over-time`,
    title,
    lens: ['asOf'],
    notes: [t`${name}: dated stances; nothing is drawn where no evidence was found.`],
  })
  if (moved.length === 0) {
    return (
      <section id="moves" className={styles.section}>
        <h2>
          <Trans>Its moves over time</Trans>
        </h2>
        <p className={styles.muted}>
          <Trans>
            No change of stance was found on any issue. Where there is one dated stance, there may
            have been another before it.
          </Trans>
        </p>
      </section>
    )
  }
  const csv = (): string =>
    toCsv(
      [...HEAD_COLUMNS, 'actor', 'issue', 'from', 'last_confirmed', 'kind', 'value'],
      moved.flatMap(({ issue, history }) =>
        history.map((stance) => [
          ...head(),
          actor.id,
          issue.id,
          stance.from,
          stance.kind === 'coded' ? stance.lastConfirmed : null,
          stance.kind,
          stance.kind === 'coded' ? stance.value : null,
        ]),
      ),
    )
  return (
    <section id="moves" className={styles.section}>
      <TrackFigure
        title={title}
        lead={
          <Trans>
            The issues on which its findings differ from one date to another. Higher is more of what
            the issue names. Where there is nothing, no evidence was found, and nothing is assumed.
          </Trans>
        }
        tracks={moved.map(({ issue, history }) => ({
          id: issue.id,
          label: issue.title,
          track: trackOf(history),
        }))}
        day={day}
        updated={dataset.updated}
        source={
          <a href="#sources">
            <Trans>Sources: all that its stances rest on, below</Trans>
          </a>
        }
        note={<Trans>Issues with one finding only are left out.</Trans>}
        table={
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>When</Trans>
                </th>
                <th scope="col">
                  <Trans>Issue</Trans>
                </th>
                <th scope="col">
                  <Trans>From</Trans>
                </th>
                <th scope="col">
                  <Trans>To</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {moves.map(({ issue, from, to }) => (
                <tr key={`${issue.id} ${to.from}`}>
                  <td>{sinceWords(i18n, to.from)}</td>
                  <th scope="row">{issue.title}</th>
                  <td>{stepLabel(issue, from.value)}</td>
                  <td>{stepLabel(issue, to.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
        credits={credits}
        csv={csv}
        fileName={fileName}
      />
    </section>
  )
}
