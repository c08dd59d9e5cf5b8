import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { standingWords } from '../../../components/words'
import type { Issue } from '../../../domain/types'
import styles from '../Present.module.css'
import { ColumnName } from './ColumnName'
import type { PlacedColumn } from './SpectrumScale'

interface NoStepRowProps {
  readonly issue: Issue
  readonly placed: readonly PlacedColumn[]
}

/** Those on no step, each with the reason: silence is a finding and no middle. */
export function NoStepRow({ issue, placed }: NoStepRowProps) {
  const silent = placed.filter(({ standing }) => standing.kind === 'silent')
  const others = placed.filter(
    ({ standing: { kind } }) => kind !== 'silent' && kind !== 'coded' && kind !== 'split',
  )
  return (
    <>
      <Row issue={issue} placed={silent} title={<Trans>Says nothing in the record</Trans>} />
      <Row issue={issue} placed={others} title={<Trans>On no step that day</Trans>} />
    </>
  )
}

function Row({ issue, placed, title }: NoStepRowProps & { readonly title: ReactNode }) {
  const { i18n } = useLingui()
  if (placed.length === 0) return null
  return (
    <section className={styles.noStep}>
      <h2>{title}</h2>
      <ul>
        {placed.map(({ column, standing }) => {
          const words = standingWords(standing, issue)
          return (
            <li key={column.id}>
              <ColumnName column={column} />
              <span className={styles.quiet}>
                {typeof words === 'string' ? words : i18n._(words)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
