import { Trans } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { stepClass } from '../../components/ScaleMark'
import { SourcesButton } from '../../components/SourcesButton'
import { markOf } from '../../domain/mark'
import type { Placed } from '../../domain/spectrum'
import type { Issue } from '../../domain/types'
import styles from './Issue.module.css'
import { StanceDot } from './StanceDot'

interface ActorChipProps {
  readonly issue: Issue
  readonly placed: Placed
}

/** An actor by its name; pressed, it opens the evidence. */
export function ActorChip({ issue, placed: { actor, standing } }: ActorChipProps) {
  const mark = markOf(standing)
  const isOnStep = mark.shape === 'dot'
  return (
    <SourcesButton
      column={actor.id}
      name={actor.shortName}
      standing={standing}
      issue={issue}
      className={
        isOnStep ? `${styles.chip} ${stepClass(mark.value)}` : `${styles.chip} ${styles.quiet}`
      }
    >
      {isOnStep ? <StanceDot isSure={mark.fill === 'filled'} /> : null}
      <ActorMark kind={actor.kind} flag={actor.flag} />
      <span className={styles.chipName}>{actor.shortName}</span>
      {standing.kind === 'coded' && standing.entry.redLine !== undefined ? (
        <span aria-hidden="true" className={styles.flag}>
          ⚑
        </span>
      ) : null}
      {isOnStep && mark.old ? (
        <small>
          <Trans>old</Trans>
        </small>
      ) : null}
    </SourcesButton>
  )
}
