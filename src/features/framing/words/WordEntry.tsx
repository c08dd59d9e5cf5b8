import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { dateWords } from '../../../components/dateWords'
import { PageLink } from '../../../components/PageLink'
import { framesOf } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { FrameTag } from '../FrameTag'
import { LayerNames } from '../LayerNames'
import { listWords } from '../listWords'
import { ReachGlyph } from '../ReachGlyph'
import { SourceLink, SourceLinks } from '../SourceLinks'
import { TermName } from '../TermName'
import { useItem } from '../useItem'
import { placeOf } from './useArrivalAt'
import styles from './Words.module.css'

interface WordEntryProps {
  readonly term: Term
  readonly terms: readonly Term[]
  /** Whether it is one of the pair, and so a heading. */
  readonly heading?: boolean
}

/** A word: its vocabulary, who uses it, what it means to them, where it was first seen, what gets lost. */
export function WordEntry({ term, terms, heading = false }: WordEntryProps) {
  const { i18n } = useLingui()
  const { actorById } = useCore()
  const { item, toggle } = useItem()
  const own = `term.${term.id}`
  const open = item === own
  const users = term.usedBy.flatMap((id) => actorById.get(id)?.shortName ?? [])
  const nearest = heading ? undefined : terms.find(({ id }) => id === term.pair)
  const Heading = heading ? 'h2' : 'h4'
  const colour = term.frame === undefined ? '' : `frame-${term.frame}`
  return (
    <div
      id={placeOf(term.id)}
      className={`${styles.entry} ${colour} ${open ? styles.open : ''}`}
      aria-current={open ? 'true' : undefined}
    >
      <Heading className={styles.word}>
        <button type="button" aria-pressed={open} onClick={() => toggle(own)}>
          <TermName term={term} />
        </button>
      </Heading>
      <p className={styles.tags}>
        <FrameTag frames={framesOf(term)} />
        <span className={styles.reach}>
          <ReachGlyph layers={term.layers} />
          <LayerNames layers={term.layers} />
        </span>
      </p>
      <p>{term.definition}</p>
      {term.falseFriend === undefined ? null : (
        <p className={styles.friend}>
          <b>
            <Trans>Lost in translation.</Trans>
          </b>{' '}
          {term.falseFriend}
        </p>
      )}
      <p className={styles.facts}>
        {users.length === 0 ? null : (
          <span>
            <Trans>
              Used by <b>{listWords(i18n, users)}</b>
            </Trans>
          </span>
        )}
        <span>
          <Trans>
            First in a source that was read: {dateWords(i18n, term.firstSeen.date)},{' '}
            <SourceLink id={term.firstSeen.source} />
          </Trans>
        </span>
        {nearest === undefined ? null : (
          <span>
            <Trans>
              Nearest: <bdi lang={nearest.language}>{nearest.text}</bdi>
            </Trans>
          </span>
        )}
      </p>
      <div className={styles.foot}>
        {/* Opened with the word, closed with it; in between it is the reader’s. */}
        <SourceLinks key={open ? 'open' : 'closed'} sources={term.sources} open={open} />
        <span className="screen-only">
          <PageLink to="/framing" item={own}>
            <Trans>Show in the layers</Trans>
          </PageLink>
        </span>
      </div>
    </div>
  )
}
