import { Trans, useLingui } from '@lingui/react/macro'
import { type PointerEvent, useId, useState } from 'react'
import { itemOf, type Subject } from '../../../domain/layers'
import { byReach } from '../../../domain/reach'
import type { Layer, Term } from '../../../domain/types'
import { listWords } from '../listWords'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import styles from './Skyline.module.css'
import { useSkylineKeys } from './useSkylineKeys'

interface SkylineProps {
  readonly label: string
  readonly terms: readonly Term[]
  /** From the ground up. */
  readonly layers: readonly Layer[]
  /** Ids of the words that are lit. */
  readonly lit: ReadonlySet<string>
  readonly subject: Subject | undefined
  /** Which end the furthest reach stands at. */
  readonly furthest?: 'first' | 'last'
  readonly low?: boolean
}

/**
 * Words as columns over the layers, as a list of which one can be chosen: by pointer and touch, and
 * with the arrow keys. The list beside the figure does the same with a button a word.
 */
export function Skyline({
  label,
  terms,
  layers,
  lit,
  subject,
  furthest = 'first',
  low = false,
}: SkylineProps) {
  const { toggle } = useItem()
  const id = useId()
  const [hovered, setHovered] = useState<string | null>(null)
  const ordered = byReach(terms, layers)
  const columns = furthest === 'first' ? ordered : ordered.toReversed()
  const chosen = subject?.kind === 'term' ? subject.term.id : null
  const { active, ...keys } = useSkylineKeys(columns, chosen)
  const optionId = (term: string): string => `${id}${term}`
  const named = columns.find((term) => term.id === (hovered ?? active ?? chosen))
  return (
    <div className={`${styles.skyline} ${low ? styles.low : ''}`}>
      <ol className={styles.floors} aria-hidden="true">
        {layers.toReversed().map((layer) => (
          <li key={layer.id}>{layer.label}</li>
        ))}
      </ol>
      <div
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        className={styles.columns}
        onClick={(event) => {
          const term = columns.find((other) => other.id === termAt(event))
          if (term !== undefined) toggle(itemOf({ kind: 'term', term }))
        }}
        onPointerOver={(event) => setHovered(termAt(event))}
        onPointerLeave={() => setHovered(null)}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
        onKeyDown={keys.onKeyDown}
      >
        {columns.map((term) => (
          <Column
            key={term.id}
            id={optionId(term.id)}
            term={term}
            layers={layers}
            selected={term.id === chosen}
            active={term.id === active}
            lit={lit.has(term.id)}
            marked={subject !== undefined && lit.has(term.id)}
          />
        ))}
      </div>
      <p className={`${styles.name} screen-only`} aria-hidden="true">
        {named === undefined ? (
          <Trans>Point at a column for its word.</Trans>
        ) : (
          <TermName term={named} />
        )}
      </p>
    </div>
  )
}

/** The id of the word whose column an event struck. */
const termAt = ({ target }: Pick<PointerEvent, 'target'>): string | null =>
  target instanceof Element
    ? (target.closest('[data-term]')?.getAttribute('data-term') ?? null)
    : null

interface ColumnProps {
  readonly id: string
  readonly term: Term
  readonly layers: readonly Layer[]
  readonly selected: boolean
  readonly active: boolean
  readonly lit: boolean
  readonly marked: boolean
}

function Column({ id, term, layers, selected, active, lit, marked }: ColumnProps) {
  const { i18n, t } = useLingui()
  const reached = listWords(
    i18n,
    layers.filter((layer) => term.layers.includes(layer.id)).map((layer) => layer.label),
  )
  const classes = [
    styles.column,
    lit ? styles.lit : styles.dim,
    marked ? styles.marked : '',
    active ? styles.active : '',
  ]
  return (
    // The list has the focus and the keys; a column is what they point at.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      aria-selected={selected}
      data-term={term.id}
      className={classes.join(' ')}
    >
      <span className="visually-hidden">
        <bdi lang={term.language}>{term.text}</bdi> {t`reaches ${reached}`}
      </span>
      {layers.toReversed().map((layer) => (
        <span
          key={layer.id}
          className={term.layers.includes(layer.id) ? styles.filled : styles.empty}
        />
      ))}
    </div>
  )
}
