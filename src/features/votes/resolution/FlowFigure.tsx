import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../../charts/ChartFrame'
import { SourceLinks } from '../../../components/SourceLinks'
import type { Resolution } from '../../../domain/types'
import type { Move } from '../../../domain/votes'
import { useCountSources } from '../useCountSources'
import { useVoteFile } from '../useVoteFile'
import { MoveRows } from './MoveRows'

interface FlowFigureProps {
  readonly first: Resolution
  readonly second: Resolution
  readonly moves: readonly Move[]
  readonly nameOf: (code: string) => string
}

/** The states of one vote as they stood on the other. */
export function FlowFigure({ first, second, moves, nameOf }: FlowFigureProps) {
  const { t } = useLingui()
  const sources = useCountSources([first, second])
  const title = t`From ${first.symbol} to ${second.symbol}`
  const file = useVoteFile({
    name: `${first.id}-to-${second.id}`,
    title,
    sources,
    notes: [`${first.symbol}, ${second.symbol}.`],
  })
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          Each band is as high as its states are many. Grey bands are states that voted the same, or
          that did not vote both times; a coloured band ends where its states went.
        </Trans>
      }
      label={t`Bands from the votes on ${first.symbol} to the votes on ${second.symbol}. The table below has all numbers.`}
      spec={{
        kind: 'flow',
        heads: [first.symbol, second.symbol],
        moves: moves.map(({ from, to, states }) => ({ from, to, count: states.length })),
      }}
      source={<SourceLinks sources={sources} />}
      note={<Trans>Both in the plenary. Absent is not abstained, and neither is a move.</Trans>}
      table={<MoveRows moves={moves} nameOf={nameOf} />}
      credits={file.credits}
      csv={() =>
        file.csv(
          ['first', 'second', 'iso_alpha3', 'state', 'vote_on_first', 'vote_on_second'],
          moves.flatMap(({ from, to, states }) =>
            states.map((code) => [first.symbol, second.symbol, code, nameOf(code), from, to]),
          ),
        )
      }
      fileName={file.fileName}
    />
  )
}
