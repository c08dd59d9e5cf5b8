import type { I18n, MessageDescriptor, Messages } from '@lingui/core'
import type { ReactNode } from 'react'
import type { FileKind } from '../../data/coreKinds'
import type { Loader } from '../../data/loader'
import type { CoreData } from '../../domain/types'

/** A page that is made at build time: where it stands, and what stands in its head. */
export interface PartPage {
  /** What follows the view’s own path; empty for its first page. */
  readonly path: string
  readonly title: string | MessageDescriptor
  readonly description: string | MessageDescriptor
}

/** The files that a page shows at once, beside the core. */
export interface Needs {
  /** Files of which there is one. */
  readonly kinds?: readonly FileKind<unknown>[]
  /** Files of which there are many, each by the id of what it is about. */
  readonly files?: readonly { readonly kind: FileKind<unknown>; readonly id: string }[]
  /** Actors whose positions are shown; `lens` for those of the default lens. */
  readonly actors?: readonly string[] | 'lens'
  /** Texts whose provisions are shown. */
  readonly texts?: readonly string[]
  /** Whether states are named that are no actors. */
  readonly states?: boolean
}

/** Asks for a file, once for all who ask. Rejects if it fails. */
export type Ask = <T>(kind: FileKind<T>, id: string) => Promise<T>

/** Loads a part by its view. Rejects if there is none such, or if a script does not come. */
export type LoadPart = (view: string) => Promise<Part>

interface PartProps {
  readonly page: string
  /** For a part that shows others within itself. */
  readonly load: LoadPart
}

/** A part of the app that is loaded when it is asked for: a view with the pages below it, and its own words. */
export interface Part {
  readonly messages: Messages
  /** `page` is what follows the view’s own path in the address. */
  readonly View: (props: PartProps) => ReactNode
  /** `load` is for pages that a file names beside the core, such as one a resolution. */
  readonly pages: (
    core: CoreData,
    load: Loader,
  ) => readonly PartPage[] | Promise<readonly PartPage[]>
  /** `ask` is for needs that a file names, such as those of a step of a lesson. */
  readonly needs: (page: string, core: CoreData, ask: Ask) => Needs | Promise<Needs>
}

/** A text of a page’s head, in the part’s own words or from the data. */
export const textIn = (i18n: I18n, text: string | MessageDescriptor): string =>
  typeof text === 'string' ? text : i18n._(text)
