import { Trans, useLingui } from '@lingui/react/macro'
import { useCore } from '../../../components/coreContext'
import { FINDING_WORDS } from '../../../components/findingWords'
import type { Claim, ClaimDocument } from '../../../domain/types'
import paper from '../Paper.module.css'
import { Sheet, SheetHead } from '../Sheet'
import { Bibliography } from '../sources/Bibliography'
import styles from './Claims.module.css'

interface ClaimRecordsProps {
  readonly document: ClaimDocument
  readonly claims: readonly Claim[]
}

/** What the record says of each claim, and on which sources. */
export function ClaimRecords({ document: { author, title }, claims }: ClaimRecordsProps) {
  const { t, i18n } = useLingui()
  const { sourceById } = useCore()
  const ids = [...new Set(claims.flatMap((claim) => claim.sources))]
  const sources = ids.flatMap((id) => sourceById.get(id) ?? [])
  const numberOf = (id: string): number => sources.findIndex((source) => source.id === id) + 1
  return (
    <Sheet title={t`The record: ${author}`} lens={false}>
      <SheetHead
        level="h2"
        kicker={<Trans>For the teacher: keep these pages back</Trans>}
        title={<Trans>What the record says: {title}</Trans>}
      />
      <table className={`${paper.table} ${styles.table}`} aria-label={t`The record`}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <Trans>No.</Trans>
            </th>
            <th scope="col" className={styles.judge}>
              <Trans>Finding</Trans>
            </th>
            <th scope="col">
              <Trans>Why</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, finding, record, sources: own }, index) => (
            <tr key={id} className={styles.told}>
              <th scope="row">{index + 1}</th>
              <td>
                <b>{i18n._(FINDING_WORDS[finding].name)}</b>
              </td>
              <td>
                {record} {own.map((source) => `[${numberOf(source)}]`).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Bibliography sources={sources} />
    </Sheet>
  )
}
