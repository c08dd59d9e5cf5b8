import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { stepClass } from '../../components/ScaleMark'
import { KIND_WORDS } from '../../components/words'
import type { Spectrum, SpectrumKind } from '../../domain/spectrum'
import type { Issue } from '../../domain/types'
import { ActorChip } from './ActorChip'
import styles from './Spectrum.module.css'

interface SpectrumTableProps {
  readonly issue: Issue
  readonly spectrum: Spectrum
}

/**
 * A column a step, a row a kind of actor. The roles are written out because a phone’s style sheet
 * makes cards of the rows, and a table that is not laid out as one loses its roles in some browsers.
 */
export function SpectrumTable({ issue, spectrum }: SpectrumTableProps) {
  const countOn = (place: number): number =>
    spectrum.kinds.reduce((sum, { steps }) => sum + (steps[place]?.actors.length ?? 0), 0)
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">
        <Trans>Who stands on which step</Trans>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.corner}>
            <Trans>
              <bdi>less</bdi> ← → <bdi>more</bdi>
            </Trans>
          </th>
          {issue.steps.map(({ value, label, meaning }, place) => (
            <th
              key={value}
              role="columnheader"
              scope="col"
              className={`${styles.step} ${stepClass(value)}`}
            >
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{countOn(place)}</span>
              <small>{meaning}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {spectrum.kinds.map((kind) => (
          <KindRow key={kind.kind} kind={kind} issue={issue} />
        ))}
        {spectrum.kinds.length === 0 ? (
          <tr role="row">
            <td role="cell" colSpan={6} className={styles.nobody}>
              <Trans>Nobody shown stands on a step on this day.</Trans>
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

interface KindRowProps {
  readonly kind: SpectrumKind
  readonly issue: Issue
}

function KindRow({ kind: { kind, steps, count }, issue }: KindRowProps) {
  const { i18n } = useLingui()
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.kind}>
        {i18n._(KIND_WORDS[kind])}{' '}
        <small>
          <Plural value={count} one="# stance" other="# stances" />
        </small>
      </th>
      {steps.map(({ value, actors }, place) => (
        <td
          key={value}
          role="cell"
          className={actors.length === 0 ? styles.empty : `${styles.cell} ${stepClass(value)}`}
        >
          {actors.length === 0 ? (
            <span className="visually-hidden">
              <Trans>nobody</Trans>
            </span>
          ) : (
            <>
              {/* Seen on a phone only, where the heads of the columns are out of sight. */}
              <span className={styles.cellStep} aria-hidden="true">
                {issue.steps[place]?.label}
              </span>
              <ul className={styles.chips}>
                {actors.map((placed) => (
                  <li key={placed.actor.id}>
                    <ActorChip issue={issue} placed={placed} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}
