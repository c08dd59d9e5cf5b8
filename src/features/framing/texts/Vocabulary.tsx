import { Trans } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import styles from './Texts.module.css'

/** The vocabularies of a title or a definition; none, and nobody has looked, are two things. */
export function Vocabulary({ frames }: { readonly frames: readonly string[] | undefined }) {
  const { dataset } = useCore()
  if (frames === undefined) {
    return (
      <span className={`${styles.tag} ${styles.unknown}`}>
        <Trans>not looked at yet</Trans>
      </span>
    )
  }
  if (frames.length === 0) {
    return (
      <span className={styles.tag}>
        <Trans>neither vocabulary</Trans>
      </span>
    )
  }
  return (
    <>
      {dataset.frames
        .filter(({ id }) => frames.includes(id))
        .map(({ id, label }) => (
          <span key={id} className={`${styles.tag} ${styles.framed} frame-${id}`}>
            {label}
          </span>
        ))}
    </>
  )
}
