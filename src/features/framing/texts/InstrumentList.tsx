import { Trans } from '@lingui/react/macro'
import { firstDay } from '../../../domain/dates'
import type { Instrument } from '../../../domain/types'
import { InstrumentEntry } from './InstrumentEntry'
import { instrumentDate } from './instrumentDate'
import styles from './Texts.module.css'
import type { Opened } from './useOpened'

interface InstrumentListProps {
  readonly instruments: readonly Instrument[]
  readonly opened: Opened
}

/** The texts in order of date, each to be opened. */
export function InstrumentList({ instruments, opened }: InstrumentListProps) {
  const sorted = instruments.toSorted((a, b) =>
    firstDay(instrumentDate(a)) < firstDay(instrumentDate(b)) ? -1 : 1,
  )
  return (
    <section className={styles.section} aria-labelledby="texts">
      <h2 id="texts">
        <Trans>The words of each text</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          Whose words stand in the title, and how far the definitions reach. Open a text to see what
          it defines, and where.
        </Trans>
      </p>
      <ul className={styles.list}>
        {sorted.map((instrument) => (
          <InstrumentEntry
            key={instrument.id}
            instrument={instrument}
            isOpen={opened.ids.includes(instrument.id)}
            onToggle={() => opened.toggle(instrument.id)}
          />
        ))}
      </ul>
    </section>
  )
}
