import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { agrees, type Said } from '../../../domain/exercise'
import { framesOf } from '../../../domain/layers'
import type { Term } from '../../../domain/types'
import { FrameTag } from '../FrameTag'
import { listWords } from '../listWords'
import { SourceLinks } from '../SourceLinks'
import { TermName } from '../TermName'
import styles from './Exercise.module.css'

interface ExerciseAnswerProps {
  readonly term: Term
  readonly said: Said
}

/** What the record says of a definition, beside what the reader said. */
export function ExerciseAnswer({ term, said }: ExerciseAnswerProps) {
  const { i18n } = useLingui()
  const { actorById, dataset } = useCore()
  const users = listWords(
    i18n,
    term.usedBy.flatMap((id) => actorById.get(id)?.shortName ?? []),
  )
  const agreed = agrees(term, said)
  const frame = dataset.frames.find(({ id }) => id === said.frame)?.label
  const actor = actorById.get(said.actor)?.shortName
  return (
    <div className={`${styles.answer} frame-${term.frame ?? ''}`}>
      <p className={styles.term}>
        <TermName term={term} />
      </p>
      <p>
        <FrameTag frames={framesOf(term)} /> <Compared said={frame} same={agreed.frame} />
      </p>
      <p>
        <Trans>
          Used by <b>{users}</b>
        </Trans>{' '}
        <Compared said={actor} same={agreed.actor} />
      </p>
      <p>{term.definition}</p>
      {term.falseFriend === undefined ? null : <p>{term.falseFriend}</p>}
      <SourceLinks sources={term.sources} open />
    </div>
  )
}

interface ComparedProps {
  readonly said: string | undefined
  readonly same: boolean
}

/** The reader’s own word beside the record’s; nothing where the reader said nothing. */
function Compared({ said, same }: ComparedProps) {
  if (said === undefined) return null
  return <small>{same ? <Trans>✓ as you said</Trans> : <Trans>you said {said}</Trans>}</small>
}
