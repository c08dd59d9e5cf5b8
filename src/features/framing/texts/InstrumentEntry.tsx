import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
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
  const { name, shortName, frames, definitions = [], summary, sources } = instrument
  return (
    <li ref={ref} className={styles.entry}>
      <h4>
        <button
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={onToggle}
        >
          {shortName}
        </button>
      </h4>
      <div className={styles.facts}>
        <span className={styles.date}>{dateWords(i18n, instrumentDate(instrument))}</span>
        <span>
          <Trans>Title:</Trans> <Vocabulary frames={frames} />
        </span>
      </div>
      {definitions.length === 0 ? (
        <p className={styles.small}>
          <Trans>no definition recorded</Trans>
        </p>
      ) : (
        <LayerMarks layers={definitions.flatMap(({ layers }) => layers)} />
      )}
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          <p>
            <b>{name}</b>
          </p>
          <p>{summary}</p>
          <p className={styles.small}>
            <SourceLinks sources={sources} />
          </p>
          <DefinitionList definitions={definitions} />
        </div>
      ) : null}
    </li>
  )
}
