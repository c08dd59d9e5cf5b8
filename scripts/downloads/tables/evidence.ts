/** All evidence in one table: each line says what it is evidence for. */
import { isSilent } from '../../../src/domain/positions.ts'
import { stanceId } from '../../../src/domain/stanceAddress.ts'
import type { Evidence, Stance } from '../../../src/domain/types.ts'
import type { DataSet } from '../data-set.ts'
import { makeTable, type Table, text } from '../table.ts'
import { provisionId } from './texts.ts'

interface Place {
  readonly about: 'stance' | 'silence' | 'provision' | 'opener' | 'committee-vote'
  readonly id: string
  readonly part?: string
  readonly redLine?: true
}

interface EvidenceLine {
  readonly place: Place
  readonly evidence: Evidence
}

/** The table of evidence. */
export const evidenceTable = (data: DataSet): Table =>
  makeTable(
    {
      name: 'evidence',
      title: 'Evidence',
      description: 'Each passage that the record rests on, and how it was checked.',
    },
    [...ofPositions(data), ...ofTexts(data), ...ofOpeners(data), ...ofResolutions(data)],
    [
      text<EvidenceLine>(
        ['about', 'About', 'stance, silence, provision, opener or committee-vote.'],
        ({ place }) => place.about,
      ),
      text(['of', 'Of', 'The id of what it is about.'], ({ place }) => place.id),
      text(['part', 'Part', 'Which part, where parts differ.'], ({ place }) => place.part),
      text(['role', 'Role', 'evidence or red-line.'], ({ place }) =>
        place.redLine === true ? 'red-line' : 'evidence',
      ),
      text(['source', 'Source', 'Id of the source.'], (line) => line.evidence.source, 'sources'),
      text(['pinpoint', 'Pinpoint', 'Where in the source.'], ({ evidence }) => evidence.pinpoint),
      text(['act', 'Act', 'What was done, a code.'], ({ evidence }) => evidence.act),
      text(['speaker', 'Speaker', 'Who spoke.'], ({ evidence }) => evidence.speaker),
      text(['behalf', 'On behalf', 'own or group.'], ({ evidence }) => evidence.behalf),
      text(['phrase', 'Phrase', 'A few words to find the passage by.'], (l) => l.evidence.phrase),
      text(
        ['checked', 'Checked', 'read: the passage itself; reported: by a source that was read.'],
        (l) => l.evidence.checked,
      ),
    ],
  )

const linesOf = (place: Place, evidence: readonly Evidence[] = []): readonly EvidenceLine[] =>
  evidence.map((one) => ({ place, evidence: one }))

const ofPositions = ({ positions }: DataSet): readonly EvidenceLine[] =>
  positions.flatMap(({ id, items }) =>
    items.flatMap((position) =>
      isSilent(position)
        ? linesOf({ about: 'silence', id: `${id}.${position.issue}` }, position.evidence)
        : position.history.flatMap((stance) => ofStance(id, position.issue, stance)),
    ),
  )

function ofStance(actor: string, issue: string, stance: Stance): readonly EvidenceLine[] {
  const id = stanceId({ id: actor, kind: 'actor' }, issue, stance.from)
  const place = { about: 'stance', id } as const
  if (stance.kind === 'split') {
    return stance.parts.flatMap(({ label, evidence }) =>
      linesOf({ ...place, part: label }, evidence),
    )
  }
  const redLine = stance.kind === 'coded' ? stance.redLine : undefined
  return [...linesOf(place, stance.evidence), ...linesOf({ ...place, redLine: true }, redLine)]
}

const ofTexts = ({ provisions }: DataSet): readonly EvidenceLine[] =>
  provisions.flatMap(({ id: instrument, items }) =>
    items.flatMap((provision) => {
      const place = { about: 'provision', id: provisionId(instrument, provision.issue) } as const
      const parts = 'split' in provision ? provision.split : []
      return [
        ...linesOf(place, provision.evidence),
        ...parts.flatMap(({ label, evidence }) => linesOf({ ...place, part: label }, evidence)),
      ]
    }),
  )

const ofOpeners = ({ dataset }: DataSet): readonly EvidenceLine[] =>
  dataset.openers.flatMap(({ id, evidence }) => linesOf({ about: 'opener', id }, evidence))

const ofResolutions = ({ resolutions = [] }: DataSet): readonly EvidenceLine[] =>
  resolutions.flatMap(({ id, committee }) =>
    linesOf({ about: 'committee-vote', id }, committee?.evidence),
  )
