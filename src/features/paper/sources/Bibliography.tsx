import { Trans, useLingui } from '@lingui/react/macro'
import { issuedWords, sourceAuthors } from '../../../components/sourceWords'
import type { Source } from '../../../domain/types'
import styles from './Sources.module.css'

/** The sources by their numbers, each with its address written out. */
export function Bibliography({ sources }: { readonly sources: readonly Source[] }) {
  const { i18n } = useLingui()
  if (sources.length === 0) return null
  return (
    <section className={styles.bibliography}>
      <h2>
        <Trans>The sources</Trans>
      </h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            {[sourceAuthors(source), issuedWords(i18n, source)].filter(Boolean).join(', ')}
            {': '}
            <cite lang={source.language}>{source.title}</cite>
            {source.number === undefined ? null : `, ${source.number}`}.{' '}
            {source.URL === undefined ? null : <Address url={source.URL} />}
            {source.archived === undefined ? null : (
              <>
                {' '}
                <Trans>
                  Archived copy: <Address url={source.archived} />
                </Trans>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** An address as it is typed. */
function Address({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="external noreferrer" className={styles.address}>
      {url}
    </a>
  )
}
