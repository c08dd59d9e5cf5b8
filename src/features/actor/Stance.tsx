import { Trans, useLingui } from '@lingui/react/macro'
import { sinceWords } from '../../components/dateWords'
import { RecordLink } from '../../components/RecordLink'
import { ScaleMark } from '../../components/ScaleMark'
import { SourcesButton } from '../../components/SourcesButton'
import { standingWords, stepLabel } from '../../components/words'
import { markOf } from '../../domain/mark'
import type { Standing } from '../../domain/positions'
import type { Actor, Issue } from '../../domain/types'
import styles from './Actor.module.css'

interface StanceProps {
  readonly actor: Actor
  readonly issue: Issue
  readonly standing: Standing
}

/** Where it stands on one issue: scale, words, one sentence, and the way to the evidence. */
export function Stance({ actor, issue, standing }: StanceProps) {
  const { i18n } = useLingui()
  const words = standingWords(standing, issue)
  const isCoded = standing.kind === 'coded'
  return (
    <>
      <h4>
        <RecordLink view="issues" id={issue.id}>
          {issue.title}
        </RecordLink>
      </h4>
      <div>
        <ScaleMark mark={markOf(standing)} />
        <b>{typeof words === 'string' ? words : i18n._(words)}</b>
      </div>
      <div>
        <Sentence standing={standing} issue={issue} />
        <p className={styles.small}>
          {'entry' in standing ? (
            <Trans>since {sinceWords(i18n, standing.entry.from)}</Trans>
          ) : null}
          {isCoded && standing.entry.redLine !== undefined ? (
            <span className={styles.redLine}>
              {' '}
              <span aria-hidden="true">⚑ </span>
              <Trans>red line</Trans>
            </span>
          ) : null}
          {isCoded && standing.old ? (
            <>
              {' · '}
              <Trans>old</Trans>
            </>
          ) : null}
          {' · '}
          <SourcesButton
            column={actor.id}
            name={actor.shortName}
            standing={standing}
            issue={issue}
          />
        </p>
      </div>
    </>
  )
}

function Sentence({ standing, issue }: Omit<StanceProps, 'actor'>) {
  const { i18n } = useLingui()
  if (standing.kind === 'coded' || standing.kind === 'withdrawn') {
    return <p>{standing.entry.summary}</p>
  }
  if (standing.kind === 'split') {
    return standing.entry.parts.map((part) => (
      <p key={part.label}>
        <b>{part.label}:</b> {stepLabel(issue, part.value)}. {part.summary}
      </p>
    ))
  }
  return standing.kind === 'not-yet' ? (
    <p>
      <Trans>The first entry is of a later date: {sinceWords(i18n, standing.first)}.</Trans>
    </p>
  ) : null
}
