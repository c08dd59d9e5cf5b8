import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { PageLink } from '../../../components/PageLink'
import type { Actor } from '../../../domain/types'
import type { GroupRecord } from '../../../domain/unity'
import { FEW_VOTES } from '../../../domain/voteAgreement'
import styles from '../Votes.module.css'

interface GroupTableProps {
  readonly records: readonly GroupRecord[]
  readonly chosen: string
  /** Groups whose members the data do not name. */
  readonly nameless: readonly Actor[]
}

/** All groups with their unity over the votes. */
export function GroupTable({ records, chosen, nameless }: GroupTableProps) {
  const { i18n, t } = useLingui()
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' })
  const names = list.format(nameless.map(({ shortName }) => shortName))
  return (
    <section className={styles.card} aria-labelledby="all-groups">
      <h2 id="all-groups">
        <Trans>Groups, as far as the data name their members</Trans>
      </h2>
      <div className={styles.scroller} role="region" tabIndex={0} aria-label={t`Groups: table`}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            <Trans>Groups and their unity</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Group</Trans>
              </th>
              <th scope="col">
                <Trans>Who is counted</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Mean unity</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Lowest</Trans>
              </th>
              <th scope="col" className={styles.number}>
                <Trans>Votes</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <GroupRow
                key={record.group.id}
                record={record}
                isChosen={record.group.id === chosen}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        <Trans>
          Press a group to see it vote by vote. Means of groups of different size, or over different
          votes, are not for ranking.
        </Trans>{' '}
        {nameless.length === 0 ? null : (
          <Trans>The data name no members of: {names}. So there is no figure for them.</Trans>
        )}
      </p>
    </section>
  )
}

interface GroupRowProps {
  readonly record: GroupRecord
  readonly isChosen: boolean
}

function GroupRow({ record, isChosen }: GroupRowProps) {
  const { i18n } = useLingui()
  const { group, mean, least, counted, votes } = record
  const most = Math.max(...votes.map(({ result }) => result.members.length))
  const figure = (value: number | null): string =>
    value === null
      ? '–'
      : i18n.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <tr aria-current={isChosen ? 'true' : undefined}>
      <th scope="row">
        <PageLink to="/votes/groups" item={group.id}>
          {group.name}
        </PageLink>
      </th>
      <td>
        {group.kind === 'members' ? (
          <Plural
            value={most}
            one="# member, on the day of the vote"
            other="up to # members, those of the day of the vote"
          />
        ) : (
          <Plural
            value={most}
            one="# state that has signed or joined by the chosen date, whenever the vote was"
            other="# states that have signed or joined by the chosen date, whenever the vote was"
          />
        )}
      </td>
      <td className={styles.number}>
        <b>{figure(mean)}</b>
      </td>
      <td className={styles.number}>{figure(least)}</td>
      <td className={styles.number}>
        {counted}
        {counted < FEW_VOTES ? (
          <span className={styles.symbol}>
            <Trans>rests on little</Trans>
          </span>
        ) : null}
      </td>
    </tr>
  )
}
