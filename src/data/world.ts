/**
 * The map of the world, made from an atlas at build time. It is no file of the data set, and stands
 * apart from those so that a page without a map does not load what reads it.
 */
import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { World } from '../domain/world'
import type { Decodable } from './coreKinds'
import type { Loader } from './loader'
import { forever, loadOne } from './queries'

const worldKind: Decodable<World> = {
  path: 'world.json',
  schema: v.strictObject({
    width: v.number(),
    height: v.number(),
    areas: v.array(v.strictObject({ code: v.nullable(v.string()), outline: v.string() })),
    places: v.record(v.string(), v.tuple([v.number(), v.number()])),
  }),
}

/** Where states lie; fetched where a map is shown. */
export const worldQuery = (load: Loader) =>
  queryOptions({ queryKey: ['world'], queryFn: () => loadOne(load, worldKind), ...forever })
