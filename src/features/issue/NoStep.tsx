import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ScaleMark } from '../../components/ScaleMark'
import { sinceWords } from '../../components/dateWords'
import { standingWords, stepLabel } from '../../components/words'
import { markOf } from '../../domain/mark'
import type { Placed, Spectrum } from '../../domain/spectrum'
import type { Issue } from '../../domain/types'
import { ActorChip } from './ActorChip'
import styles from './Issue.module.css'

interface NoStepProps {
  readonly issue: Issue
  readonly spectrum: Spectrum
}

const REASONS = ['nothing-found', 'not-researched', 'declined', 'not-present', 'text'] as const

/** Those who stand on no step, each state apart: none of them is a middle value. */
export function NoStep({ issue, spectrum }: NoStepProps) {
  const { i18n } = useLingui()
  const { split, withdrawn, notYet, silent, notApplicable } = spectrum
  const silences = REASONS.map((reason) => ({
    id: reason,
    all: silent.filter(({ standing }) => standing.reason === reason),
  }))
  return (
    <div className={styles.noStep}>
      <Group issue={issue} all={split}>
        {split.map(({ actor, standing }) => (
          <p key={actor.id} className={styles.small}>
            <b>{actor.shortName}</b>{' '}
            {standing.entry.parts
              .map((part) => `${part.label}: ${stepLabel(issue, part.value)}`)
              .join('; ')}
          </p>
        ))}
      </Group>
      <Group issue={issue} all={withdrawn} />
      <Group issue={issue} all={notYet}>
        <p className={styles.small}>
          {notYet
            .map(({ actor, standing }) => `${actor.shortName}: ${sinceWords(i18n, standing.first)}`)
            .join('; ')}
        </p>
      </Group>
      {silences.map(({ id, all }) => (
        <Group key={id} issue={issue} all={all} />
      ))}
      <Group issue={issue} all={notApplicable} />
      <p className={styles.small}>
        <Trans>
          Silence is a finding and no middle value; “not researched” is only a gap in this record.
        </Trans>
      </p>
    </div>
  )
}

interface GroupProps {
  readonly issue: Issue
  /** All in the same state. */
  readonly all: readonly Placed[]
  readonly children?: ReactNode
}

/** More names than this are shown when asked for. */
const MOST_OPEN = 12

function Group({ issue, all, children }: GroupProps) {
  const { i18n } = useLingui()
  const [first] = all
  if (first === undefined) return null
  const words = standingWords(first.standing, issue)
  const head = (
    <>
      <ScaleMark mark={markOf(first.standing)} />
      <b>{typeof words === 'string' ? words : i18n._(words)}</b>
      <span className={styles.number}>{all.length}</span>
    </>
  )
  const chips = (
    <ul className={styles.chips}>
      {all.map((placed) => (
        <li key={placed.actor.id}>
          <ActorChip issue={issue} placed={placed} />
        </li>
      ))}
    </ul>
  )
  return all.length > MOST_OPEN ? (
    <details className={styles.group}>
      <summary>{head}</summary>
      {chips}
      {children}
    </details>
  ) : (
    <div className={styles.group}>
      <p className={styles.groupHead}>{head}</p>
      {chips}
      {children}
    </div>
  )
}
