import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { sinceWords } from '../../../components/dateWords'
import { CONFIDENCE_WORDS, INSISTENCE_WORDS } from '../../../components/historyWords'
import { CHECKED_WORDS, stepLabel } from '../../../components/words'
import { checkedOf } from '../../../domain/mark'
import type { Actor } from '../../../domain/types'
import paper from '../Paper.module.css'
import { Scroller } from '../Scroller'
import { type CardPlan, type CardRow, cut, type Size } from './cardPlan'
import styles from './Roles.module.css'

interface CardTableProps {
  readonly plan: CardPlan
  readonly size: Size
  readonly actor: Actor
  readonly all: boolean
}

/** The stances, strongest first, each with who is likely near and far on that issue. */
export function CardTable({ plan: { full, short, left }, size, actor, all }: CardTableProps) {
  const { t } = useLingui()
  const name = actor.shortName
  return (
    <section>
      <h3>
        <Trans>What it wants, strongest first</Trans>
      </h3>
      <Scroller label={t`What ${name} wants`}>
        <table className={`${paper.table} ${styles.table}`} aria-label={t`What ${name} wants`}>
          <thead>
            <tr>
              <th scope="col" className={styles.stance}>
                <Trans>Issue: its step</Trans>
              </th>
              <th scope="col">
                <Trans>Likely allies</Trans>
              </th>
              <th scope="col">
                <Trans>Likely opponents</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {full.map((row) => (
              <StanceRow key={row.issue.id} row={row} full size={size} />
            ))}
            {short.map((row) => (
              <StanceRow key={row.issue.id} row={row} size={size} />
            ))}
          </tbody>
        </table>
      </Scroller>
      <p className={styles.note}>
        {left === 0 ? null : (
          <>
            <Plural
              value={left}
              one="# more stance is on its page in the record."
              other="# more stances are on its page in the record."
            />{' '}
          </>
        )}
        {all ? (
          <Trans>
            Likely: of all actors that have a card, those within one step, and those at least three
            steps away, issue by issue.
          </Trans>
        ) : (
          <Trans>
            Likely: of the chosen actors, those within one step, and those at least three steps
            away, issue by issue.
          </Trans>
        )}
      </p>
    </section>
  )
}

interface StanceRowProps {
  readonly row: CardRow
  readonly full?: boolean
  readonly size: Size
}

function StanceRow({ row: { issue, standing, sides }, full = false, size }: StanceRowProps) {
  const { i18n } = useLingui()
  const { entry } = standing
  const checked = checkedOf(entry.evidence)
  const how = [
    i18n._(INSISTENCE_WORDS[entry.insistence]),
    sinceWords(i18n, entry.from),
    checked === null ? '' : i18n._(CHECKED_WORDS[checked]),
    i18n._(CONFIDENCE_WORDS[entry.confidence]),
  ]
  return (
    <tr>
      <th scope="row">
        {entry.redLine === undefined ? null : <span className={styles.flag}>⚑ </span>}
        {issue.title}: <b>{stepLabel(issue, entry.value)}</b>
        {full ? (
          <>
            <span className={styles.sentence}>{entry.summary}</span>
            <span className={styles.how}>{how.filter(Boolean).join(' · ')}</span>
          </>
        ) : null}
      </th>
      <td>
        <Names actors={sides.allies} most={size.mostNames} />
      </td>
      <td>
        <Names actors={sides.opponents} most={size.mostNames} />
      </td>
    </tr>
  )
}

function Names({ actors, most }: { readonly actors: readonly Actor[]; readonly most: number }) {
  const { shown, more } = cut(actors, most)
  if (shown.length === 0) return '–'
  const names = shown.map(({ shortName }) => shortName).join(', ')
  return more === 0 ? (
    names
  ) : (
    <Trans>
      {names}, and {more} more
    </Trans>
  )
}
