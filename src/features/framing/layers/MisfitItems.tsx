import { Plural, Trans, useLingui } from '@lingui/react/macro'
import {
  type Bilingual,
  type Homonym,
  pieceOfUse,
  type Stray,
  type Use,
  wordsOf,
} from '../../../domain/blocs'
import { itemOf } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { useCore } from '../../../components/coreContext'
import { LayerNames } from '../LayerNames'
import { listWords } from '../listWords'
import { ReachGlyph } from '../ReachGlyph'
import { TermName } from '../TermName'
import { MisfitItem } from './MisfitItem'
import styles from './Misfits.module.css'

const sourcesOf = (use: Use): readonly string[] =>
  use.kind === 'term' ? use.term.sources : use.definition.evidence.map(({ source }) => source)

/** The words of a use, with the text where they are a text’s. */
function UseName({ use }: { readonly use: Use }) {
  if (use.kind === 'term') return <TermName term={use.term} />
  return (
    <>
      <TermName term={wordsOf(use)} /> · {use.text.shortName}
    </>
  )
}

/** A word or a definition that reaches further than the name of its vocabulary, or misses what sets it apart. */
export function StrayItem({ stray }: { readonly stray: Stray }) {
  const { i18n } = useLingui()
  const { use, frame, beyond, without } = stray
  const further = listWords(
    i18n,
    beyond.map(({ label }) => label),
  )
  const missed = listWords(
    i18n,
    without.map(({ label }) => label),
  )
  return (
    <MisfitItem
      item={itemOf(use)}
      frames={[frame.id]}
      name={<UseName use={use} />}
      sources={sourcesOf(use)}
    >
      {beyond.length === 0 ? null : (
        <Trans>
          A word of {frame.label} that reaches further: {further}.
        </Trans>
      )}{' '}
      {without.length === 0 ? null : (
        <Trans>
          A word of {frame.label} without {missed}.
        </Trans>
      )}
    </MisfitItem>
  )
}

/** One wording with its uses, each with who uses it and how far it reaches. */
export function HomonymItem({ homonym }: { readonly homonym: Homonym }) {
  const [first] = homonym.uses
  if (first === undefined) return null
  return (
    <MisfitItem
      item={itemOf(first)}
      frames={[]}
      name={<TermName term={wordsOf(first)} />}
      sources={homonym.uses.flatMap(sourcesOf)}
    >
      <ul className={styles.uses}>
        {homonym.uses.map((use) => (
          <li key={itemOf(use)} className={colourOf(use)}>
            <ReachGlyph layers={pieceOfUse(use).layers} />
            <span>
              <b>
                <LayerNames layers={pieceOfUse(use).layers} />:
              </b>{' '}
              <UseBy use={use} />
            </span>
          </li>
        ))}
      </ul>
    </MisfitItem>
  )
}

const colourOf = (use: Use): string | undefined => {
  const { frames } = pieceOfUse(use)
  return frames.length === 1 ? `frame-${frames[0] ?? ''}` : undefined
}

/** Who uses a word: the actors, the text, or its definition where neither is known. */
function UseBy({ use }: { readonly use: Use }) {
  const { i18n } = useLingui()
  const { actorById } = useCore()
  if (use.kind === 'definition') return use.text.shortName
  const names = use.term.usedBy.flatMap((id) => actorById.get(id)?.shortName ?? [])
  return names.length === 0 ? use.term.definition : listWords(i18n, names)
}

/** An actor with its words of each vocabulary. */
export function BilingualItem({ bilingual }: { readonly bilingual: Bilingual }) {
  const { actor, spoken } = bilingual
  return (
    <MisfitItem
      item={itemOf({ kind: 'actor', actor })}
      frames={[]}
      name={actor.shortName}
      sources={spoken.flatMap(({ terms }) => terms.flatMap(({ sources }) => sources))}
    >
      <ul className={styles.uses}>
        {spoken.map(({ frame, terms }) => (
          <li key={frame.id} className={`${styles.spoken} frame-${frame.id}`}>
            <span>
              <b>{frame.label}:</b> <SomeWords terms={terms} />
            </span>
          </li>
        ))}
      </ul>
    </MisfitItem>
  )
}

/** So many words are named; the figure shows the rest. */
const NAMED = 3

function SomeWords({ terms }: { readonly terms: readonly Term[] }) {
  const rest = terms.length - NAMED
  return (
    <>
      {terms.slice(0, NAMED).map((term, index) => (
        <span key={term.id}>
          {index === 0 ? '' : ', '}
          <bdi lang={term.language}>{term.text}</bdi>
        </span>
      ))}
      {rest > 0 ? (
        <>
          {' '}
          <Plural value={rest} one="and # more" other="and # more" />
        </>
      ) : null}
    </>
  )
}
