import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../charts/ChartFrame'
import type { PlanePoint } from '../../charts/spec'
import { dateWords } from '../../components/dateWords'
import { useFigureHead } from '../../components/useFigureHead'
import { KIND_SIGNS } from '../../components/kindSigns'
import { CellSources } from './CellSources'
import { KindKey } from './KindKey'
import { pointsCsv } from './mapCsv'
import { isLoose, type MapData } from './mapData'
import { PointTable } from './PointTable'

interface PlaneFigureProps {
  readonly data: MapData
  readonly day: string
  readonly single: string | null
  readonly strong: readonly string[]
  readonly onSingle: (id: string | null) => void
}

/** Actors and texts on a plane: near means that they stand on the same steps. */
export function PlaneFigure({ data, day, single, strong, onSingle }: PlaneFigureProps) {
  const { t, i18n } = useLingui()
  const { columns, placed, known, possible, least, stress } = data
  const stressWords = i18n.number(stress ?? 0, { maximumFractionDigits: 2 })
  const rests = t`Placed by metric scaling (SMACOF) of ${known} of ${possible} pairs that share ${least} issues or more; stress ${stressWords}.`
  const title = t`Who stands near whom`
  const { head, credits, fileName } = useFigureHead({
    name: 'map',
    title,
    lens: ['asOf'],
    notes: [rests],
  })
  const date = dateWords(i18n, day)
  if (placed.length === 0) return null
  const points = placed.flatMap((one): PlanePoint[] => {
    const column = columns[one.column]
    if (column === undefined) return []
    const { id, name: label, kind } = column
    const state = id === single ? 'single' : strong.includes(id) ? 'strong' : 'plain'
    return [{ id, label, ...one.point, sign: KIND_SIGNS[kind], state, loose: isLoose(one, data) }]
  })
  return (
    <ChartFrame
      title={title}
      lead={
        <Trans>
          On {date}. Only nearness counts: the directions mean nothing, and the picture could as
          well be turned or mirrored. Press a mark to see who is nearest. Names that have no room
          are in the list.
        </Trans>
      }
      legend={<KindKey data={data} hasStrong={strong.length > 0} />}
      label={t`Marks on a plane, one for each actor or text. The table below has all numbers.`}
      spec={{
        kind: 'plane',
        points,
        unit: t`1 step`,
        onPoint: (id) => onSingle(id === single ? null : id),
      }}
      source={<CellSources />}
      note={
        <>
          <Trans>
            Worked out from {known} of {possible} pairs, those that share {least} issues or more. A
            dashed outline: fewer than a third of the others hold the mark in its place.
          </Trans>{' '}
          <a href="#worked-out">
            <Trans>How this is worked out</Trans>
          </a>
        </>
      }
      table={<PointTable data={data} />}
      credits={credits}
      csv={() => pointsCsv(head(), data)}
      fileName={fileName}
    />
  )
}
