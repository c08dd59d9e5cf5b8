import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { sinceWords } from '../../../components/dateWords'
import { useLensStore } from '../../../components/lensContext'
import { stepLabel } from '../../../components/words'
import { type Gap, isMeasured, type MeasuredGap, type Unmeasured } from '../../../domain/demand'
import type { Actor, Issue } from '../../../domain/types'
import { openCell } from '../../../lens/lensStore'
import styles from './Demand.module.css'
import { GapMark } from './GapMark'

const WHY_WORDS: Readonly<Record<Unmeasured, MessageDescriptor>> = {
  text: msg`The text has no step`,
  silent: msg`No stance found`,
  later: msg`No stance yet on that day`,
  split: msg`Members differ`,
  withdrawn: msg`Withdrawn`,
}

interface GapCellProps {
  readonly actor: Actor
  readonly issue: Issue
  /** Absent where the issue is not asked of the actor, and while its file loads. */
  readonly gap: Gap | undefined
}

/** The distance between one actor and the text on one issue, or why there is none. */
export function GapCell({ actor, issue, gap }: GapCellProps) {
  const { i18n, t } = useLingui()
  const store = useLensStore()
  if (gap === undefined || !isMeasured(gap)) {
    return (
      <td className={styles.none}>
        {gap === undefined ? <Trans>Not applicable</Trans> : i18n._(WHY_WORDS[gap.why])}
      </td>
    )
  }
  const { shortName } = actor
  return (
    <td>
      <GapMark stance={gap.stance} text={gap.text} />
      <div className={styles.distance}>
        <Distance gap={gap} />
      </div>
      <div className={styles.small}>
        <Trans>
          asked: {stepLabel(issue, gap.stance)}, {sinceWords(i18n, gap.since)}
        </Trans>{' '}
        <button
          type="button"
          className="link-button"
          aria-haspopup="dialog"
          aria-label={t`Sources: ${shortName} on ${issue.title}`}
          onClick={() => openCell(store, actor.id, issue.id)}
        >
          <Trans>sources</Trans>
        </button>
      </div>
    </td>
  )
}

function Distance({ gap }: { readonly gap: MeasuredGap }) {
  const steps = Math.abs(gap.steps)
  if (steps === 0) return <Trans>the same step</Trans>
  return gap.steps < 0 ? (
    <Plural value={steps} one="the text has # step less" other="the text has # steps less" />
  ) : (
    <Plural value={steps} one="the text has # step more" other="the text has # steps more" />
  )
}
