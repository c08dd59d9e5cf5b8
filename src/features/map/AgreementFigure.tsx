import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { dateWords } from '../../components/dateWords'
import { useFigureHead } from '../../components/useFigureHead'
import { agreementTable } from './agreement'
import { AgreementKey } from './AgreementKey'
import { CellSources } from './CellSources'
import { Clusters } from './Clusters'
import { pairsCsv } from './mapCsv'
import type { MapData } from './mapData'
import { PairReader } from './PairReader'
import { PairTable } from './PairTable'

interface AgreementFigureProps {
  readonly data: MapData
  readonly day: string
  readonly single: string | null
}

/** How much each agrees with each, ordered so that those who agree stand side by side. */
export function AgreementFigure({ data, day, single }: AgreementFigureProps) {
  const { t, i18n } = useLingui()
  const { columns, least } = data
  const agreement = useMemo(() => agreementTable(data), [data])
  const { order, cells, runs } = agreement
  const [read, setRead] = useState<readonly [string, string] | null>(null)
  const placeOf = (id: string | undefined): number =>
    order.findIndex((column) => columns[column]?.id === id)
  const rests = t`Agreement: 100 % less the mean difference in steps as a share of the scale; pairs that share fewer than ${least} issues are left out.`
  const title = t`How much each agrees with each`
  const { head, credits, fileName } = useFigureHead({
    name: 'agreement',
    title,
    lens: ['asOf'],
    notes: [rests],
  })
  const date = dateWords(i18n, day)
  if (order.length < 2) return null
  const names = order.map((column) => columns[column]?.name ?? '')
  const pair = pairRead(placeOf(read?.[0]), placeOf(read?.[1]), placeOf(single ?? undefined))
  const onPair = (row: number, column: number): void => {
    const [one, other] = [columns[order[row] ?? -1]?.id, columns[order[column] ?? -1]?.id]
    if (one !== undefined && other !== undefined) setRead([one, other])
  }
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          On {date}. Below the diagonal the size of a square is the agreement, above it a number is
          the issues that the two share. A frame holds a cluster; clusters that lie near on the map
          stand side by side.
        </Trans>
      }
      legend={<AgreementKey />}
      label={t`A square table of agreement, one row and one column for each actor or text. The table below has all numbers.`}
      spec={{ kind: 'pairs', labels: names, cells, runs, pair, onPair }}
      source={<CellSources />}
      note={
        <>
          <Trans>
            Slant lines: the two share fewer than {least} issues, which is not disagreement. Which
            end comes first means nothing.
          </Trans>{' '}
          <a href="#worked-out">
            <Trans>How this is worked out</Trans>
          </a>
        </>
      }
      table={<PairTable names={names} cells={cells} />}
      credits={credits}
      csv={() => pairsCsv(head(), data)}
      fileName={fileName}
    >
      <PairReader names={names} cells={cells} pair={pair} onPair={onPair} />
      <Clusters data={data} agreement={agreement} />
    </ChartFrame>
  )
}

/** The pair that was chosen, while both are there; else what is singled out with a neighbour. */
function pairRead(row: number, column: number, single: number): readonly [number, number] {
  if (row >= 0 && column >= 0) return [row, column]
  if (single < 0) return [1, 0]
  return [single, single === 0 ? 1 : single - 1]
}
