import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
import { TRACK_NAMES } from '../../../components/trackWords'
import type { Instrument } from '../../../domain/types'
import { DefinitionList } from './DefinitionList'
import { instrumentDate } from './instrumentDate'
import { LayerMarks } from './LayerMarks'
import styles from './Texts.module.css'
import { useInView } from './useInView'
import { Vocabulary } from './Vocabulary'

interface InstrumentEntryProps {
  readonly instrument: Instrument
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A text in two lines, and opened with its definitions. */
export function InstrumentEntry({ instrument, isOpen, onToggle }: InstrumentEntryProps) {
  const { i18n } = useLingui()
  const bodyId = useId()
  const ref = useInView<HTMLLIElement>(isOpen)
  const { name, shortName, track, frames, definitions = [], summary, sources } = instrument
  return (
    <li ref={ref} className={styles.entry}>
      <h3>
        <button
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          {shortName}
        </button>
      </h3>
      <div className={styles.facts}>
        <span>{dateWords(i18n, instrumentDate(instrument))}</span>
        <span>{i18n._(TRACK_NAMES[track])}</span>
        <span>
          <Trans>Title:</Trans> <Vocabulary frames={frames} />
        </span>
        <span>
          <Plural
            value={definitions.length}
            _0="no definition coded"
            one="# definition"
            other="# definitions"
          />
        </span>
      </div>
      {definitions.length === 0 ? null : (
        <LayerMarks layers={definitions.flatMap(({ layers }) => layers)} />
      )}
      <div id={bodyId} className={styles.body} hidden={!isOpen}>
        <p>
          <b>{name}</b>
        </p>
        <p>{summary}</p>
        <p className={styles.small}>
          <SourceLinks sources={sources} />
        </p>
        <DefinitionList definitions={definitions} />
      </div>
    </li>
  )
}
