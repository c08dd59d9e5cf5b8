import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../../charts/ChartFrame'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
import type { Resolution } from '../../../domain/types'
import { castIn, CHOICES } from '../../../domain/votes'
import { fullTally } from '../tally'
import { useCountSources } from '../useCountSources'
import { useVoteFile } from '../useVoteFile'
import { VoteKey } from '../VoteKey'
import { TallyTable } from './TallyTable'

interface ResultFigureProps {
  readonly resolution: Resolution
  readonly totals: NonNullable<Resolution['totals']>
}

/** The result in the plenary as a bar. */
export function ResultFigure({ resolution, totals }: ResultFigureProps) {
  const { t, i18n } = useLingui()
  const { id, symbol, date } = resolution
  const sources = useCountSources([resolution])
  const tally = fullTally(totals)
  const cast = castIn(tally)
  const title = t`The result: ${tally.yes} yes, ${tally.no} no, ${tally.abstain} abstained`
  const file = useVoteFile({
    name: `${id}-result`,
    title,
    sources,
    notes: [`${symbol}.`],
  })
  const label = t`Plenary, ${dateWords(i18n, date)}`
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          {cast} states voted in the plenary; for {tally.absent} no vote was recorded. Abstentions
          and absences count neither for nor against.
        </Trans>
      }
      legend={<VoteKey filled />}
      label={t`A bar of the result: ${tally.yes} yes, ${tally.abstain} abstained, ${tally.no} no, ${tally.absent} absent.`}
      spec={{ kind: 'shares', rows: [{ id, label, tally }] }}
      source={<SourceLinks sources={sources} />}
      note={
        totals.absent === undefined ? (
          <Trans>How many were absent was not published in what was read; none are drawn.</Trans>
        ) : (
          <Trans>A vote for or against a text does not say which part of it was the reason.</Trans>
        )
      }
      table={<TallyTable label={label} tally={tally} />}
      credits={file.credits}
      csv={() =>
        file.csv(
          ['resolution', 'date', 'choice', 'states'],
          CHOICES.map((choice) => [symbol, date, choice, tally[choice]]),
        )
      }
      fileName={file.fileName}
    />
  )
}
