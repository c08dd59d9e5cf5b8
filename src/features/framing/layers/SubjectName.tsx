import type { Subject } from '../../../domain/layers'

interface SubjectNameProps {
  readonly subject: Subject
}

/** What a subject is called, a word in its own language. */
export function SubjectName({ subject }: SubjectNameProps) {
  switch (subject.kind) {
    case 'term':
      return <bdi lang={subject.term.language}>{subject.term.text}</bdi>
    case 'actor':
      return subject.actor.shortName
    case 'text':
      return subject.text.shortName
    case 'definition':
      return (
        <>
          <bdi lang={subject.definition.language}>{subject.definition.term}</bdi>
          {' · '}
          {subject.text.shortName}
        </>
      )
    case 'layer':
      return subject.layer.label
  }
}
