import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useCore } from '../../components/coreContext'
import { dateWords } from '../../components/dateWords'
import styles from './About.module.css'
import { useRecordCount } from './useRecordCount'

/** The size of the record, counted from its files. */
export function Numbers() {
  const { i18n } = useLingui()
  const { dataset, actors, issues, sources, textIds } = useCore()
  const { count, loading } = useRecordCount()
  const { read, reported } = count.evidence
  const evidence = read + reported
  const counted = (value: number): string => (loading ? '…' : i18n.number(value))
  const share = i18n.number(evidence === 0 ? 0 : read / evidence, { style: 'percent' })
  return (
    <aside className={styles.numbers}>
      <h2>
        <Trans>In numbers</Trans>
      </h2>
      <dl aria-busy={loading}>
        <Figure name={<Trans>actors</Trans>} value={i18n.number(actors.length)} />
        <Figure name={<Trans>issues</Trans>} value={i18n.number(issues.length)} />
        <Figure name={<Trans>treaties and drafts</Trans>} value={i18n.number(textIds.length)} />
        <Figure name={<Trans>sources</Trans>} value={i18n.number(sources.length)} />
        <Figure name={<Trans>dated stances</Trans>} value={counted(count.stances)} />
        <Figure name={<Trans>red lines</Trans>} value={counted(count.redLines)} />
        <Figure name={<Trans>pieces of evidence</Trans>} value={counted(evidence)} />
        <Figure
          name={<Trans>of them read in the source, the rest reported</Trans>}
          value={loading ? '…' : share}
        />
      </dl>
      <p>
        <Trans>
          Version {dataset.version}, as it stood on {dateWords(i18n, dataset.updated)}. The first
          entry is of {dateWords(i18n, dataset.earliest)}.
        </Trans>
      </p>
    </aside>
  )
}

function Figure({ name, value }: { readonly name: ReactNode; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
