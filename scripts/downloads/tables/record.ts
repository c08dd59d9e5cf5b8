/** Resolutions, roll calls, memberships, events and letters as tables; only those that there are. */
import { stateNames } from '../../data/state-names.ts'
import type { DataSet } from '../data-set.ts'
import { date, list, makeTable, number, type Table, text } from '../table.ts'

const nameOf = (code: string): string | undefined => stateNames(code)[0]

type Kind<Name extends keyof DataSet> = NonNullable<DataSet[Name]>

/** The tables of the record around the positions. */
export const recordTables = (data: DataSet): readonly Table[] => [
  ...(data.resolutions === undefined ? [] : [resolutionsTable(data.resolutions)]),
  ...(data.votes === undefined ? [] : [votesTable(data.votes)]),
  ...(data.memberships === undefined ? [] : [membershipsTable(data.memberships)]),
  ...(data.events === undefined ? [] : [eventsTable(data.events)]),
  ...(data.letters === undefined ? [] : [lettersTable(data.letters)]),
]

const resolutionsTable = (resolutions: Kind<'resolutions'>): Table =>
  makeTable(
    {
      name: 'resolutions',
      title: 'Resolutions',
      description: 'Resolutions with the totals of their votes, in plenary and in committee.',
      key: 'id',
    },
    resolutions,
    [
      text(['id', 'Id', 'Stable id of the resolution.'], (one) => one.id),
      text(['symbol', 'Symbol', 'Document symbol.'], (one) => one.symbol),
      text(['title', 'Title', 'Title.'], (one) => one.title),
      date(['date', 'Date', 'When it was adopted.'], (one) => one.date),
      text(['track', 'Track', 'Line of talks, a code.'], (one) => one.track),
      list(['sponsors', 'Sponsors', 'Actor ids or ISO codes.'], (one) => one.sponsors),
      text(['method', 'Method', 'recorded or without-a-vote.'], (one) => one.method),
      number(['yes', 'Yes', 'Votes for, in plenary.'], (one) => one.totals?.yes),
      number(['no', 'No', 'Votes against, in plenary.'], (one) => one.totals?.no),
      number(['abstain', 'Abstain', 'Abstentions, in plenary.'], (one) => one.totals?.abstain),
      number(['absent', 'Absent', 'Not voting, in plenary.'], (one) => one.totals?.absent),
      date(
        ['committee_date', 'Committee date', 'Vote in committee.'],
        (one) => one.committee?.date,
      ),
      number(['committee_yes', 'Committee yes', 'Votes for.'], (one) => one.committee?.totals.yes),
      number(['committee_no', 'Committee no', 'Votes against.'], (one) => one.committee?.totals.no),
      number(
        ['committee_abstain', 'Committee abstain', 'Abstentions.'],
        (one) => one.committee?.totals.abstain,
      ),
      text(['summary', 'Summary', 'What it does.'], (one) => one.summary),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (one) => one.sources),
    ],
  )

function votesTable(votes: Kind<'votes'>): Table {
  const rows = Object.entries(votes).flatMap(([resolution, rollCall]) =>
    Object.entries(rollCall).map(([state, vote]) => ({ resolution, state, vote })),
  )
  return makeTable(
    { name: 'votes', title: 'Votes', description: 'The vote of each state in each roll call.' },
    rows,
    [
      text(
        ['resolution', 'Resolution', 'Id of the resolution.'],
        ({ resolution }) => resolution,
        'resolutions',
      ),
      text(['state', 'State', 'ISO 3166-1 alpha-3 code.'], ({ state }) => state),
      text(['name', 'Name', 'Name of the state, after its code.'], ({ state }) => nameOf(state)),
      text(['vote', 'Vote', 'yes, no, abstain or absent.'], ({ vote }) => vote),
    ],
  )
}

const membershipsTable = (memberships: Kind<'memberships'>): Table =>
  makeTable(
    {
      name: 'memberships',
      title: 'Memberships',
      description: 'Who belongs to what, and since when.',
    },
    memberships,
    [
      text(['body', 'Body', 'Group, treaty or organisation.'], (one) => one.body),
      text(['member', 'Member', 'Actor id or ISO code.'], (one) => one.member),
      text(['name', 'Name', 'Name of a state, after its code.'], (one) => nameOf(one.member)),
      text(['status', 'Status', 'How it belongs, a code.'], (one) => one.status),
      date(['from', 'From', 'Since when.'], (one) => one.from),
      date(['until', 'Until', 'Until when, if it ended.'], (one) => one.until),
      text(['source', 'Source', 'Id of the source.'], (one) => one.source, 'sources'),
      text(['checked', 'Checked', 'read or reported.'], (one) => one.checked),
    ],
  )

const eventsTable = (events: Kind<'events'>): Table =>
  makeTable(
    { name: 'events', title: 'Events', description: 'What happened when.', key: 'id' },
    events,
    [
      text(['id', 'Id', 'Stable id of the event.'], (one) => one.id),
      date(['date', 'Date', 'When, as exact as known.'], (one) => one.date),
      text(['title', 'Title', 'What happened.'], (one) => one.title),
      text(['summary', 'Summary', 'The event in short.'], (one) => one.summary),
      text(['track', 'Track', 'Line of talks, a code.'], (one) => one.track),
      list(['actors', 'Actors', 'Ids of the actors.'], (one) => one.actors),
      list(['issues', 'Issues', 'Ids of the issues.'], (one) => one.issues),
      list(['instruments', 'Texts', 'Ids of the texts.'], (one) => one.instruments),
      list(['sources', 'Sources', 'Ids of the sources for this line.'], (one) => one.sources),
    ],
  )

const lettersTable = (letters: Kind<'letters'>): Table =>
  makeTable(
    {
      name: 'letters',
      title: 'Joint letters',
      description: 'Who signed what together.',
      key: 'id',
    },
    letters,
    [
      text(['id', 'Id', 'Stable id of the letter.'], (one) => one.id),
      date(['date', 'Date', 'When it was dated.'], (one) => one.date),
      date(['published', 'Published', 'When it appeared.'], (one) => one.published),
      text(['title', 'Title', 'Title.'], (one) => one.title),
      list(['leads', 'Leads', 'Who led it.'], (one) => one.leads),
      number(['signatories', 'Signatories', 'How many signed.'], (one) => one.signatories.count),
      text(
        ['signatories_note', 'Note on signatories', 'How the number is meant.'],
        (one) => one.signatories.note,
      ),
      text(['addressee', 'Addressee', 'To whom.'], (one) => one.addressee),
      list(['asks', 'Asks', 'What it asks for.'], (one) => one.asks),
      text(['source', 'Source', 'Id of the source.'], (one) => one.source, 'sources'),
    ],
  )
