import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { citationsQuery } from '../data/queries'
import { CopyButton } from './CopyButton'
import { useCore } from './coreContext'
import { DataFailure } from './DataFailure'
import styles from './EvidenceDialog.module.css'

interface CitationListProps {
  readonly sources: readonly string[]
  /** The level of its heading, below that of what it stands in. */
  readonly heading?: 'h2' | 'h4'
}

/** Citations of some sources as text and as BibTeX, fetched when a reader asks for them. */
export function CitationList({ sources, heading: Heading = 'h4' }: CitationListProps) {
  const { t } = useLingui()
  const core = useCore()
  const [open, setOpen] = useState(false)
  const query = useQuery({ ...citationsQuery(core.load), enabled: open })
  if (!open) {
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Trans>Show citations</Trans>
      </button>
    )
  }
  if (query.isError && !query.isFetching) {
    return <DataFailure error={query.error} onRetry={() => void query.refetch()} />
  }
  if (query.data === undefined) {
    return (
      <p role="status">
        <Trans>Loading …</Trans>
      </p>
    )
  }
  const citations = sources.flatMap((source) => query.data[source] ?? [])
  const text = citations.map((citation) => citation.text).join('\n')
  const bibtex = citations.map((citation) => citation.bibtex).join('\n')
  return (
    <section className={styles.citations}>
      <Heading>
        <Trans>Citations</Trans>
      </Heading>
      <pre className={styles.citation} tabIndex={0} role="region" aria-label={t`Citations as text`}>
        {text}
      </pre>
      <CopyButton text={text}>
        <Trans>Copy text</Trans>
      </CopyButton>
      <pre
        className={styles.citation}
        tabIndex={0}
        role="region"
        aria-label={t`Citations as BibTeX`}
      >
        {bibtex}
      </pre>
      <CopyButton text={bibtex}>
        <Trans>Copy BibTeX</Trans>
      </CopyButton>
    </section>
  )
}
