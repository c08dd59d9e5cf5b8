import { Plural, useLingui } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { issuedWords, sourceAuthors } from '../../components/sourceWords'
import styles from './Words.module.css'

interface SourceLinksProps {
  /** Ids of sources. */
  readonly sources: readonly string[]
  /** Whether the list stands open at first. */
  readonly open?: boolean
}

/** The sources of a statement as links, behind their number. */
export function SourceLinks({ sources, open = false }: SourceLinksProps) {
  const unique = [...new Set(sources)]
  return (
    <details className={styles.sources} open={open}>
      <summary>
        <Plural value={unique.length} one="# source" other="# sources" />
      </summary>
      <ul>
        {unique.map((id) => (
          <li key={id}>
            <SourceLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** One source as a link to its address, with who issued it and when. */
export function SourceLink({ id }: { readonly id: string }) {
  const { i18n } = useLingui()
  const source = useCore().sourceById.get(id)
  if (source === undefined) return id
  const details = [sourceAuthors(source), issuedWords(i18n, source)].filter(Boolean).join(', ')
  return (
    <>
      {source.URL === undefined ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a href={source.URL} rel="external noreferrer" lang={source.language}>
          {source.title}
        </a>
      )}
      {details === '' ? null : <small> {details}</small>}
    </>
  )
}
