import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ScaleMark } from '../../../components/ScaleMark'
import type { Mark } from '../../../domain/mark'
import styles from './Comparison.module.css'

const KEY: readonly { readonly id: string; readonly mark: Mark; readonly words: ReactNode }[] = [
  {
    id: 'filled',
    mark: { shape: 'dot', fill: 'filled', value: -1, old: false },
    words: <Trans>a stance; passages were read</Trans>,
  },
  {
    id: 'hollow',
    mark: { shape: 'dot', fill: 'hollow', value: 1, old: false },
    words: <Trans>only reported, or not sure</Trans>,
  },
  {
    id: 'joined',
    mark: { shape: 'joined', values: [-1, 1] },
    words: <Trans>members or parts differ</Trans>,
  },
  { id: 'dashed', mark: { shape: 'dashed' }, words: <Trans>silent: no step stated</Trans> },
  { id: 'dotted', mark: { shape: 'dotted' }, words: <Trans>no stance yet, or withdrawn</Trans> },
]

/** What the marks mean: by their shape, so that a copy in grey says the same. */
export function MarkKey() {
  return (
    <ul className={styles.key}>
      {KEY.map(({ id, mark, words }) => (
        <li key={id}>
          <ScaleMark mark={mark} />
          {words}
        </li>
      ))}
      <li>
        <span>
          <b className={styles.flag}>⚑</b>{' '}
          <Trans>red line: says itself that it cannot accept otherwise</Trans>
        </span>
      </li>
    </ul>
  )
}
