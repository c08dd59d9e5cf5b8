import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { LayerMaterial, Subject } from '../../../domain/layers'
import { ActorDetail } from './ActorDetail'
import styles from './Explorer.module.css'
import { LayerDetail } from './LayerDetail'
import { StartDetail } from './StartDetail'
import { SubjectName } from './SubjectName'
import { TermDetail } from './TermDetail'
import { TextDetail } from './TextDetail'

interface DetailProps {
  readonly material: LayerMaterial
  readonly subject: Subject | undefined
}

/** What is singled out, in words and with its sources; at first, the words that name the vocabularies. */
export function Detail({ material, subject }: DetailProps) {
  const id = useId()
  return (
    <section className={styles.detail} aria-labelledby={id}>
      <h2 id={id}>
        {subject === undefined ? (
          <Trans>The words that name the two</Trans>
        ) : (
          <SubjectName subject={subject} />
        )}
      </h2>
      <DetailOf material={material} subject={subject} />
    </section>
  )
}

function DetailOf({ material, subject }: DetailProps) {
  if (subject === undefined) return <StartDetail material={material} />
  switch (subject.kind) {
    case 'term':
      return <TermDetail term={subject.term} material={material} />
    case 'actor':
      return <ActorDetail actor={subject.actor} material={material} />
    case 'text':
      return <TextDetail text={subject.text} definitions={subject.text.definitions ?? []} />
    case 'definition':
      return <TextDetail text={subject.text} definitions={[subject.definition]} />
    case 'layer':
      return <LayerDetail layer={subject.layer} material={material} />
  }
}
