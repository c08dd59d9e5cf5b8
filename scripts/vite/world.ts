/**
 * `data/world.json`: a map of the world, projected and cut to what the app draws, so that the browser
 * needs neither an atlas nor a projection. Outlines are those of Natural Earth (package world-atlas,
 * public domain), in Bojan Šavrič’s, Tom Patterson’s and Bernhard Jenny’s equal-area projection
 * Equal Earth (d3-geo). States of the roll calls that the coarse atlas lacks get their place from a
 * finer one.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { merge } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import type { Plugin } from 'vite'
import type { Place, World } from '../../src/domain/world.ts'
import { alpha3OfNumber } from '../data/state-names.ts'
import { readDataFile } from './data-files.ts'
import { madeFiles } from './made-files.ts'

const FILE_NAME = 'data/world.json'
const WIDTH = 1000
/** Room for marks of islands at the edge. */
const MARGIN = 12
/** Turned so that the cut runs through the sea between two continents and through no state. */
const TURN = -11
/** Nobody votes from there, and it would take a fifth of the map. */
const UNPEOPLED = '010'

const require = createRequire(import.meta.url)
const ATLASES = {
  '110m': require.resolve('world-atlas/countries-110m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
  '10m': require.resolve('world-atlas/countries-10m.json'),
} as const

type Atlas = Topology<{ countries: GeometryCollection }>
type Shape = Polygon | MultiPolygon

const isShape = (geometry: GeometryObject): geometry is Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** The Vite plugin for the map. */
export function world(): Plugin {
  return madeFiles({
    name: 'world',
    make: (root) => {
      const voters = votersIn(readDataFile(root, 'votes.json')?.content)
      const content = JSON.stringify(worldOf(voters))
      return [{ fileName: FILE_NAME, type: 'application/json', content }]
    },
    serves: (address) => address === FILE_NAME,
  })
}

/** Codes of all who are named in a roll call. */
export function votersIn(votes: unknown): readonly string[] {
  if (typeof votes !== 'object' || votes === null) return []
  const rollCalls: unknown[] = Object.values(votes)
  return [...new Set(rollCalls.flatMap((rollCall) => Object.keys(Object(rollCall))))].toSorted()
}

/** The map, with a place for each code that an atlas knows. */
export function worldOf(codes: readonly string[]): World {
  const coarse = atlas('110m')
  const shapes = coarse.objects.countries.geometries
    .filter(({ id }) => id !== UNPEOPLED)
    .filter(isShape)
  const land = merge(coarse, shapes)
  const projection = geoEqualEarth()
    .rotate([TURN, 0])
    .fitWidth(WIDTH - 2 * MARGIN, land)
  const path = geoPath(projection).digits(1)
  const [[, top], [, bottom]] = path.bounds(land)
  const [x, y] = projection.translate()
  projection.translate([x + MARGIN, y - top + MARGIN])
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
    areas: shapes.map((shape) => ({
      code: codeOf(shape.id),
      outline: relative(path(merge(coarse, [shape])) ?? ''),
    })),
    places: placesOf(codes, (point) => {
      const [left = 0, down = 0] = projection(point) ?? []
      // Islands beyond the last land keep their mark within the map.
      const within = Math.min(Math.max(left, MARGIN / 2), WIDTH - MARGIN / 2)
      return [Math.round(within * 10) / 10, Math.round(down * 10) / 10]
    }),
  }
}

/** The same outline with each point told from the one before it, which takes half the letters. */
export function relative(outline: string): string {
  let [x, y] = [0, 0]
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return outline.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_whole, letter: string, a, b) => {
    const [toX, toY] = [Number(a), Number(b)]
    const step = `${tenth(toX - x)},${tenth(toY - y)}`
    ;[x, y] = [toX, toY]
    return letter === 'M' ? `M${toX},${toY}` : `l${step}`
  })
}

function atlas(scale: keyof typeof ATLASES): Atlas {
  const topology: Atlas = JSON.parse(readFileSync(ATLASES[scale], 'utf8'))
  return topology
}

const codeOf = (id: string | number | undefined): string | null =>
  id === undefined ? null : (alpha3OfNumber(String(id)) ?? null)

/** The middle of the largest piece of each state, from the coarsest atlas that has the state. */
function placesOf(
  codes: readonly string[],
  project: (point: [number, number]) => Place,
): World['places'] {
  const places = new Map<string, Place>()
  for (const scale of ['110m', '50m', '10m'] as const) {
    const missing = new Set(codes.filter((code) => !places.has(code)))
    if (missing.size === 0) break
    const topology = atlas(scale)
    for (const geometry of topology.objects.countries.geometries.filter(isShape)) {
      const code = codeOf(geometry.id)
      if (code !== null && missing.has(code)) {
        places.set(code, project(middleOf(topology, geometry)))
      }
    }
  }
  return Object.fromEntries(
    codes.flatMap((code) => {
      const place = places.get(code)
      return place === undefined ? [] : [[code, place]]
    }),
  )
}

function middleOf(topology: Atlas, shape: Shape): [number, number] {
  const outlines = merge(topology, [shape]).coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }))
  // An outline that runs the wrong way round spans the rest of the globe: it is not the largest piece.
  const size = (outline: (typeof outlines)[number]): number => {
    const area = geoArea(outline)
    return area > 2 * Math.PI ? 4 * Math.PI - area : area
  }
  const [largest] = outlines.toSorted((one, other) => size(other) - size(one))
  return largest === undefined ? [0, 0] : geoCentroid(largest)
}
