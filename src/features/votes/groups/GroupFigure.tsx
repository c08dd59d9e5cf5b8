import { Trans, useLingui } from '@lingui/react/macro'
import { ChartFrame } from '../../../charts/ChartFrame'
import { dateWords } from '../../../components/dateWords'
import { SourceLinks } from '../../../components/SourceLinks'
import type { GroupRecord } from '../../../domain/unity'
import { useCountSources } from '../useCountSources'
import { useVoteFile } from '../useVoteFile'
import { VoteKey } from '../VoteKey'
import { GroupVotes } from './GroupVotes'

/** One group, vote by vote. */
export function GroupFigure({ record }: { readonly record: GroupRecord }) {
  const { t, i18n } = useLingui()
  const { group } = record
  const votes = record.votes.filter(({ result }) => result.members.length > 1)
  const sources = useCountSources(votes.map(({ vote }) => vote.resolution))
  const title = t`${group.name}, vote by vote`
  const file = useVoteFile({
    name: `group-${group.id}`,
    title,
    sources,
    notes: [`${group.name}.`],
    lens: ['asOf'],
  })
  return (
    <ChartFrame
      title={title}
      lead={
        group.kind === 'members' ? (
          <Trans>How those voted who were members on the day of each vote.</Trans>
        ) : (
          <Trans>
            How those voted who have signed or joined by the chosen date. Most votes were earlier
            than that: it is not said that they voted as a group.
          </Trans>
        )
      }
      legend={<VoteKey filled />}
      label={t`A bar for each vote, cut by how the members voted. The table below has all numbers.`}
      spec={{
        kind: 'shares',
        rows: votes.map(({ vote: { resolution }, result }) => ({
          id: resolution.id,
          label: `${resolution.symbol}, ${dateWords(i18n, resolution.date)}`,
          tally: result.tally,
        })),
      }}
      source={<SourceLinks sources={sources} />}
      note={
        <Trans>
          Each bar is the whole group on that vote, so its length is no number; absences are drawn
          and not counted for unity.
        </Trans>
      }
      table={<GroupVotes name={group.name} votes={votes} />}
      credits={file.credits}
      csv={() =>
        file.csv(
          [
            'group',
            'resolution',
            'date',
            'members',
            'yes',
            'no',
            'abstain',
            'absent',
            'agreement_index',
            'rice_index',
          ],
          votes.map(({ vote: { resolution }, result: { members, tally, agreement, rice } }) => [
            group.name,
            resolution.symbol,
            resolution.date,
            members.length,
            tally.yes,
            tally.no,
            tally.abstain,
            tally.absent,
            agreement,
            rice,
          ]),
        )
      }
      fileName={file.fileName}
    />
  )
}
