import { Trans } from '@lingui/react/macro'
import styles from './Charts.module.css'
import { SIDE_SHAPES } from './Profile'
import { MarkShape, seriesClass } from './SeriesMark'
import type { Series } from './spec'
import { StateKey } from './StateMark'

/** Whose marks are whose, and what the marks beside the scale mean. */
export function ProfileLegend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className={styles.legend}>
      {series.map((one, side) => (
        <li key={one.id} className={seriesClass(one, side)}>
          <svg
            className={styles.key}
            viewBox="-8 -8 16 16"
            width={16}
            height={16}
            aria-hidden="true"
          >
            <MarkShape index={SIDE_SHAPES[side] ?? 0} scale={1.2} />
          </svg>
          <b>{one.label}</b>
        </li>
      ))}
      <li>
        <StateKey state="silent" />
        <Trans>silent</Trans>
      </li>
      <li>
        <StateKey state="not-yet" />
        <Trans>no stance yet, or taken back</Trans>
      </li>
      <li>
        <StateKey state="not-asked" />
        <Trans>not asked of it</Trans>
      </li>
    </ul>
  )
}
