import { createContext, useContext } from 'react'

/** What lies around the app: files beside it on a host, or nothing where the app is a single file. */
export interface Edition {
  /** Whether all there is stands in one file, without a host. */
  readonly single: boolean
  /** Where a fresh page of the app begins. */
  readonly home: string
  /** The address of a flag by its code. */
  readonly flag: (code: string) => string
}

export const EditionContext = createContext<Edition>({
  single: false,
  home: `${import.meta.env.BASE_URL}compare`,
  flag: (code) => `${import.meta.env.BASE_URL}flags/${code}.svg`,
})

/** How this copy of the app came to the reader. */
export const useEdition = (): Edition => useContext(EditionContext)
