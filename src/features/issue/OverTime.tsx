import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { TrackFigure } from '../../charts/TrackFigure'
import { useCore } from '../../components/coreContext'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { stepLabel } from '../../components/words'
import { toCsv } from '../../domain/csv'
import { isSilent } from '../../domain/positions'
import type { Placed } from '../../domain/spectrum'
import { hasMoved, trackOf } from '../../domain/stanceTracks'
import type { Issue, Position, Stance } from '../../domain/types'
import { HistoryTable } from './HistoryTable'
import styles from './Issue.module.css'

interface OverTimeProps {
  readonly issue: Issue
  readonly placed: readonly Placed[]
  readonly positions: ReadonlyMap<string, readonly Position[]>
  readonly chosen: readonly string[]
  readonly day: string
}

/** An actor with all that it is known to have said on the issue. */
export interface ActorHistory {
  readonly id: string
  readonly name: string
  readonly history: readonly Stance[]
}

const HISTORY_COLUMNS: readonly string[] = [
  'issue',
  'actor',
  'from',
  'last_confirmed',
  'kind',
  'value',
  'step',
]

/** How stances moved: those of the chosen actors, and of all that moved. */
export function OverTime({ issue, placed, positions, chosen, day }: OverTimeProps) {
  const { t } = useLingui()
  const { dataset } = useCore()
  const all = historiesOf(issue, placed, positions)
  const drawn = all.filter(({ id, history }) => chosen.includes(id) || hasMoved(history))
  const others = all.length - drawn.length
  const issueTitle = issue.title
  const title = t`How stances moved over time`
  const { head, credits, fileName } = useFigureHead({
    name: `${issue.id}-over-time`,
    title: `${issueTitle}: ${title}`,
    lens: ['actors', 'asOf'],
    notes: [t`${issueTitle}: dated stances; nothing is drawn where no evidence was found.`],
  })
  if (all.length === 0) return null
  const csv = (): string =>
    toCsv(
      [...HEAD_COLUMNS, ...HISTORY_COLUMNS],
      all.flatMap(({ id, history }) =>
        history.map((stance) => [
          ...head(),
          issue.id,
          id,
          stance.from,
          stance.kind === 'coded' ? stance.lastConfirmed : null,
          stance.kind,
          stance.kind === 'coded' ? stance.value : null,
          stance.kind === 'coded' ? stepLabel(issue, stance.value) : null,
        ]),
      ),
    )
  return (
    <section id="over-time" className={styles.section}>
      <TrackFigure
        title={title}
        lead={
          <Trans>
            Higher is more: the lowest line of each actor is “{stepLabel(issue, -2)}”, the highest “
            {stepLabel(issue, 2)}”. A bar runs as long as the stance was seen to hold. Where there
            is nothing, no evidence was found, and nothing is assumed.
          </Trans>
        }
        tracks={drawn.map(({ id, name, history }) => ({
          id,
          label: name,
          track: trackOf(history),
        }))}
        comparable
        day={day}
        updated={dataset.updated}
        source={
          <a href="#evidence">
            <Trans>Sources: all evidence on this issue, below</Trans>
          </a>
        }
        note={
          <>
            <Trans>Drawn: the chosen actors, and all who changed.</Trans>{' '}
            {others === 0 ? null : (
              <Plural
                value={others}
                one="The table has # more actor, for whom no change was found."
                other="The table has # more actors, for whom no change was found."
              />
            )}
          </>
        }
        table={<HistoryTable issue={issue} histories={all} />}
        credits={credits}
        csv={csv}
        fileName={fileName}
      />
    </section>
  )
}

function historiesOf(
  issue: Issue,
  placed: readonly Placed[],
  positions: ReadonlyMap<string, readonly Position[]>,
): readonly ActorHistory[] {
  return placed.flatMap(({ actor }) => {
    const position = positions.get(actor.id)?.find((one) => one.issue === issue.id)
    return position === undefined || isSilent(position) || position.history.length === 0
      ? []
      : { id: actor.id, name: actor.shortName, history: position.history }
  })
}
