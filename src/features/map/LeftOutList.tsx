import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import styles from './Map.module.css'
import type { LeftOut, MapData } from './mapData'

/** Who is not on the map and why, and which pairs are not compared. */
export function LeftOutList({ data }: { readonly data: MapData }) {
  const { columns, leftOut, pairs, least } = data
  const thin = columns.flatMap((_column, row) =>
    columns
      .slice(row + 1)
      .map((_other, after) => [row, row + 1 + after] as const)
      .filter(([one, other]) => (pairs[one]?.[other]?.shared ?? 0) < least),
  )
  return (
    <section className={styles.leftOut} aria-labelledby="left-out">
      <h2 id="left-out">
        <Trans>What is left out</Trans>
      </h2>
      {leftOut.length === 0 ? (
        <p>
          <Trans>All that are compared are on the map.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Plural
              value={leftOut.length}
              one="# actor or text is not on the map."
              other="# actors and texts are not on the map."
            />
          </p>
          <ul className={styles.reasons}>
            {leftOut.map((one) => (
              <li key={one.column}>
                <b>{columns[one.column]?.name}</b>: <Reason {...one} least={least} />
              </li>
            ))}
          </ul>
        </>
      )}
      {thin.length === 0 ? null : <ThinPairs data={data} thin={thin} />}
    </section>
  )
}

function Reason({ why, count, least }: LeftOut & { readonly least: number }) {
  switch (why) {
    case 'no-steps':
      return <Trans>stands on no step of these issues on this day</Trans>
    case 'few-steps':
      return (
        <Plural
          value={count}
          one={`a step on # issue, and ${least} are needed`}
          other={`steps on # issues, and ${least} are needed`}
        />
      )
    case 'few-others':
      return (
        <Plural
          value={count}
          _0="can be compared with none on the map, and three are needed to place it"
          other="can be compared with # on the map, and three are needed to place it"
        />
      )
    case 'no-three':
      return (
        <Plural
          value={count}
          _0="can be compared with nobody"
          one="can be compared with # other, and no three can all be compared"
          other="can be compared with # others, and no three can all be compared"
        />
      )
  }
}

interface ThinPairsProps {
  readonly data: MapData
  readonly thin: readonly (readonly [number, number])[]
}

/** The pairs that share too few issues, by the first of them; a long list, made when it is asked for. */
function ThinPairs({ data: { columns, pairs, least }, thin }: ThinPairsProps) {
  const [open, setOpen] = useState(false)
  const firsts = [...new Set(thin.map(([one]) => one))]
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Plural
          value={thin.length}
          one={`# pair shares fewer than ${least} issues`}
          other={`# pairs share fewer than ${least} issues`}
        />
      </summary>
      {open ? (
        <>
          <p className={styles.small}>
            <Trans>Behind each name, the number of issues that the two share.</Trans>
          </p>
          <ul className={styles.thin}>
            {firsts.map((first) => (
              <li key={first}>
                <b>{columns[first]?.name}</b>:{' '}
                {thin
                  .filter(([one]) => one === first)
                  .map(
                    ([, other]) =>
                      `${columns[other]?.name} (${pairs[first]?.[other]?.shared ?? 0})`,
                  )
                  .join(', ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  )
}
