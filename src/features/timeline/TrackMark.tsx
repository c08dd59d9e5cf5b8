import { SeriesMark } from '../../charts/SeriesMark'
import type { Track } from '../../domain/types'
import { TRACKS } from './eventFilter'

/** The shape and colour that a track has in the figure, beside its name. */
export function TrackMark({ track }: { readonly track: Track }) {
  return <SeriesMark series={{ id: track, label: track }} index={TRACKS.indexOf(track)} />
}
