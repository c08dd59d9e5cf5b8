import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../../components/dateWords'
import { PageLink } from '../../../components/PageLink'
import { framesOf, itemOf, type LayerMaterial } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { FrameTag } from '../FrameTag'
import { LayerNames } from '../LayerNames'
import { ReachGlyph } from '../ReachGlyph'
import { SourceLink, SourceLinks } from '../SourceLinks'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import styles from './Explorer.module.css'

interface TermDetailProps {
  readonly term: Term
  readonly material: LayerMaterial
}

/** A word: what it means to those who use it, how far it reaches, where it was first seen, and its sources. */
export function TermDetail({ term, material }: TermDetailProps) {
  const { i18n } = useLingui()
  const { toggle } = useItem()
  const users = material.actors.filter(({ id }) => term.usedBy.includes(id))
  const nearest = material.terms.find(({ id }) => id === term.pair)
  const { transliteration } = term
  return (
    <div className={`${styles.parts} ${term.frame === undefined ? '' : `frame-${term.frame}`}`}>
      <p className={styles.tags}>
        {transliteration === undefined ? null : (
          <i lang={`${term.language.split('-')[0] ?? ''}-Latn`}>{transliteration}</i>
        )}
        <FrameTag frames={framesOf(term)} />
        <span className={styles.reach}>
          <ReachGlyph layers={term.layers} />
          <LayerNames layers={term.layers} />
        </span>
      </p>
      <p className={styles.definition}>{term.definition}</p>
      {term.falseFriend === undefined ? null : (
        <p className={styles.friend}>
          <b>
            <Trans>False friend.</Trans>
          </b>{' '}
          {term.falseFriend}
        </p>
      )}
      <dl className={styles.facts}>
        {users.length === 0 ? null : (
          <div>
            <dt>
              <Trans>Used by</Trans>
            </dt>
            <dd className={styles.row}>
              {users.map((actor) => (
                <button
                  key={actor.id}
                  type="button"
                  className="link-button"
                  onClick={() => toggle(itemOf({ kind: 'actor', actor }))}
                >
                  {actor.shortName}
                </button>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>First in a source that was read</Trans>
          </dt>
          <dd>
            {dateWords(i18n, term.firstSeen.date)}: <SourceLink id={term.firstSeen.source} />
          </dd>
        </div>
        {nearest === undefined ? null : (
          <div>
            <dt>
              <Trans>Nearest counterpart</Trans>
            </dt>
            <dd>
              <button
                type="button"
                className="link-button"
                onClick={() => toggle(itemOf({ kind: 'term', term: nearest }))}
              >
                <TermName term={nearest} />
              </button>
            </dd>
          </div>
        )}
      </dl>
      <SourceLinks sources={term.sources} open />
      <p className="screen-only">
        <PageLink to="/framing/words" item={`term.${term.id}`}>
          <Trans>See it beside its counterpart</Trans>
        </PageLink>
      </p>
    </div>
  )
}
