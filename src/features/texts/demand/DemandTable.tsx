import { Trans, useLingui } from '@lingui/react/macro'
import { countWhy, FEW_ISSUES } from '../../../domain/demand'
import styles from './Demand.module.css'
import type { ActorGaps } from './useDemand'

/** The numbers of the figure, and how many issues have none, for which reason. */
export function DemandTable({ rows }: { readonly rows: readonly ActorGaps[] }) {
  const { i18n } = useLingui()
  return (
    <table className={styles.numbers}>
      <caption className="visually-hidden">
        <Trans>Distances by actor</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Actor</Trans>
          </th>
          <th scope="col">
            <Trans>Issues measured</Trans>
          </th>
          <th scope="col">
            <Trans>Mean distance in steps</Trans>
          </th>
          <th scope="col">
            <Trans>Text has less</Trans>
          </th>
          <th scope="col">
            <Trans>Same step</Trans>
          </th>
          <th scope="col">
            <Trans>Text has more</Trans>
          </th>
          <th scope="col">
            <Trans>Stance only later</Trans>
          </th>
          <th scope="col">
            <Trans>Members differ, or withdrawn</Trans>
          </th>
          <th scope="col">
            <Trans>No stance found</Trans>
          </th>
          <th scope="col">
            <Trans>Text has no step</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, gaps, summary }) => (
          <tr key={actor.id}>
            <th scope="row">{actor.shortName}</th>
            {gaps === null || summary === null ? (
              <td colSpan={9}>
                <Trans>Loading …</Trans>
              </td>
            ) : (
              <>
                <td>{summary.issues}</td>
                <td>
                  {summary.mean === null
                    ? '–'
                    : i18n.number(summary.mean, { maximumFractionDigits: 2 })}
                  {summary.mean !== null && summary.issues < FEW_ISSUES ? (
                    <small>
                      {' '}
                      <Trans>(rests on little)</Trans>
                    </small>
                  ) : null}
                </td>
                <td>{summary.less}</td>
                <td>{summary.same}</td>
                <td>{summary.more}</td>
                <td>{countWhy(gaps, 'later')}</td>
                <td>{countWhy(gaps, 'split') + countWhy(gaps, 'withdrawn')}</td>
                <td>{countWhy(gaps, 'silent')}</td>
                <td>{countWhy(gaps, 'text')}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
