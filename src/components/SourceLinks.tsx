import { Trans } from '@lingui/react/macro'
import { useCore } from './coreContext'

/** The sources of a sentence as links to their addresses, in one line. */
export function SourceLinks({ sources }: { readonly sources: readonly string[] }) {
  const { sourceById } = useCore()
  const found = sources.flatMap((id) => sourceById.get(id) ?? [])
  if (found.length === 0) return null
  return (
    <span>
      {found.length === 1 ? <Trans>Source:</Trans> : <Trans>Sources:</Trans>}{' '}
      {found.map(({ id, URL: address, title, language }, index) => (
        <span key={id}>
          {index === 0 ? null : '; '}
          {address === undefined ? (
            <cite lang={language}>{title}</cite>
          ) : (
            <a href={address} rel="external noreferrer" lang={language}>
              {title}
            </a>
          )}
        </span>
      ))}
    </span>
  )
}
