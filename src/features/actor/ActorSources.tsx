import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { CitationList } from '../../components/CitationList'
import { useCore } from '../../components/coreContext'
import { issuedWords, sourceAuthors } from '../../components/sourceWords'
import { allEvidence, sourcesOf } from '../../domain/positions'
import type { Actor, Position } from '../../domain/types'
import styles from './Actor.module.css'

interface ActorSourcesProps {
  readonly actor: Actor
  readonly positions: readonly Position[]
}

/** All sources behind its stances and silences, those cited most often first. */
export function ActorSources({ actor, positions }: ActorSourcesProps) {
  const { i18n } = useLingui()
  const { sourceById } = useCore()
  const evidence = positions.flatMap(allEvidence)
  const counts = sourcesOf(evidence).map((id) => ({
    id,
    count: evidence.filter(({ source }) => source === id).length,
  }))
  const sorted = counts.toSorted((a, b) => b.count - a.count)
  const all = [...new Set([...sorted.map(({ id }) => id), ...actor.sources])]
  return (
    <section id="sources" className={styles.section}>
      <h2>
        <Trans>Its sources</Trans> <span className={styles.number}>{all.length}</span>
      </h2>
      <ol className={styles.sources}>
        {all.map((id) => {
          const source = sourceById.get(id)
          const count = counts.find((one) => one.id === id)?.count ?? 0
          return source === undefined ? null : (
            <li key={id}>
              {source.URL === undefined ? (
                <cite lang={source.language}>{source.title}</cite>
              ) : (
                <a href={source.URL} rel="external noreferrer" lang={source.language}>
                  {source.title}
                </a>
              )}
              <p className={styles.small}>
                {[sourceAuthors(source), issuedWords(i18n, source)].filter(Boolean).join(' · ')}
                {count === 0 ? null : (
                  <>
                    {' · '}
                    <Plural value={count} one="# piece of evidence" other="# pieces of evidence" />
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      <CitationList sources={all} heading="h2" />
    </section>
  )
}
