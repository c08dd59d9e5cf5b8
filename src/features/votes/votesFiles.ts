import type { FileKind } from '../../data/coreKinds'
import { membershipsKind, resolutionsKind, votesKind } from '../../data/fileKinds'

/** The files behind every page of votes as it is made at build time. */
export const votesFiles: readonly FileKind<unknown>[] = [
  resolutionsKind,
  votesKind,
  membershipsKind,
]
