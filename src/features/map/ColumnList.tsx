import { Trans, useLingui } from '@lingui/react/macro'
import { ActorMark } from '../../components/ActorMark'
import { KIND_WORDS } from '../../components/words'
import type { ActorKind } from '../../domain/types'
import styles from './Map.module.css'
import type { MapData } from './mapData'

interface ColumnListProps {
  readonly data: MapData
  readonly single: string | null
  readonly onSingle: (id: string | null) => void
}

/** Everyone on the map by kind, as buttons: the way to a mark without a pointer, and to names without room. */
export function ColumnList({ data: { columns, placed }, single, onSingle }: ColumnListProps) {
  const { i18n } = useLingui()
  const onMap = placed.flatMap(({ column }) => columns[column] ?? [])
  if (onMap.length === 0) return null
  const kinds = [...new Set(onMap.map(({ kind }) => kind))]
  const within = (kind: ActorKind | 'text') => onMap.filter((column) => column.kind === kind)
  return (
    <section className={`${styles.list} screen-only`}>
      <h2>
        <Trans>On the map</Trans>
      </h2>
      {kinds.map((kind) => (
        <div
          className={styles.ofKind}
          key={kind}
          role="group"
          aria-label={i18n._(KIND_WORDS[kind])}
        >
          <p className={styles.kind}>
            <ActorMark kind={kind} /> {i18n._(KIND_WORDS[kind])}
          </p>
          <div className={styles.chips}>
            {within(kind).map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={styles.chip}
                aria-pressed={id === single}
                onClick={() => onSingle(id === single ? null : id)}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
