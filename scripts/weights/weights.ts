/** What each kind of page downloads at first, and how it is compared with what was kept. No files are touched here. */

/** Bytes, gzipped, that a page downloads before its script asks for more. */
export interface Weight {
  readonly html: number
  readonly scripts: number
  readonly styles: number
  readonly data: number
}

/** By route: `/issues` is the view’s own page, `/issues/*` the heaviest of those below it, part by part. */
export type Weights = Readonly<Record<string, Weight>>

/** How much a part may grow before it is a decision: a share, and bytes that no one would notice. */
const MOST_GROWTH = 0.03
const UNNOTICED = 512

const PARTS = ['html', 'scripts', 'styles', 'data'] as const

/** The route of a page by its file below the folder of the build: `issues/privacy.html` is `/issues/*`. */
export function routeOf(file: string): string {
  const path = `/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`
  const [, view = '', below] = path.split('/')
  return below === undefined ? `/${view}` : `/${view}/*`
}

/** Puts pages of one route together: of each part the heaviest. Routes are in the order of their names. */
export function heaviest(
  pages: readonly { readonly route: string; readonly weight: Weight }[],
): Weights {
  const byRoute = new Map<string, Weight>()
  for (const { route, weight } of pages) {
    const before = byRoute.get(route) ?? weight
    byRoute.set(route, {
      html: Math.max(before.html, weight.html),
      scripts: Math.max(before.scripts, weight.scripts),
      styles: Math.max(before.styles, weight.styles),
      data: Math.max(before.data, weight.data),
    })
  }
  return Object.fromEntries([...byRoute].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** One line for each part of a route that has grown, for each route that is new, and for each that is gone. */
export function differences(kept: Weights, now: Weights): readonly string[] {
  const gone = Object.keys(kept).filter((route) => now[route] === undefined)
  return [
    ...gone.map((route) => `${route}: is kept and no longer built`),
    ...Object.entries(now).flatMap(([route, weight]) => {
      const before = kept[route]
      if (before === undefined) return [`${route}: is new`]
      return PARTS.filter((part) => hasGrown(before[part], weight[part])).map(
        (part) => `${route}: ${part} ${before[part]} → ${weight[part]} bytes`,
      )
    }),
  ]
}

const hasGrown = (before: number, now: number): boolean =>
  now > before * (1 + MOST_GROWTH) + UNNOTICED
