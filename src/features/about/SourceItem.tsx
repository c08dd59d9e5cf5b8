import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { issuedWords, sourceAuthors } from '../../components/sourceWords'
import type { Rest } from '../../domain/rests'
import type { Source } from '../../domain/types'
import { SOURCE_KIND_WORDS } from './sourceKinds'
import { SourceRests } from './SourceRests'
import styles from './Sources.module.css'

interface SourceItemProps {
  readonly source: Source
  /** Null while it is being counted. */
  readonly rests: readonly Rest[] | null
}

/** One source: where it is, what it is, how much of it was read, and what rests on it. */
export const SourceItem = memo(function SourceItem({ source, rests }: SourceItemProps) {
  const { i18n } = useLingui()
  const { id, title, URL: address, archived, language, extent, note } = source
  const kind = SOURCE_KIND_WORDS[source.kind]
  const details = [sourceAuthors(source), issuedWords(i18n, source), source.number]
  return (
    <li id={`source-${id}`} className={styles.source}>
      <div className={styles.title}>
        {address === undefined ? (
          <cite lang={language}>{title}</cite>
        ) : (
          <a href={address} rel="external noreferrer" lang={language}>
            {title}
          </a>
        )}
        {archived === undefined ? null : (
          <>
            {' · '}
            <a href={archived} rel="external noreferrer">
              <Trans>archived copy</Trans>
            </a>
          </>
        )}
      </div>
      <div className={styles.details}>{details.filter(Boolean).join(' · ')}</div>
      <div className={styles.tags}>
        <span>{kind === undefined ? source.kind : i18n._(kind)}</span>
        <span>{languageName(i18n.locale, language)}</span>
        <span className={extent === 'part' ? styles.part : undefined}>
          {extent === 'whole' ? <Trans>read whole</Trans> : <Trans>read in part</Trans>}
        </span>
      </div>
      {note === undefined ? null : <div className={styles.details}>{note}</div>}
      <SourceRests source={source} rests={rests} />
    </li>
  )
})

/** The name of a language in the reader’s own; its code where no name is known. */
function languageName(locale: string, language: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
}
