import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { LayerMaterial, Subject } from '../../../domain/layers'
import { LayerNames } from '../LayerNames'
import { ReachGlyph } from '../ReachGlyph'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import { SearchField } from '../../../ui/Field'
import styles from './Explorer.module.css'
import { type PickerEntry, type PickerGroup, pickerGroups, searchGroups } from './pickerGroups'
import { SubjectName } from './SubjectName'

interface PickerProps {
  readonly material: LayerMaterial
  readonly subject: Subject | undefined
}

/** Everything that the figure can show, by groups, with a search: each with the floors that it reaches. */
export function Picker({ material }: PickerProps) {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const groups = useMemo(() => pickerGroups(material), [material])
  const found = useMemo(() => searchGroups(groups, asked), [groups, asked])
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0)
  const id = useId()
  return (
    <section className={`${styles.picker} screen-only`} aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>
        <Trans>Choose what to see</Trans>
      </h2>
      <SearchField
        label={<Trans>Search words, actors and texts</Trans>}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="visually-hidden">
        <Plural value={count} one="# found" other="# found" />
      </p>
      {count === 0 ? (
        <p>
          <Trans>Nothing of that name is here.</Trans>
        </p>
      ) : (
        <div role="region" aria-label={t`What can be chosen`} tabIndex={0} className={styles.list}>
          {found.map((group) => (
            <Group key={group.label ?? group.kind} group={group} />
          ))}
        </div>
      )}
    </section>
  )
}

function Group({ group }: { readonly group: PickerGroup }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id}>
        <GroupName group={group} />
      </h3>
      {group.entries.map((entry) => (
        <Entry key={entry.item} entry={entry} />
      ))}
    </div>
  )
}

function GroupName({ group: { kind, label } }: { readonly group: PickerGroup }) {
  switch (kind) {
    case 'vocabulary':
      return <Trans>Words: {label}</Trans>
    case 'loose':
      return <Trans>Words of neither, or of both</Trans>
    case 'actors':
      return <Trans>Actors</Trans>
    case 'texts':
      return <Trans>Texts and their definitions</Trans>
  }
}

function Entry({ entry: { item, subject, layers, frames } }: { readonly entry: PickerEntry }) {
  const { item: chosen, toggle } = useItem()
  const colour = frames.length === 1 ? `frame-${frames[0] ?? ''}` : ''
  return (
    <button
      type="button"
      className={`${styles.entry} ${subject.kind === 'definition' ? styles.within : ''} ${colour}`}
      aria-pressed={item === chosen}
      onClick={() => toggle(item)}
    >
      <ReachGlyph layers={layers} />
      <span>
        {subject.kind === 'term' ? (
          <TermName term={subject.term} />
        ) : subject.kind === 'definition' ? (
          <q lang={subject.definition.language}>{subject.definition.term}</q>
        ) : (
          <SubjectName subject={subject} />
        )}
      </span>
      <span className="visually-hidden">
        <Trans>
          reaches: <LayerNames layers={layers} />
        </Trans>
      </span>
    </button>
  )
}
