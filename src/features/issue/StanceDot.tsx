import styles from './Issue.module.css'

/** A filled disc where a passage was read and the coder was sure, else a ring. */
export function StanceDot({ isSure }: { readonly isSure: boolean }) {
  return (
    <svg className={styles.dot} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      <circle cx={6} cy={6} r={isSure ? 5 : 4} className={isSure ? styles.filled : styles.hollow} />
    </svg>
  )
}
