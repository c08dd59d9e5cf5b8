import { useLingui } from '@lingui/react/macro'
import { KIND_SIGNS } from '../../components/kindSigns'
import { KIND_WORDS } from '../../components/words'
import styles from './Map.module.css'
import type { MapData } from './mapData'

interface KindKeyProps {
  readonly data: MapData
  readonly hasStrong: boolean
}

/** The signs of the kinds that are on the map. */
export function KindKey({ data: { columns, placed }, hasStrong }: KindKeyProps) {
  const { i18n, t } = useLingui()
  const kinds = new Set(placed.flatMap(({ column }) => columns[column]?.kind ?? []))
  const chosen = t`Chosen above`
  return (
    <ul className={styles.key}>
      {[...kinds].map((kind) => {
        const words = i18n._(KIND_WORDS[kind])
        return (
          <li key={kind}>
            <svg
              viewBox="-2 -2 20 20"
              width={16}
              height={16}
              aria-hidden="true"
              data-series={words}
            >
              <path d={KIND_SIGNS[kind]} className={styles.sign} />
            </svg>
            {words}
          </li>
        )
      })}
      {hasStrong ? (
        <li>
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" data-series={chosen}>
            <circle cx={8} cy={8} r={6.4} className={styles.strongRing} />
          </svg>
          {chosen}
        </li>
      ) : null}
    </ul>
  )
}
