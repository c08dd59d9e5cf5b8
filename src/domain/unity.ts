/** Groups of states in recorded votes: who belonged when, and how far they voted as one. */
import { firstDay } from './dates'
import { kebab } from './text'
import type { Actor, Choice, Membership, RollCall } from './types'
import { type RecordedVote, type Tally, castIn, placeOf, tallyOf } from './votes'

/**
 * The agreement index of S. Hix, A. Noury and G. Roland (“Power to the Parties”, British Journal of
 * Political Science 35, 2005): (max − ½ (cast − max)) / cast, with max the largest of yes, no and
 * abstain. 1 where all who voted did the same, 0 where they parted in three equal ways. Null where
 * nobody voted.
 */
export function agreementIndex(tally: Tally): number | null {
  const cast = castIn(tally)
  if (cast === 0) return null
  const most = Math.max(tally.yes, tally.no, tally.abstain)
  return (most - (cast - most) / 2) / cast
}

/**
 * Rice’s index of cohesion (S. Rice, Quantitative Methods in Politics, 1928): |yes − no| / (yes + no).
 * Abstentions count nowhere. Null where nobody voted yes or no.
 */
export function riceIndex({ yes, no }: Tally): number | null {
  return yes + no === 0 ? null : Math.abs(yes - no) / (yes + no)
}

/** Below so many votes cast by its members, a group’s figure rests on little; with one it says nothing. */
export const FEW_MEMBERS = 3

interface GroupMember {
  readonly code: string
  readonly from: string | null
  readonly until: string | null
}

/** States that belong together, as far as the data set names them. */
export interface Group {
  readonly id: string
  readonly name: string
  /** Its id as an actor, if it is one. */
  readonly actor: string | null
  /**
   * `members`: those who belonged on the day of a vote, where days are known. `joined`: those who had
   * signed or joined by the day that is asked for, whenever the vote was.
   */
  readonly kind: 'members' | 'joined'
  readonly members: readonly GroupMember[]
  readonly sources: readonly string[]
}

/**
 * The groups of a data set: each body with members, signatories or parties, and each actor that lists
 * members. Where an actor is also such a body, the dated memberships hold, and whom only the actor
 * lists is a member at all times. Partners, the invited and those who withdrew belong to none; members
 * that are no states have no vote and are left out. A group has two states at least.
 */
export function groupsOf(
  actors: readonly Actor[],
  memberships: readonly Membership[],
): readonly Group[] {
  const codes = new Map(actors.map(({ id, isoAlpha3 }) => [id, isoAlpha3]))
  const codeOf = (member: string): string | undefined =>
    /^[A-Z]{3}$/.test(member) ? member : codes.get(member)
  const bodies = [...new Set(memberships.map(({ body }) => body))].map((body) =>
    bodyGroup(
      body,
      actors.find(({ name, shortName }) => name === body || shortName === body),
      memberships.filter((membership) => membership.body === body),
      codeOf,
    ),
  )
  const listed = actors
    .filter(({ id }) => !bodies.some(({ actor }) => actor === id))
    .map((actor): Group => {
      const { id, name, sources } = actor
      return { id, name, actor: id, kind: 'members', members: listedIn(actor, codeOf), sources }
    })
  return [...bodies, ...listed].filter(
    ({ members }) => new Set(members.map(({ code }) => code)).size > 1,
  )
}

type CodeOf = (member: string) => string | undefined

/** Members as an actor lists them: without a day. */
const listedIn = ({ members = [] }: Actor, codeOf: CodeOf): readonly GroupMember[] =>
  members.flatMap((member) => {
    const code = codeOf(member)
    return code === undefined ? [] : [{ code, from: null, until: null }]
  })

function bodyGroup(
  body: string,
  actor: Actor | undefined,
  memberships: readonly Membership[],
  codeOf: CodeOf,
): Group {
  const hasMembers = memberships.some(({ status }) => status === 'member')
  const kept = memberships.filter(({ status }) =>
    hasMembers ? status === 'member' : status === 'signatory' || status === 'party',
  )
  const dated = kept.flatMap(({ member, from, until = null }) => {
    const code = codeOf(member)
    return code === undefined ? [] : [{ code, from, until }]
  })
  const undated = actor === undefined ? [] : listedIn(actor, codeOf)
  return {
    id: actor?.id ?? kebab(body),
    name: body,
    actor: actor?.id ?? null,
    kind: hasMembers || undated.length > 0 ? 'members' : 'joined',
    members: [
      ...dated,
      ...undated.filter(({ code }) => !dated.some((member) => member.code === code)),
    ],
    sources: [...new Set([...kept.map(({ source }) => source), ...(actor?.sources ?? [])])],
  }
}

/**
 * Codes of those who belonged to a group at a vote. `day` is the day of the vote, `asOf` the day that
 * the reader asks for. A membership without a date holds always; one that ends in a month or year is
 * over from its first day on.
 */
export function membersAt(group: Group, day: string, asOf: string): readonly string[] {
  const dated = group.kind === 'members'
  const on = dated ? day : asOf
  // Who has signed and then joined changes status, and stays among those who signed or joined.
  const belongs = ({ from, until }: GroupMember): boolean =>
    (from === null || firstDay(from) <= on) && (!dated || until === null || firstDay(until) > on)
  return [...new Set(group.members.filter(belongs).map(({ code }) => code))].toSorted()
}

/** How a group voted on one text. */
export interface GroupVote {
  readonly members: readonly string[]
  readonly tally: Tally
  /** Members that the roll call does not name. */
  readonly unlisted: number
  readonly cast: number
  readonly agreement: number | null
  readonly rice: number | null
}

/** How a group voted on one text, and how far as one. */
export function groupVote(rollCall: RollCall, members: readonly string[]): GroupVote {
  const places = members.map((code) => placeOf(rollCall, code))
  const named = places.filter((place): place is Choice => place !== 'not-listed')
  const tally = tallyOf(named)
  return {
    members,
    tally,
    unlisted: places.length - named.length,
    cast: castIn(tally),
    agreement: agreementIndex(tally),
    rice: riceIndex(tally),
  }
}

/** A group over several votes. */
export interface GroupRecord {
  readonly group: Group
  readonly votes: readonly { readonly vote: RecordedVote; readonly result: GroupVote }[]
  /** The plain mean of the agreement index over votes that enough members cast; null without one. */
  readonly mean: number | null
  /** Votes behind the mean. */
  readonly counted: number
  readonly least: number | null
}

/** A group’s unity over votes: only those count on which at least {@link FEW_MEMBERS} members voted. */
export function groupRecord(
  group: Group,
  votes: readonly RecordedVote[],
  asOf: string,
): GroupRecord {
  const results = votes.map((vote) => ({
    vote,
    result: groupVote(vote.rollCall, membersAt(group, firstDay(vote.resolution.date), asOf)),
  }))
  const values = results.flatMap(({ result: { cast, agreement } }) =>
    cast < FEW_MEMBERS || agreement === null ? [] : [agreement],
  )
  return {
    group,
    votes: results,
    mean:
      values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
    counted: values.length,
    least: values.length === 0 ? null : Math.min(...values),
  }
}
