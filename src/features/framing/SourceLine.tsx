import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { issuedWords, sourceAuthors } from '../../components/sourceWords'
import styles from './SourceLine.module.css'

interface SourceLineProps {
  /** A source’s id. */
  readonly id: string
  /** Where in it. */
  readonly pinpoint?: string
}

/** A source as a link to its address: who issued it, when, where in it, and whether all of it was read. */
export function SourceLine({ id, pinpoint }: SourceLineProps) {
  const { i18n } = useLingui()
  const source = useCore().sourceById.get(id)
  if (source === undefined) return null
  const { title, language, URL: address, archived, extent } = source
  const details = [sourceAuthors(source), issuedWords(i18n, source)].filter(Boolean).join(', ')
  return (
    <span className={styles.line}>
      {address === undefined ? (
        <cite lang={language}>{title}</cite>
      ) : (
        <a href={address} rel="external noreferrer" lang={language}>
          {title}
        </a>
      )}{' '}
      <small>
        {details}
        {pinpoint === undefined ? null : ` · ${pinpoint}`}
        {extent === 'part' ? (
          <>
            {' · '}
            <Trans>read in part</Trans>
          </>
        ) : null}
        {archived === undefined ? null : (
          <>
            {' · '}
            <a href={archived} rel="external noreferrer">
              <Trans>archived copy</Trans>
              <span className="visually-hidden">: {title}</span>
            </a>
          </>
        )}
      </small>
    </span>
  )
}
