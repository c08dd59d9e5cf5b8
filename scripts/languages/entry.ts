/** A text to translate. */
export interface Entry {
  readonly message: string
  /** Tells apart texts that are the same in English: a place in the data, `names`, or a context of the app’s. */
  readonly context: string | undefined
  /** `app` is a word of the app itself. */
  readonly role: 'app' | 'name' | 'label' | 'prose'
  /** Where the text stands: source files of the app, files of the data set. */
  readonly origins: readonly string[]
  /** What a translator should know, such as what a placeholder stands for. */
  readonly comments: readonly string[]
  /** The id of an app’s message. */
  readonly id: string | undefined
}

/** What tells two entries apart, as in a file of a language. */
export const entryKey = ({ message, context }: Pick<Entry, 'message' | 'context'>): string =>
  `${context ?? ''}\u0004${message}`

/** The context in such a key; empty where there is none. */
export const contextIn = (key: string): string => key.slice(0, key.indexOf('\u0004'))
