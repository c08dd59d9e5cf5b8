import { Trans, useLingui } from '@lingui/react/macro'
import type { Evidence } from '../domain/types'
import { useCore } from './coreContext'
import styles from './Evidence.module.css'
import { issuedWords, sourceAuthors } from './sourceWords'
import { ACT_WORDS, CHECKED_WORDS } from './words'

/** One piece of evidence: the source with its link, where in it, who spoke, and how it was checked. */
export function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { i18n } = useLingui()
  const source = useCore().sourceById.get(evidence.source)
  if (source === undefined) return null
  const details = [sourceAuthors(source), issuedWords(i18n, source), source.number].filter(Boolean)
  return (
    <li className={styles.evidence}>
      <div>
        {source.URL === undefined ? (
          <cite className={styles.source} lang={source.language}>
            {source.title}
          </cite>
        ) : (
          <a
            className={styles.source}
            href={source.URL}
            rel="external noreferrer"
            lang={source.language}
          >
            {source.title}
          </a>
        )}
        {source.archived === undefined ? null : (
          <>
            {' · '}
            <a href={source.archived} rel="external noreferrer">
              <Trans>archived copy</Trans>
            </a>
          </>
        )}
      </div>
      <div className={styles.details}>{details.join(' · ')}</div>
      <div className={styles.details}>
        <span>{evidence.pinpoint}</span>
        <span className={styles.tag}>{i18n._(ACT_WORDS[evidence.act])}</span>
        <span className={`${styles.tag} ${styles[evidence.checked]}`}>
          {i18n._(CHECKED_WORDS[evidence.checked])}
        </span>
        {evidence.behalf === 'group' ? (
          <span className={styles.tag}>
            <Trans>on behalf of a group</Trans>
          </span>
        ) : null}
      </div>
      {evidence.speaker === undefined ? null : (
        <div className={styles.details}>
          <Trans>Speaker: {evidence.speaker}</Trans>
        </div>
      )}
      {evidence.phrase === undefined ? null : (
        <div className={styles.details}>
          <Trans>
            To find the passage: <q lang={source.language}>{evidence.phrase}</q>
          </Trans>
        </div>
      )}
    </li>
  )
}
