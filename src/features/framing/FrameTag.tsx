import { Trans } from '@lingui/react/macro'
import { useCore } from '../../components/coreContext'
import styles from './Words.module.css'

/** The vocabulary of a word, by name and in its colour. */
export function FrameTag({ frames }: { readonly frames: readonly string[] }) {
  const { dataset } = useCore()
  const own = dataset.frames.filter(({ id }) => frames.includes(id))
  if (own.length === 0) {
    return (
      <span className={styles.frame}>
        <Trans>neither vocabulary, or both</Trans>
      </span>
    )
  }
  return own.map(({ id, label }) => (
    <span key={id} className={`${styles.frame} ${styles.own} frame-${id}`}>
      {label}
    </span>
  ))
}
