import type { Actor, ActorKind } from '../domain/types'
import styles from './ActorMark.module.css'
import { useEdition } from './edition'
import { KIND_SIGNS } from './kindSigns'

interface ActorMarkProps {
  readonly kind: ActorKind | 'text'
  readonly flag?: Actor['flag']
  readonly size?: 'small' | 'large'
}

/** A flag for those who have one, a sign of the kind for the rest; decoration beside a name. */
export function ActorMark({ kind, flag, size = 'small' }: ActorMarkProps) {
  const edition = useEdition()
  if (flag !== undefined) {
    return <img className={`${styles.flag} ${styles[size]}`} src={edition.flag(flag)} alt="" />
  }
  return (
    <svg className={`${styles.sign} ${styles[size]}`} viewBox="-4 -4 24 24" aria-hidden="true">
      <path d={KIND_SIGNS[kind]} />
    </svg>
  )
}
