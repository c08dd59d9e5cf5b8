import { Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useStateNames } from '../../../components/useStateNames'
import { type Speeches, speakersOf } from '../../../domain/speeches'
import { foldText } from '../../../domain/text'
import type { TermFrequency } from '../../../domain/types'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { SpeakerSummary } from './SpeakerSummary'
import { SpeakerTable } from './SpeakerTable'
import styles from './Speeches.module.css'
import { termName } from '../../../charts/termWords'
import type { Terms } from './useTerms'

interface SpeakerSectionProps {
  readonly frequency: TermFrequency
  readonly speeches: Speeches
  readonly terms: Terms
}

/** Who said a word: every speaker, to be searched by name. */
export function SpeakerSection({ frequency, speeches, terms }: SpeakerSectionProps) {
  const { t } = useLingui()
  const nameOf = useStateNames(true)
  const [query, setQuery] = useState('')
  const wanted = foldText(useDeferredValue(query).trim())
  const { focus } = terms
  const all = useMemo(() => speakersOf(speeches, focus), [speeches, focus])
  const found = all.filter(({ speaker }) =>
    foldText(`${nameOf(speaker)} ${speaker}`).includes(wanted),
  )
  const headingId = useId()
  const label = termName(frequency, focus)
  return (
    <section className={styles.speakers} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Trans>Who said it</Trans>
      </h2>
      <div className="screen-only">
        <SegmentedChoice
          label={<Trans>Word</Trans>}
          value={focus}
          onChange={terms.focusOn}
          options={terms.chosen.map((term) => ({
            value: term,
            label: termName(frequency, term),
          }))}
        />
      </div>
      <SpeakerSummary label={label} speakers={all} nameOf={nameOf} />
      <div className={`${styles.search} screen-only`}>
        <input
          type="search"
          aria-label={t`Search in speakers`}
          placeholder={t`Search in speakers`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span role="status">
          <Trans>
            {found.length} of {all.length} speakers
          </Trans>
        </span>
      </div>
      {found.length === 0 ? (
        <p>
          <Trans>No speaker of that name is counted with this word.</Trans>
        </p>
      ) : (
        <SpeakerTable
          key={focus}
          label={label}
          speakers={found}
          nameOf={nameOf}
          whole={wanted !== ''}
        />
      )}
    </section>
  )
}
