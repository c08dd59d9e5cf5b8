import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { SourceLinks } from '../../../components/SourceLinks'
import { useStateNames } from '../../../components/useStateNames'
import { type GroupRecord, membersAt } from '../../../domain/unity'
import styles from '../Votes.module.css'

interface GroupMembersProps {
  readonly record: GroupRecord
  readonly day: string
}

/** Who is counted under a group on the chosen date, and whence that is known. */
export function GroupMembers({ record: { group }, day }: GroupMembersProps) {
  const { i18n } = useLingui()
  const nameOf = useStateNames(true)
  const names = membersAt(group, day, day)
    .map(nameOf)
    .toSorted((one, other) => one.localeCompare(other, i18n.locale))
  return (
    <details className={styles.card}>
      <summary>
        <Plural
          value={names.length}
          one="The # state counted on the chosen date, and the sources"
          other="The # states counted on the chosen date, and the sources"
        />
      </summary>
      <p>{names.join(', ')}</p>
      <p className={styles.quiet}>
        <Trans>
          Only states that the data name; a body may have more. Partners and invited states are not
          counted.
        </Trans>{' '}
        <SourceLinks sources={group.sources} />
      </p>
    </details>
  )
}
