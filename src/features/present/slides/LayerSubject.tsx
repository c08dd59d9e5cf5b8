import { Plural } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import type { LayerMaterial, Subject } from '../../../domain/layers'
import styles from '../Present.module.css'
import { TermName } from './TermName'

/** What is held against the layers: one word with its meaning, or how many words. */
export function SubjectLine({
  subject,
  count,
}: {
  readonly subject: Subject | undefined
  readonly count: number
}) {
  const { actorById } = useCore()
  if (subject?.kind === 'term') {
    const { term } = subject
    const users = term.usedBy.flatMap((id) => actorById.get(id)?.shortName ?? [])
    return (
      <p>
        <b>
          <TermName term={term} />
        </b>{' '}
        {users.length === 0 ? '' : `(${users.join(', ')})`} {term.definition}
      </p>
    )
  }
  const name =
    subject?.kind === 'actor'
      ? subject.actor.shortName
      : subject?.kind === 'layer'
        ? subject.layer.label
        : subject?.text.shortName
  return (
    <p className={styles.lead}>
      {name === undefined ? null : <b>{name}: </b>}
      <Plural
        value={count}
        one="# word, and what it would keep safe"
        other="# words, and what they would keep safe"
      />
    </p>
  )
}

/** The sources behind what is held against the layers. */
export function subjectSources(
  subject: Subject | undefined,
  { terms }: LayerMaterial,
): readonly string[] {
  switch (subject?.kind) {
    case 'term':
      return subject.term.sources
    case 'text':
      return subject.text.sources
    case 'definition':
      return subject.definition.evidence.map(({ source }) => source)
    case 'actor':
      return terms
        .filter(({ usedBy }) => usedBy.includes(subject.actor.id))
        .flatMap(({ sources }) => sources)
    case 'layer':
    case undefined:
      return terms.flatMap(({ sources }) => sources)
  }
}
