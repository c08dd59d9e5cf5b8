/**
 * The words of the project as types: what the data set means once it has been decoded.
 * The files' own shape, and the checks on it, live in `data/schema.ts`.
 */

/** One of the five steps of an issue, from less (-2) to more (+2) of what its title names. */
export type StepValue = -2 | -1 | 0 | 1 | 2

/** An ISO date as exact as it is known: `2021`, `2021-10` or `2021-10-18`. */
export type PartialDate = string

export type ActorKind =
  | 'state'
  | 'integration-organisation'
  | 'state-group'
  | 'civil-society'
  | 'industry'
  | 'un-body'
  | 'international-body'
  | 'experts'

export type Track = 'crime' | 'state-conduct' | 'national-law' | 'civil-society'

export type Act =
  | 'vote'
  | 'adoption-without-vote'
  | 'signature-or-ratification'
  | 'submission'
  | 'statement'
  | 'law'
  | 'treaty-text'
  | 'letter'
  | 'press'
  | 'analysis'

/** `read`: the passage itself was read in the source. `reported`: a source that was read reports it. */
export type Checked = 'read' | 'reported'

export interface Evidence {
  readonly source: string
  readonly pinpoint: string
  readonly act: Act
  readonly speaker?: string
  readonly behalf?: 'own' | 'group'
  readonly phrase?: string
  readonly checked: Checked
}

/** What a coder found in the passages: a step, none, or that members of a group differ. */
export type CodedValue = StepValue | 'silent' | 'split'

/** Two codings of the same passages, made apart, and the value that was settled on. */
export interface Coding {
  readonly first: CodedValue
  readonly second: CodedValue
  readonly decided: CodedValue
  readonly reason?: string
}

export interface CodedEntry {
  readonly kind: 'coded'
  readonly from: PartialDate
  readonly value: StepValue
  readonly insistence: 0 | 1 | 2
  readonly confidence: 'high' | 'medium' | 'low'
  readonly basis: 'stated' | 'proposed' | 'voted' | 'accepted' | 'domestic-law' | 'inferred'
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly redLine?: readonly Evidence[]
  readonly lastConfirmed?: PartialDate
  readonly coding?: Coding
}

export interface SplitPart {
  readonly label: string
  readonly members: readonly string[]
  readonly value: StepValue
  readonly summary: string
  readonly evidence: readonly Evidence[]
}

export interface SplitEntry {
  readonly kind: 'split'
  readonly from: PartialDate
  readonly parts: readonly SplitPart[]
}

export interface WithdrawnEntry {
  readonly kind: 'withdrawn'
  readonly from: PartialDate
  readonly summary: string
  readonly evidence: readonly Evidence[]
}

/** A stance: one dated entry in the history of an actor's position on an issue. */
export type Stance = CodedEntry | SplitEntry | WithdrawnEntry

export type SilenceReason = 'not-researched' | 'nothing-found' | 'declined' | 'not-present'

/** An entry that a third look took out of a history, since its passages state no step. */
export interface RemovedEntry {
  readonly from: PartialDate
  readonly coding: Coding
}

export interface StatedPosition {
  readonly issue: string
  readonly history: readonly Stance[]
  readonly removed?: readonly RemovedEntry[]
}

export interface SilentPosition {
  readonly issue: string
  readonly silent: SilenceReason
  readonly searched?: string
  readonly evidence?: readonly Evidence[]
  readonly coding?: Coding
  readonly removed?: readonly RemovedEntry[]
}

/** An actor's stances on one issue, or the reason why there is none. */
export type Position = StatedPosition | SilentPosition

export interface OwnTerm {
  readonly text: string
  readonly language: string
  readonly gloss: string
}

export interface Actor {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: ActorKind
  readonly isoAlpha3?: string
  readonly flag?: string
  readonly members?: readonly string[]
  readonly summary: string
  readonly ownTerm: OwnTerm
  readonly sources: readonly string[]
}

export interface Step {
  readonly value: StepValue
  readonly label: string
  readonly meaning: string
}

export interface IssueFraming {
  readonly question: string
  readonly threat?: string
  readonly remedy?: string
  readonly challenge?: string
}

export interface Issue {
  readonly id: string
  readonly chapter: string
  readonly title: string
  readonly termOfArt?: string
  readonly question: string
  readonly why: string
  readonly sensitive?: boolean
  readonly appliesTo?: readonly ActorKind[]
  readonly waiting?: boolean
  readonly frames: Readonly<Record<string, IssueFraming>>
  readonly steps: readonly Step[]
}

export interface Chapter {
  readonly id: string
  readonly title: string
  readonly track: Track
}

export interface Frame {
  readonly id: string
  readonly label: string
  readonly gloss: string
  readonly colour: { readonly light: string; readonly dark: string }
}

export interface Layer {
  readonly id: string
  readonly label: string
  readonly gloss: string
}

export interface PresetLens {
  readonly id: string
  readonly title: string
  readonly lens: string
}

/** A contrast that teaches in ten seconds, with its evidence and the address of the view that shows it. */
export interface Opener {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly view: string
}

/** What the talks ran from and to, and the texts that stand for the way between. */
export interface Milestones {
  /** The day on which the talks on the text began. */
  readonly talksBegin: string
  /** The text that they ended in. */
  readonly finalText: string
  /** The texts that are shown side by side until a reader chooses others. */
  readonly mainTexts: readonly string[]
}

export interface Dataset {
  readonly id: string
  readonly title: string
  readonly description: string
  /** How the data set came about. */
  readonly about?: string
  readonly version: string
  readonly updated: string
  readonly licence: { readonly name: string; readonly url: string }
  readonly citation: string
  readonly tracker?: string
  readonly milestones?: Milestones
  /** By which majority the talks decide, in words, and where that is said. */
  readonly majority?: { readonly text: string; readonly sources: readonly string[] }
  readonly earliest: string
  readonly defaultLens: string
  readonly lenses: readonly PresetLens[]
  readonly openers: readonly Opener[]
  readonly frames: readonly Frame[]
  readonly layers: readonly Layer[]
  readonly views: readonly string[]
  readonly files: readonly string[]
}

export interface SourceName {
  readonly literal?: string
  readonly family?: string
  readonly given?: string
}

/** A source as a CSL-JSON item, with how much of it was read and when. */
export interface Source {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly SourceName[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly publisher?: string
  readonly 'container-title'?: string
  readonly number?: string
  readonly URL?: string
  readonly language: string
  readonly note?: string
  readonly kind: string
  readonly extent: 'whole' | 'part'
  readonly retrieved: string
  readonly archived?: string
}

/** A source’s citation in two forms, ready to be copied. */
export interface Citation {
  readonly text: string
  readonly bibtex: string
}

/** How a text defines a word of either vocabulary, and which layers that reaches. */
export interface Definition {
  readonly term: string
  readonly language: string
  readonly says: string
  readonly frames: readonly string[]
  readonly layers: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface Instrument {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly symbol?: string
  readonly kind: string
  readonly track: Track
  readonly tabled?: PartialDate
  readonly adopted?: PartialDate
  readonly inForce?: PartialDate
  readonly summary: string
  /** The vocabularies that its title uses; empty for neither, absent where nobody has looked. */
  readonly frames?: readonly string[]
  readonly definitions?: readonly Definition[]
  readonly sources: readonly string[]
}

interface ProvisionBase {
  readonly issue: string
  readonly article: string
  readonly summary: string
  readonly evidence: readonly Evidence[]
  readonly coding?: Coding
}

/** What an instrument says on an issue, on the same five steps as the actors. */
export type Provision =
  | (ProvisionBase & { readonly value: StepValue })
  | (ProvisionBase & { readonly silent: true })
  | (ProvisionBase & { readonly split: readonly Omit<SplitPart, 'members'>[] })

/** The files that the app cannot do without, decoded and checked against one another. */
export interface CoreData {
  readonly dataset: Dataset
  readonly actors: readonly Actor[]
  readonly chapters: readonly Chapter[]
  readonly issues: readonly Issue[]
  readonly sources: readonly Source[]
}

/** When and in which source a term was first seen, of the sources that were read. */
export interface FirstSeen {
  readonly date: PartialDate
  readonly source: string
}

/** A word of the quarrel, in its own language: what it means to those who use it, and how far it reaches. */
export interface Term {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly script?: readonly string[]
  readonly transliteration?: string
  readonly usedBy: readonly string[]
  /** The vocabulary it belongs to; absent where it belongs to none or to several. */
  readonly frame?: string
  readonly definition: string
  readonly layers: readonly string[]
  readonly firstSeen: FirstSeen
  /** The nearest term of another vocabulary. */
  readonly pair?: string
  readonly falseFriend?: string
  readonly sources: readonly string[]
}

/** What a scholar, an official or an advocate says of the difference. */
export interface Voice {
  readonly id: string
  readonly speaker: string
  readonly affiliation: string
  readonly region: string
  readonly year: number
  readonly side: string
  readonly point: string
  readonly source: string
  readonly pinpoint: string
}

export type FindingKind =
  | 'supported'
  | 'supported-in-part'
  | 'not-supported'
  | 'not-found'
  | 'judgement-or-forecast'
  | 'overtaken-by-events'

export interface ClaimDocument {
  readonly id: string
  readonly author: string
  readonly title: string
  readonly source: string
}

/** Something that a document says, in our words, and what the record says of it. */
export interface Claim {
  readonly id: string
  readonly document: string
  readonly claim: string
  readonly finding: FindingKind
  readonly record: string
  readonly sources: readonly string[]
  readonly issues: readonly string[]
}

export interface ClaimsFile {
  readonly documents: readonly ClaimDocument[]
  readonly claims: readonly Claim[]
}

/** How often a speaker used a term in the speech of a year. */
export interface TermCount {
  readonly year: number
  readonly speaker: string
  readonly term: string
  readonly count: number
}

/** Words counted in speeches; `words` says which speeches there are, and how long each is. */
export interface TermFrequency {
  readonly terms: readonly string[]
  /** What a term is called where its id would not be understood. */
  readonly names?: Readonly<Record<string, string>>
  readonly counts: readonly TermCount[]
  readonly words: readonly {
    readonly year: number
    readonly speaker: string
    readonly words: number
  }[]
  readonly rule: string
  readonly source: string
}

/** How one side reads a text whose meaning is disputed. */
export interface Reading {
  readonly holder: string
  readonly says: string
  readonly evidence: readonly Evidence[]
}

interface VoteTotals {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly absent?: number
}

export interface Resolution {
  readonly id: string
  readonly symbol: string
  readonly title: string
  readonly date: PartialDate
  readonly track: Track
  readonly sponsors: readonly string[]
  readonly method: 'recorded' | 'without-a-vote'
  readonly totals?: VoteTotals
  readonly committee?: {
    readonly totals: VoteTotals
    readonly date: PartialDate
    readonly evidence: readonly Evidence[]
  }
  readonly summary: string
  /** The vocabularies that its title uses; empty for neither. */
  readonly frames?: readonly string[]
  readonly readings?: readonly Reading[]
  readonly sources: readonly string[]
}

export interface HistoryEvent {
  readonly id: string
  readonly date: PartialDate
  readonly title: string
  readonly summary: string
  readonly track: Track
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly instruments: readonly string[]
  readonly sources: readonly string[]
}

/** What a state did in a recorded vote. `absent`: no vote was recorded; not the same as abstaining. */
export type Choice = 'yes' | 'no' | 'abstain' | 'absent'

/** Who voted how on one resolution, by ISO alpha-3 code. */
export type RollCall = Readonly<Record<string, Choice>>

/** Who belongs to which body, and since when. */
export interface Membership {
  readonly body: string
  /** An actor’s id or an ISO alpha-3 code. */
  readonly member: string
  readonly status: 'member' | 'partner' | 'invited' | 'signatory' | 'party' | 'withdrawn'
  readonly from: PartialDate
  readonly until?: PartialDate
  readonly source: string
  readonly checked: Checked
}

/** What is asked of a class, and what may be answered. */
export interface LessonQuestion {
  readonly text: string
  /** For whom: a word of the lesson’s own. */
  readonly level: string
  readonly expected: string
}

/** A step of a lesson: what is shown, said and asked, and for how long. */
export interface Scene {
  readonly id: string
  readonly title: string
  /** The part of the lesson that it belongs to, such as its beginning. */
  readonly phase: string
  readonly minutes: number
  /** Its length in the short form, where that differs. */
  readonly shortMinutes?: number
  /** An address in this app. */
  readonly view: string
  /** A question that stands alone on the screen, instead of the view. */
  readonly question?: string
  readonly say: string
  readonly ask: readonly LessonQuestion[]
  /** How those see it who contest what this step shows. */
  readonly otherSide?: string
  readonly notes: string
  /** Whether the class places itself before the actors are revealed. */
  readonly poll?: boolean
}

/** A lesson, ready to be given. */
export interface Lesson {
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly shortMinutes: number
  readonly level: string
  readonly aims: readonly string[]
  /** Ids of scenes in their order. */
  readonly forms: { readonly full: readonly string[]; readonly short: readonly string[] }
  readonly scenes: readonly Scene[]
  readonly exitTicket: readonly { readonly question: string; readonly key: string }[]
  readonly handouts: readonly { readonly title: string; readonly view: string }[]
  /** Actors that a class plays. */
  readonly roles?: readonly string[]
}

/** A word for what happens to a treaty, such as being signed, and what it does not mean. */
export interface TreatyWord {
  readonly id: string
  readonly word: string
  readonly meaning: string
  readonly not: string
  readonly example: string
  readonly sources: readonly string[]
}
