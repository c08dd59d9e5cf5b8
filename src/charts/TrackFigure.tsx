import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Track, yearsAt } from '../domain/stanceTracks'
import { ChartFrame } from './ChartFrame'
import { TrackLegend } from './TrackLegend'

/** One line of stances over time, with its name. */
export interface NamedTrack {
  readonly id: string
  readonly label: string
  readonly track: Track
}

interface TrackFigureProps {
  readonly title: string
  readonly lead: ReactNode
  readonly tracks: readonly NamedTrack[]
  /** Whether all tracks are about the same question. */
  readonly comparable?: boolean
  /** The chosen day, and the last that the data know. */
  readonly day: string
  readonly updated: string
  readonly source: ReactNode
  readonly note: ReactNode
  readonly table: ReactNode
  readonly credits: () => readonly string[]
  readonly csv: () => string
  readonly fileName: string
}

/** Stances over time, a lane each. */
export function TrackFigure({
  tracks,
  comparable = false,
  day,
  updated,
  ...frame
}: TrackFigureProps) {
  const { t } = useLingui()
  const starts = tracks.flatMap(({ track }) => track.marks.map(({ at }) => at))
  const last = Math.ceil(yearsAt(updated))
  const first = Math.min(last - 1, ...starts.map(Math.floor))
  return (
    <ChartFrame
      {...frame}
      label={t`Dated stances from ${first} to ${last}, a line each. The table below has them all.`}
      legend={<TrackLegend />}
      spec={{
        kind: 'tracks',
        years: [first, last],
        now: yearsAt(day),
        comparable,
        lanes: tracks.map(({ id, label, track }) => ({
          id,
          label,
          points: track.marks,
          spans: track.spans,
        })),
      }}
    />
  )
}
