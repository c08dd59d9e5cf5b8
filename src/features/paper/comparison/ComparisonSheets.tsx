import { Trans, useLingui } from '@lingui/react/macro'
import { evenParts } from '../../../domain/sheets'
import { ChosenGate } from '../ChosenGate'
import { Sheet, SheetHead } from '../Sheet'
import type { Chosen } from '../useChosen'
import { useSheetItem } from '../useSheetItem'
import { ComparisonTable } from './ComparisonTable'
import { MarkKey } from './MarkKey'

/** Columns that an upright page bears; with more it is laid across, and then split. */
const UPRIGHT = 3

/** How many columns a page laid across bears. */
const ACROSS = { usual: 6, large: 3 } as const

/** The chosen actors and texts by the chosen issues. */
export function ComparisonSheets() {
  return <ChosenGate>{(chosen) => <Sheets chosen={chosen} />}</ChosenGate>
}

function Sheets({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useLingui()
  const { large } = useSheetItem()
  const all = chosen.columns.length
  const upright = all <= (large ? 1 : UPRIGHT)
  const parts = evenParts(chosen.columns, large ? ACROSS.large : ACROSS.usual)
  const count = parts.length
  return parts.map((columns, index) => {
    const number = index + 1
    return (
      <Sheet key={columns[0]?.id} title={t`Who wants what`} across={!upright}>
        <SheetHead
          level={index === 0 ? 'h1' : 'h2'}
          title={
            count === 1 ? (
              <Trans>Who wants what</Trans>
            ) : (
              <Trans>
                Who wants what: part {number} of {count}
              </Trans>
            )
          }
        />
        <MarkKey />
        <ComparisonTable chosen={{ ...chosen, columns }} all={chosen.columns} />
      </Sheet>
    )
  })
}
