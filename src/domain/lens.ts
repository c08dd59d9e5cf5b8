/** The lens: all that a reader has chosen. Absent fields mean the data set’s default. */
export interface Lens {
  /** Chosen actors in the order of choice; null until a reader has chosen. */
  readonly actors: readonly string[] | null
  readonly texts: readonly string[]
  /** `best`: the ten best evidenced. */
  readonly issues: 'best' | 'all' | readonly string[]
  /** A frame’s id, or `neutral`. */
  readonly frame: string
  /** A partial date, meaning its last day; null: the day of the data set. */
  readonly asOf: string | null
  readonly sort: 'chapter' | 'disagreement'
  readonly show: 'all' | 'differences'
  /** Words searched for in the issues. */
  readonly q: string
  /** The cell whose evidence is open. */
  readonly cell: { readonly column: string; readonly issue: string } | null
  /**
   * What is singled out within a view that shows one thing of many, such as a term, as ids with dots
   * between them; null for what the view begins with.
   */
  readonly item: string | null
  /** Whether the view stands without the shell around it. */
  readonly embed: boolean
}

export const NEUTRAL = 'neutral'

/** The lens of someone who has chosen nothing. */
export const EMPTY_LENS: Lens = {
  actors: null,
  texts: [],
  issues: 'best',
  frame: NEUTRAL,
  asOf: null,
  sort: 'chapter',
  show: 'all',
  q: '',
  cell: null,
  item: null,
  embed: false,
}
