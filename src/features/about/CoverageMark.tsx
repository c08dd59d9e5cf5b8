import type { CoverageState } from '../../domain/coverage'
import styles from './Coverage.module.css'

/** A form for each state, in a box of 20 by 20, so that none is told by its colour alone. */
const FORMS: Readonly<Record<CoverageState, string>> = {
  read: 'M10 3.5a6.5 6.5 0 1 0 .01 0Z',
  reported: 'M10 4.5a5.5 5.5 0 1 0 .01 0Z',
  old: 'M10 4.5a5.5 5.5 0 1 0 .01 0ZM10 7v3.2l2.4 1.6',
  withdrawn: 'M10 4.5a5.5 5.5 0 1 0 .01 0ZM6.2 13.8l7.6-7.6',
  'not-yet': 'M3.5 10h.01M10 10h.01M16.5 10h.01',
  'nothing-found': 'M2.5 10h5M12.5 10h5',
  'not-researched': 'M7.2 7.6a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.4M10 15.6h.01',
  declined: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  'not-present': 'M5.5 5.5h9v9h-9Z',
  'not-applicable': 'M12.5 6.5l-5 7',
}

/** The mark of a state; words stand beside it or in the name of its link. */
export function CoverageMark({ state }: { readonly state: CoverageState }) {
  return (
    <svg
      className={`${styles.mark} ${styles[state]}`}
      viewBox="0 0 20 20"
      width={20}
      height={20}
      aria-hidden="true"
    >
      <path d={FORMS[state]} />
    </svg>
  )
}
