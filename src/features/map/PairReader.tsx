import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { PairCell } from '../../charts/spec'
import styles from './Map.module.css'

interface PairReaderProps {
  readonly names: readonly string[]
  readonly cells: readonly (readonly PairCell[])[]
  readonly pair: readonly [number, number]
  readonly onPair: (row: number, column: number) => void
}

/** Reads one pair of the table: by two lists, or by a press on its cell. */
export function PairReader({ names, cells, pair: [row, column], onPair }: PairReaderProps) {
  const { t } = useLingui()
  const [one, other] = [names[row], names[column]]
  return (
    <div className={styles.reader}>
      <Choice
        label={t`Agreement of`}
        names={names}
        value={row}
        onChange={(to) => onPair(to, column)}
      />
      <Choice label={t`with`} names={names} value={column} onChange={(to) => onPair(row, to)} />
      <p aria-live="polite">
        {row === column ? (
          <Trans>Choose two that differ.</Trans>
        ) : (
          <>
            {one} · {other}: <Read cell={cells[row]?.[column]} />
          </>
        )}
      </p>
    </div>
  )
}

function Read({ cell }: { readonly cell: PairCell | undefined }) {
  const { i18n } = useLingui()
  const { percent, count } = cell ?? { percent: null, count: 0 }
  if (percent === null) {
    return (
      <Plural
        value={count}
        _0="no shared issue: too few to compare"
        one="# shared issue: too few to compare"
        other="# shared issues: too few to compare"
      />
    )
  }
  const words = i18n.number(percent, { maximumFractionDigits: 0 })
  return (
    <>
      <b>
        <Trans>{words} % agreement</Trans>
      </b>{' '}
      <Plural value={count} one="on # shared issue" other="on # shared issues" />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly names: readonly string[]
  readonly value: number
  readonly onChange: (index: number) => void
}

function Choice({ label, names, value, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="screen-only">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
