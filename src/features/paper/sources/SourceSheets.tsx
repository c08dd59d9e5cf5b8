import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { Column } from '../../../components/useColumns'
import { ACT_WORDS, CHECKED_WORDS, standingWords } from '../../../components/words'
import type { Row } from '../../../domain/compare'
import { evidenceOf, sourcesOf, type Standing } from '../../../domain/positions'
import type { Evidence, Issue } from '../../../domain/types'
import { ChosenGate } from '../ChosenGate'
import { Sheet, SheetHead } from '../Sheet'
import type { Chosen } from '../useChosen'
import { Bibliography } from './Bibliography'
import styles from './Sources.module.css'

/** Every source behind the chosen cells, by issue and actor, with the addresses written out. */
export function SourceSheets() {
  return <ChosenGate>{(chosen) => <SourceSheet chosen={chosen} />}</ChosenGate>
}

function SourceSheet({ chosen: { rows, columns } }: { readonly chosen: Chosen }) {
  const { t } = useLingui()
  const { sourceById } = useCore()
  const evidence = rows.flatMap(({ standings }) =>
    standings.flatMap((standing) => (standing === null ? [] : evidenceOf(standing))),
  )
  const ids = sourcesOf(evidence)
  const sources = ids.flatMap((id) => sourceById.get(id) ?? [])
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  return (
    <Sheet title={t`How we know`}>
      <SheetHead title={<Trans>How we know</Trans>}>
        <Trans>
          The numbers lead to the list of sources at the end. “Read” means that the passage itself
          was read in the source; “reported”, that a source which was read reports it.
        </Trans>
      </SheetHead>
      {rows.map((row) => (
        <section key={row.issue.id} className={styles.issue}>
          <h2>{row.issue.title}</h2>
          {columns.map((column, index) => (
            <CellSources
              key={column.id}
              row={row}
              column={column}
              standing={row.standings[index] ?? null}
              numbers={numbers}
            />
          ))}
        </section>
      ))}
      <Bibliography sources={sources} />
    </Sheet>
  )
}

interface CellSourcesProps {
  readonly row: Row
  readonly column: Column
  readonly standing: Standing | null
  readonly numbers: ReadonlyMap<string, number>
}

function CellSources({ row: { issue }, column, standing, numbers }: CellSourcesProps) {
  if (standing === null) return null
  const evidence = evidenceOf(standing)
  return (
    <div className={styles.cell}>
      <h3>
        {column.name}: <StandingName standing={standing} issue={issue} />
      </h3>
      {evidence.length === 0 ? (
        <p>
          {standing.kind === 'silent' && standing.searched !== undefined ? (
            standing.searched
          ) : (
            <Trans>There is no passage to name.</Trans>
          )}
        </p>
      ) : (
        <ul>
          {evidence.map((piece) => (
            <Passage
              key={`${piece.source} ${piece.pinpoint} ${piece.act}`}
              piece={piece}
              number={numbers.get(piece.source)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function StandingName({ standing, issue }: { readonly standing: Standing; readonly issue: Issue }) {
  const { i18n } = useLingui()
  const words = standingWords(standing, issue)
  return typeof words === 'string' ? words : i18n._(words)
}

interface PassageProps {
  readonly piece: Evidence
  readonly number: number | undefined
}

/** Where in a source, who spoke, what kind of act it is, and how it was checked. */
function Passage({ piece, number }: PassageProps) {
  const { i18n } = useLingui()
  const { sourceById } = useCore()
  const { pinpoint, act, speaker, behalf, phrase, checked, source } = piece
  return (
    <li>
      <b className={styles.number}>[{number}]</b> {pinpoint}
      {phrase === undefined ? null : (
        <>
          {': '}
          <q lang={sourceById.get(source)?.language}>{phrase}</q>
        </>
      )}
      {' · '}
      {i18n._(ACT_WORDS[act])}
      {speaker === undefined ? null : ` · ${speaker}`}
      {behalf === 'group' ? (
        <>
          {' · '}
          <Trans>on behalf of a group</Trans>
        </>
      ) : null}
      {' · '}
      <b>{i18n._(CHECKED_WORDS[checked])}</b>
    </li>
  )
}
