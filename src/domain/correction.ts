/**
 * A proposed correction as plain text for those who keep the data set. It names fields, not
 * sentences, and is the same in every language, so that any keeper can read it.
 */
import type { Dataset } from './types'

/** What a correction is about: one cell on one day, and what it shows. */
export interface CorrectedCell {
  readonly dataset: Pick<Dataset, 'id' | 'title' | 'version' | 'updated'>
  readonly actor: { readonly id: string; readonly name: string }
  readonly issue: { readonly id: string; readonly title: string }
  /** The day that the cell was shown for. */
  readonly day: string
  /** The value with its label, or the state in words. */
  readonly shown: string
  /** Absent where no stance is in force. */
  readonly stance?: string
  /** The whole permanent address. */
  readonly address: string
}

/** What a reader proposes; source and pinpoint may be empty. */
export interface Proposal {
  readonly text: string
  readonly source: string
  readonly pinpoint: string
}

/** Longer links are refused by servers on the way. */
const LONGEST_LINK = 6000

/** One line that says what the correction is about. */
const correctionTitle = ({ actor, issue, stance }: CorrectedCell): string =>
  `Correction: ${actor.name} on ${issue.title} (${stance ?? `${actor.id}.${issue.id}`})`

/** The whole correction: what is shown, by ids and words, and then what is proposed. */
export function correctionText(cell: CorrectedCell, proposal: Proposal): string {
  const { dataset, actor, issue } = cell
  return [
    correctionTitle(cell),
    '',
    line('Data set', `${dataset.title} (${dataset.id})`),
    line('Version', `${dataset.version} of ${dataset.updated}`),
    line('Actor', `${actor.name} (${actor.id})`),
    line('Issue', `${issue.title} (${issue.id})`),
    line('As of', cell.day),
    line('Shown', cell.shown),
    line('Stance', cell.stance ?? '(none in force)'),
    line('Address', cell.address),
    '',
    'Proposed:',
    proposal.text.trim() || EMPTY,
    '',
    line('Source', proposal.source),
    line('Pinpoint', proposal.pinpoint),
    '',
  ].join('\n')
}

/** The name of a file that holds the correction. */
export const correctionFile = ({ actor, issue, stance }: CorrectedCell): string =>
  `correction-${stance ?? `${actor.id}.${issue.id}`}.txt`

/**
 * The tracker’s address with title and body in its query. A text too long for a link stays out of
 * it; the link then says that it is to be pasted.
 */
export function trackerLink(tracker: string, cell: CorrectedCell, proposal: Proposal): string {
  const link = withQuery(tracker, correctionTitle(cell), correctionText(cell, proposal))
  if (link.length <= LONGEST_LINK) return link
  return withQuery(
    tracker,
    correctionTitle(cell),
    'The text is too long for a link: paste it here.',
  )
}

const EMPTY = '(nothing written)'

const line = (name: string, value: string): string => `${name}: ${value.trim() || EMPTY}`

function withQuery(address: string, title: string, body: string): string {
  const url = new URL(address)
  url.searchParams.set('title', title)
  url.searchParams.set('body', body)
  return url.href
}
