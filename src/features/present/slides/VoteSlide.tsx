import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { PLACE_WORDS } from '../../../charts/placeWords'
import { VoteMark } from '../../../charts/VoteMark'
import { patternOf, VotePatterns } from '../../../charts/VotePatterns'
import { dateWords } from '../../../components/dateWords'
import { FileGate } from '../../../components/FileGate'
import { resolutionsKind } from '../../../data/fileKinds'
import type { Resolution } from '../../../domain/types'
import { CHOICES, sharesOf, type Tally } from '../../../domain/votes'
import styles from '../Present.module.css'
import type { SceneShown } from '../sceneLens'
import { SlidePage } from './SlidePage'
import { ViewSlide } from './ViewSlide'

interface VoteSlideProps {
  readonly shown: SceneShown
  readonly resolutionId: string
}

/** The result of one vote. */
export function VoteSlide({ shown, resolutionId }: VoteSlideProps) {
  return (
    <FileGate kind={resolutionsKind}>
      {(resolutions) => {
        const resolution = resolutions.find(({ id }) => id === resolutionId)
        return resolution === undefined ? (
          <ViewSlide shown={shown} />
        ) : (
          <OneVote shown={shown} resolution={resolution} />
        )
      }}
    </FileGate>
  )
}

function OneVote({
  shown,
  resolution,
}: {
  readonly shown: SceneShown
  readonly resolution: Resolution
}) {
  const { i18n } = useLingui()
  const { symbol, title, date, totals, summary, committee } = resolution
  return (
    <SlidePage shown={shown} sources={resolution.sources}>
      <p className={styles.kicker}>
        {symbol}, {dateWords(i18n, date)}
      </p>
      <h1>{title}</h1>
      {totals === undefined ? (
        <p className={styles.finding}>
          {resolution.method === 'without-a-vote' ? (
            <Trans>Adopted without a vote: nobody asked for one, and no votes were counted.</Trans>
          ) : (
            <Trans>Put to a vote whose numbers are not in the record.</Trans>
          )}
        </p>
      ) : (
        <Result tally={{ ...totals, absent: totals.absent ?? 0 }} />
      )}
      <p>{summary}</p>
      {committee === undefined ? null : (
        <p className={styles.quiet}>
          <Trans>
            Before that in the committee: {committee.totals.yes} yes, {committee.totals.no} no,{' '}
            {committee.totals.abstain} abstained.
          </Trans>
        </p>
      )}
    </SlidePage>
  )
}

/** Four numbers, and a bar that is cut by them. */
function Result({ tally }: { readonly tally: Tally }) {
  const { i18n } = useLingui()
  const prefix = useId()
  return (
    <div>
      <dl className={styles.tally}>
        {CHOICES.map((choice) => (
          <div key={choice}>
            <dt>
              <VoteMark place={choice} /> {i18n._(PLACE_WORDS[choice])}
            </dt>
            <dd>{tally[choice]}</dd>
          </div>
        ))}
      </dl>
      <svg width="100%" height={44} aria-hidden="true" className={styles.result}>
        <VotePatterns prefix={prefix} />
        {sharesOf(tally).map(({ choice, from, share }) => (
          <rect
            key={choice}
            x={`${from * 100}%`}
            width={`${share * 100}%`}
            height={44}
            fill={patternOf(prefix, choice)}
          />
        ))}
      </svg>
    </div>
  )
}
