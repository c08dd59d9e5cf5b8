import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { EvidenceList } from '../../../components/EvidenceList'
import type { Definition, Instrument } from '../../../domain/types'
import { FrameTag } from '../FrameTag'
import { LayerNames } from '../LayerNames'
import { ReachGlyph } from '../ReachGlyph'
import { SourceLinks } from '../SourceLinks'
import styles from './Explorer.module.css'

interface TextDetailProps {
  readonly text: Instrument
  /** All of the text’s definitions, or the one that is singled out. */
  readonly definitions: readonly Definition[]
}

/** A text: whose words its title uses, and what its definitions reach, with the passages. */
export function TextDetail({ text, definitions }: TextDetailProps) {
  const { i18n } = useLingui()
  const date = text.adopted ?? text.tabled
  return (
    <div className={styles.parts}>
      <div>
        <p>{[text.name, text.symbol, date && dateWords(i18n, date)].filter(Boolean).join(' · ')}</p>
        <p className={styles.tags}>
          {text.frames === undefined ? (
            <Trans>Whose words its title uses has not been looked at yet.</Trans>
          ) : (
            <>
              <Trans>The words of its title:</Trans> <FrameTag frames={text.frames} />
            </>
          )}
        </p>
        <SourceLinks sources={text.sources} />
      </div>
      {definitions.length === 0 ? (
        <p>
          <Trans>No definition of this text is recorded.</Trans>
        </p>
      ) : (
        definitions.map((definition) => (
          <DefinitionPart
            key={`${definition.language} ${definition.term}`}
            definition={definition}
          />
        ))
      )}
    </div>
  )
}

function DefinitionPart({ definition }: { readonly definition: Definition }) {
  const { term, language, says, frames, layers, evidence } = definition
  const colour = frames.length === 1 ? `frame-${frames[0] ?? ''}` : ''
  return (
    <section className={`${styles.part} ${colour}`}>
      <h3>
        <q lang={language}>{term}</q>
      </h3>
      <p className={styles.tags}>
        <FrameTag frames={frames} />
        <span className={styles.reach}>
          <ReachGlyph layers={layers} />
          <LayerNames layers={layers} />
        </span>
      </p>
      <p>{says}</p>
      <EvidenceList evidence={evidence} />
    </section>
  )
}
