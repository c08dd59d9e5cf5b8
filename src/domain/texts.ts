import type { Dataset } from './types'

/** Ids of the texts that have a file of provisions, in the order of the data set’s list of files. */
export function textIdsOf(dataset: Dataset): readonly string[] {
  return dataset.files.flatMap((file) => /^texts\/(.+)\.json$/.exec(file)?.[1] ?? [])
}
