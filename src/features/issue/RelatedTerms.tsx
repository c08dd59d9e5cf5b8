import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import { PageLink } from '../../components/PageLink'
import { SourceLinks } from '../../components/SourceLinks'
import type { OptionalFile } from '../../components/useFile'
import type { Term } from '../../domain/types'
import { FileState } from './FileState'
import styles from './Issue.module.css'

interface RelatedTermsProps {
  readonly file: OptionalFile<unknown>
  readonly terms: readonly Term[]
}

/** Terms of the glossary that stand in the words of the issue. */
export function RelatedTerms({ file, terms }: RelatedTermsProps) {
  const { dataset, actorById } = useCore()
  return (
    <div>
      <h3>
        <Trans>Words</Trans> <span className={styles.number}>{terms.length}</span>
      </h3>
      <FileState file={file} />
      <p className={styles.muted}>
        <Trans>Terms that stand, as they are, in this issue’s questions and steps.</Trans>
      </p>
      <dl className={styles.terms}>
        {terms.map(({ id, text, language, definition, usedBy, sources }) => (
          <div key={id}>
            <dt lang={language}>
              {dataset.views.includes('framing') ? (
                <PageLink to="/framing/words" item={`term.${id}`}>
                  {text}
                </PageLink>
              ) : (
                text
              )}
            </dt>
            <dd>
              {definition}{' '}
              <span className={styles.small}>
                {usedBy.length === 0 ? null : (
                  <Trans>
                    Used by{' '}
                    {usedBy.map((user) => actorById.get(user)?.shortName ?? user).join(', ')}.
                  </Trans>
                )}{' '}
                <SourceLinks sources={sources} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
