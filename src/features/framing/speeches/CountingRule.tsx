import { Trans } from '@lingui/react/macro'
import { CitationList } from '../../../components/CitationList'
import { SourceLinks } from '../../../components/SourceLinks'
import type { TermFrequency } from '../../../domain/types'
import styles from './Speeches.module.css'

interface CountingRuleProps {
  readonly frequency: TermFrequency
}

/** What was counted, how, and what the counts cannot show. */
export function CountingRule({ frequency }: CountingRuleProps) {
  return (
    <section id="counting" className={styles.rule} aria-labelledby="counting-title">
      <h2 id="counting-title">
        <Trans>How it was counted, and what it cannot show</Trans>
      </h2>
      {sentencesOf(frequency.rule).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Trans>
          A word is not a side: it can be said to take it up, to refuse it, or to quote another. To
          know which, read the speech.
        </Trans>
      </p>
      <p>
        <Trans>
          The page begins with the vocabularies’ own names, where they are counted, and then with
          the words whose speeches have grown most from the earlier half of the years to the later.
        </Trans>
      </p>
      <p>
        <SourceLinks sources={[frequency.source]} />
      </p>
      <CitationList sources={[frequency.source]} />
    </section>
  )
}

/** The rule as it stands in the data, cut where its limits begin, so that nobody misses them. */
const sentencesOf = (rule: string): readonly string[] => rule.split(/(?<=\.) (?=Limits:)/u)
