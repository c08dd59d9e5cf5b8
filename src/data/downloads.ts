/** The list of downloads. It is made at build time and lies beside the data set, so it is no file of it. */
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Loader } from './loader'
import { forever, loadOne } from './queries'

const downloadsSchema = v.strictObject({
  version: v.string(),
  updated: v.string(),
  files: v.array(
    v.strictObject({
      file: v.pipe(
        v.string(),
        v.regex(/^[a-z0-9-]+(?:\.[a-z]+)+$/, 'is not the name of a download'),
      ),
      title: v.string(),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
})

/** From the data set’s folder on, as all paths of the loader are. */
const downloadsKind = { path: '../downloads/index.json', schema: downloadsSchema }

/** What can be downloaded, with titles and sizes. */
export const downloadsQuery = (load: Loader) =>
  queryOptions({
    queryKey: ['downloads'],
    queryFn: () => loadOne(load, downloadsKind),
    ...forever,
  })
