import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../charts/ChartFrame'
import { dateWords } from '../../components/dateWords'
import { TRACK_NAMES } from '../../components/trackWords'
import { HEAD_COLUMNS, useFigureHead } from '../../components/useFigureHead'
import { toCsv } from '../../domain/csv'
import { countByYear, type EventFilter, yearPoint, yearsOf } from '../../domain/timeline'
import type { HistoryEvent } from '../../domain/types'
import { CountTable } from './CountTable'
import { TRACKS } from './eventFilter'

interface EventFigureProps {
  readonly events: readonly HistoryEvent[]
  readonly shown: readonly HistoryEvent[]
  readonly filter: EventFilter
  readonly day: string
  /** Whether the reader looks from another day than that of the data set. */
  readonly isMoved: boolean
}

/** How many events each track has by year, those after the chosen day hollow. */
export function EventFigure({ events, shown, filter, day, isMoved }: EventFigureProps) {
  const { t, i18n } = useLingui()
  const years = yearsOf(events)
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const tracks = TRACKS.filter(
    (track) => filter.tracks.length === 0 || filter.tracks.includes(track),
  )
  const counts = tracks.map((track) => ({
    track,
    name: i18n._(TRACK_NAMES[track]),
    years: countByYear(shown, track, years, day),
  }))
  const date = dateWords(i18n, day)
  const title = t`Events by track and year`
  const { head, credits, fileName } = useFigureHead({
    name: 'events-by-year',
    title,
    lens: ['asOf'],
    notes: [
      t`Number of listed events by track and year.`,
      ...(isMoved ? [t`Hollow: after ${date}.`] : []),
    ],
  })
  return (
    <ChartFrame
      title={title}
      lead={
        isMoved ? (
          <Trans>
            One mark is one event of this record. The line marks {date}; what came after it is
            hollow.
          </Trans>
        ) : (
          <Trans>One mark is one event of this record. A year without one has no mark.</Trans>
        )
      }
      spec={{
        kind: 'stacks',
        rows: counts.map(({ track, name, years: byYear }) => ({
          id: track,
          label: name,
          sum: t`${shown.filter((event) => event.track === track).length} in all`,
          mark: TRACKS.indexOf(track),
          stacks: byYear.flatMap(({ year, before, after }) => [
            { at: year, count: before },
            { at: year, count: after, hollow: true },
          ]),
        })),
        scale: { from: first, to: last, ticks: 'years' },
        // A year’s marks stand in its middle.
        ...(isMoved ? { line: yearPoint(day) - 0.5 } : {}),
      }}
      label={t`Marks by track and year. The table has all numbers, the list below all events.`}
      source={<Trans>Events of this data set; each with its sources in the list below.</Trans>}
      note={
        <Trans>
          How many events are listed says what this record holds, not how much happened: the list is
          a choice. An event belongs to one track.
        </Trans>
      }
      table={<CountTable counts={counts} years={years} />}
      credits={credits}
      csv={() =>
        toCsv(
          [...HEAD_COLUMNS, 'as_of', 'track', 'year', 'events_up_to_then', 'events_after'],
          counts.flatMap((row) =>
            row.years.map(({ year, before, after }) => [
              ...head(),
              day,
              row.track,
              year,
              before,
              after,
            ]),
          ),
        )
      }
      fileName={fileName}
    >
      {shown.length === 0 ? (
        <p role="status">
          <Plural
            value={events.length}
            one="The one event does not fit the filter."
            other="None of the # events fits the filter."
          />
        </p>
      ) : null}
    </ChartFrame>
  )
}
