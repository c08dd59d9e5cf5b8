import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ActorMark } from '../../../components/ActorMark'
import { dateWords } from '../../../components/dateWords'
import { PageLink } from '../../../components/PageLink'
import { VotePatterns } from '../../../charts/VotePatterns'
import type { Resolution } from '../../../domain/types'
import { ResultBar } from '../ResultBar'
import { fullTally } from '../tally'
import type { useVoters } from '../useVoters'
import { TallyWords, VoterWords } from '../VoteWords'
import styles from '../Votes.module.css'
import type { VotesData } from '../votesData'

interface ResolutionTableProps {
  readonly name: string
  readonly resolutions: readonly Resolution[]
  readonly rollCalls: VotesData['rollCalls']
  readonly voters: ReturnType<typeof useVoters>
  readonly day: string
}

/** Resolutions with their results, and a column for each chosen actor. */
export function ResolutionTable({
  name,
  resolutions,
  rollCalls,
  voters,
  day,
}: ResolutionTableProps) {
  const { t } = useLingui()
  const prefix = useId()
  return (
    <>
      <svg width={0} height={0} aria-hidden="true" className={styles.fillings}>
        <VotePatterns prefix={prefix} />
      </svg>
      <div className={styles.scroller} role="region" tabIndex={0} aria-label={t`${name}: table`}>
        <table role="table" className={`${styles.table} ${styles.stacked}`}>
          <caption className="visually-hidden">
            <Trans>Resolutions: {name}</Trans>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Trans>Date</Trans>
              </th>
              <th role="columnheader" scope="col">
                <Trans>Resolution</Trans>
              </th>
              <th role="columnheader" scope="col" className={styles.resultColumn}>
                <Trans>Result in the plenary</Trans>
              </th>
              {voters.map(({ actor }) => (
                <th key={actor.id} role="columnheader" scope="col">
                  <span className={styles.actorHead}>
                    <ActorMark kind={actor.kind} flag={actor.flag} /> {actor.shortName}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {resolutions.map((resolution) => (
              <ResolutionRow
                key={resolution.id}
                resolution={resolution}
                rollCalls={rollCalls}
                voters={voters}
                day={day}
                patterns={prefix}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface ResolutionRowProps extends Omit<ResolutionTableProps, 'name' | 'resolutions'> {
  readonly resolution: Resolution
  readonly patterns: string
}

function ResolutionRow({ resolution, rollCalls, voters, day, patterns }: ResolutionRowProps) {
  const { i18n } = useLingui()
  const { id, symbol, title, date, totals } = resolution
  return (
    <tr role="row">
      <td role="cell" className={styles.date}>
        {dateWords(i18n, date)}
      </td>
      <th role="rowheader" scope="row" className={styles.titleCell}>
        <PageLink to={`/votes/${id}`}>{title}</PageLink>
        <span className={styles.symbol}>{symbol}</span>
      </th>
      <td role="cell" className={styles.result}>
        {totals === undefined ? (
          <span className={styles.consensus}>
            <Trans>Adopted without a vote</Trans>
          </span>
        ) : (
          <>
            <ResultBar tally={fullTally(totals)} patterns={patterns} />
            <TallyWords tally={fullTally(totals)} />
          </>
        )}
      </td>
      {voters.map((voter) => (
        <td
          key={voter.actor.id}
          role="cell"
          data-label={voter.actor.shortName}
          className={totals === undefined ? styles.uncounted : undefined}
        >
          <VoterWords voter={voter} resolution={resolution} rollCalls={rollCalls} day={day} />
        </td>
      ))}
    </tr>
  )
}
