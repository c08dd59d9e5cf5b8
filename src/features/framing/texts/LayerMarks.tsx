import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import styles from './Texts.module.css'

/** The layers in their order, those that are reached filled. */
export function LayerMarks({ layers }: { readonly layers: readonly string[] }) {
  const { dataset } = useCore()
  return (
    <ul className={styles.layers}>
      {dataset.layers.map(({ id, label }) => {
        const isReached = layers.includes(id)
        return (
          <li key={id} className={isReached ? styles.reached : undefined}>
            <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
              <rect x={1.5} y={1.5} width={9} height={9} rx={2} />
            </svg>
            {label}
            {isReached ? null : (
              <span className="visually-hidden">
                {' '}
                <Trans>(not reached)</Trans>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
