import { Trans, useLingui } from '@lingui/react/macro'
import type { Series } from '../../charts/spec'
import { useCore } from '../../components/coreContext'
import { standingWords } from '../../components/words'
import type { Standing } from '../../domain/positions'
import type { Standings } from '../../domain/standings'
import type { Issue } from '../../domain/types'
import styles from './Actor.module.css'
import { markLabels, profileMark } from './profile'

interface ProfileTableProps {
  readonly series: readonly Series[]
  readonly sides: readonly Standings[]
}

/** The fingerprint in words; where both stand on a step, how many steps lie between them. */
export function ProfileTable({ series, sides }: ProfileTableProps) {
  const { issues } = useCore()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Issue</Trans>
          </th>
          {series.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          {series.length === 2 ? (
            <th scope="col">
              <Trans>Steps apart</Trans>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => {
          const standings = sides.map((side) => side.get(issue.id))
          return (
            <tr key={issue.id}>
              <th scope="row">{issue.title}</th>
              {standings.map((standing, side) => (
                <td key={series[side]?.id}>
                  <Words issue={issue} standing={standing} />
                </td>
              ))}
              {series.length === 2 ? <td>{apart(standings)}</td> : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface WordsProps {
  readonly issue: Issue
  readonly standing: Standing | undefined
}

function Words({ issue, standing }: WordsProps) {
  const { i18n } = useLingui()
  if (standing === undefined) return null
  const words = standingWords(standing, issue)
  const mark = profileMark(standing)
  const label = typeof words === 'string' ? words : i18n._(words)
  return standing.kind === 'split' && typeof mark !== 'string'
    ? `${label}: ${markLabels(issue, mark)}`
    : label
}

function apart([one, other]: readonly (Standing | undefined)[]): string {
  return one?.kind === 'coded' && other?.kind === 'coded'
    ? String(Math.abs(one.entry.value - other.entry.value))
    : '–'
}
