import { Trans } from '@lingui/react/macro'
import { FileGate } from '../../../components/FileGate'
import { useCore } from '../../../components/coreContext'
import { termsKind } from '../../../data/fileKinds'
import type { Term } from '../../../domain/types'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SlidePage } from './SlidePage'
import { TermName } from './TermName'
import { ViewSlide } from './ViewSlide'

interface PairSlideProps {
  readonly shown: SceneShown
  readonly termId: string
}

/** A word beside its nearest counterpart, each in its own script, with what gets lost between them. */
export function PairSlide({ shown, termId }: PairSlideProps) {
  return (
    <FileGate kind={termsKind}>
      {(terms) => {
        const term = terms.find(({ id }) => id === termId)
        if (term === undefined) return <ViewSlide shown={shown} />
        const other = terms.find(({ id }) => id === term.pair)
        return <Pair shown={shown} term={term} other={other} />
      }}
    </FileGate>
  )
}

interface PairProps {
  readonly shown: SceneShown
  readonly term: Term
  readonly other: Term | undefined
}

function Pair({ shown, term, other }: PairProps) {
  const lost = term.falseFriend ?? other?.falseFriend
  return (
    <SlidePage shown={shown} sources={[...term.sources, ...(other?.sources ?? [])]}>
      <h1>{shown.scene.title}</h1>
      <div className={styles.readings}>
        <Word term={term} />
        {other === undefined ? (
          <p className={styles.lead}>
            <Trans>No counterpart of this word is in the record.</Trans>
          </p>
        ) : (
          <Word term={other} />
        )}
      </div>
      {lost === undefined ? null : (
        <p className={styles.lost}>
          <b>
            <Trans>Lost in translation.</Trans>
          </b>{' '}
          {lost}
        </p>
      )}
    </SlidePage>
  )
}

function Word({ term }: { readonly term: Term }) {
  const { actorById } = useCore()
  const users = term.usedBy.flatMap((id) => actorById.get(id)?.shortName ?? [])
  return (
    <section
      className={`${styles.reading} ${term.frame === undefined ? '' : `frame-${term.frame}`}`}
    >
      <h2 className={styles.word}>
        <TermName term={term} isApart />
      </h2>
      <p>{term.definition}</p>
      {users.length === 0 ? null : (
        <p className={styles.quiet}>
          <Trans>Used by {users.join(', ')}</Trans>
        </p>
      )}
    </section>
  )
}
