import type { ReactNode } from 'react'
import styles from './Paper.module.css'
import { SheetFoot } from './SheetFoot'

interface SheetProps {
  /** What its foot calls it. */
  readonly title: string
  /** Laid across where a table is wide. */
  readonly across?: boolean
  /** Whether it is made from the actors and issues of the lens. */
  readonly lens?: boolean
  readonly children: ReactNode
}

/** Pages with one foot, which the printer repeats on each of them. */
export function Sheet({ title, across = false, lens = true, children }: SheetProps) {
  return (
    <div className={`${styles.sheet} ${across ? styles.across : ''}`}>
      <div className={styles.body}>
        <div className={styles.row}>
          <div className={styles.cell}>{children}</div>
        </div>
      </div>
      <SheetFoot title={title} lens={lens} />
    </div>
  )
}

interface SheetHeadProps {
  /** What stands over the heading, such as that this is the key. */
  readonly kicker?: ReactNode
  readonly level?: 'h1' | 'h2'
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** The heading of a sheet, with what to do with it. */
export function SheetHead({ kicker, level: Heading = 'h1', title, children }: SheetHeadProps) {
  return (
    <header className={styles.head}>
      {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
      <Heading>{title}</Heading>
      {children === undefined ? null : <p className={styles.lead}>{children}</p>}
    </header>
  )
}
