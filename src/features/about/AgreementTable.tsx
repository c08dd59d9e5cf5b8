import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCore } from '../../components/coreContext'
import { FEWEST_FOR_INTERVAL } from '../../domain/alpha'
import { type CodedTwice, codableAgreement, stepAgreement } from '../../domain/codedTwice'
import type { Issue } from '../../domain/types'
import styles from './Agreement.module.css'
import { AboutLink } from './AboutLink'
import { alphaWords } from './alphaWords'

/** The agreement issue by issue. */
export function AgreementTable({ codings }: { readonly codings: readonly CodedTwice[] }) {
  const { t } = useLingui()
  const { issues } = useCore()
  const rows = useMemo(() => rowsOf(issues, codings), [issues, codings])
  return (
    <section>
      <h2 className={styles.heading}>
        <Trans>By issue</Trans>
      </h2>
      <div
        className={styles.scroller}
        role="region"
        aria-label={t`Agreement by issue, scrolls`}
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption>
            <Trans>
              Alpha and its interval are left out where fewer than {FEWEST_FOR_INTERVAL} pairs of
              steps can be compared, or where only one step is in use.
            </Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Issue</Trans>
              </th>
              <th scope="col">
                <Trans>Stated or not: same</Trans>
              </th>
              <th scope="col">
                <Trans>Step: same</Trans>
              </th>
              <th scope="col">
                <Trans>Alpha of steps</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <AgreementRow key={row.issue.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface Row {
  readonly issue: Issue
  readonly codable: ReturnType<typeof codableAgreement>
  readonly steps: ReturnType<typeof stepAgreement>
}

function rowsOf(issues: readonly Issue[], codings: readonly CodedTwice[]): readonly Row[] {
  return issues.flatMap((issue) => {
    const pairs = codings.filter((one) => one.issue === issue.id).map(({ coding }) => coding)
    return pairs.length === 0
      ? []
      : [{ issue, codable: codableAgreement(pairs), steps: stepAgreement(pairs) }]
  })
}

function AgreementRow({ row: { issue, codable, steps } }: { readonly row: Row }) {
  const { i18n } = useLingui()
  const { alpha, interval } = steps
  const shown = alpha !== null && steps.units >= FEWEST_FOR_INTERVAL
  return (
    <tr>
      <th scope="row">
        <AboutLink page="codebook" anchor={`issue-${issue.id}`}>
          {issue.title}
        </AboutLink>
      </th>
      <td>
        <Trans>
          {codable.same} of {codable.units}
        </Trans>
      </td>
      <td>
        <Trans>
          {steps.same} of {steps.units}
        </Trans>
      </td>
      <td>
        {shown ? alphaWords(i18n, alpha) : <Trans>too few</Trans>}
        {shown && interval !== null ? (
          <small>
            {' '}
            <Trans>
              ({alphaWords(i18n, interval[0])} to {alphaWords(i18n, interval[1])})
            </Trans>
          </small>
        ) : null}
      </td>
    </tr>
  )
}
