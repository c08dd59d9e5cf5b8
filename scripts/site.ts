/**
 * Where the built app will stand. `SITE_URL`, such as `https://example.org/treaty-lens/`, is given to a
 * build when that is known: its path becomes the base of every address, and pages name their canonical
 * address. Without it the app stands at the root of a host that it need not know.
 */

export interface Site {
  /** The path before every address, with a slash at both ends. */
  readonly base: string
  /** The whole address of the site with a slash at its end; null where it is not known. */
  readonly url: string | null
}

/** Reads `SITE_URL`. Throws if it is no address of a site. */
export function siteOf(given: string | undefined): Site {
  if (given === undefined || given === '') return { base: '/', url: null }
  const wrong = (why: string) =>
    new Error(
      `SITE_URL “${given}” ${why}: give an address such as https://example.org/treaty-lens/`,
    )
  if (!URL.canParse(given)) throw wrong('is no address')
  const { protocol, origin, pathname, search, hash } = new URL(given)
  if (protocol !== 'https:' && protocol !== 'http:')
    throw wrong('begins with neither http nor https')
  if (search !== '' || hash !== '') throw wrong('has a part after “?” or “#”')
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`
  return { base, url: `${origin}${base}` }
}

/** The site of this build. Throws if `SITE_URL` is wrong. */
export const site = (): Site => siteOf(process.env['SITE_URL'])

/** The folder that a build is written to: `OUT_DIR`, or else `dist`. */
export const outDir = (): string => process.env['OUT_DIR'] ?? 'dist'
