/** What stands in the head of a page made at build time: its name, its card for other sites, its address. */

interface PageHead {
  readonly title: string
  readonly description: string
}

interface HeadOptions {
  /** The page’s own name; null where what stands in the shell holds. */
  readonly head: PageHead | null
  /** The page’s path below the site; null for a page without an address of its own. */
  readonly path: string | null
  /** The site’s whole address with a slash at its end, where that is known. */
  readonly url: string | null
}

/** The picture that other sites show beside a link, 1200 by 630 pixels. */
const CARD = 'card.png'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const TITLE = /<title>([^<]*)<\/title>/
const DESCRIPTION = /(<meta\s+name="description"\s+content=")([^"]*)/

/**
 * Puts a page’s name and card into the head of the built shell, and its address where the site’s is known:
 * an address that may be wrong would lead a reader astray. Throws if the shell lacks a title.
 */
export function headFor(shell: string, { head, path, url }: HeadOptions): string {
  const [, ownTitle] = TITLE.exec(shell) ?? []
  const [, , ownDescription] = DESCRIPTION.exec(shell) ?? []
  if (ownTitle === undefined || ownDescription === undefined) {
    throw new Error('index.html has no title or no description: add them')
  }
  const title = head === null ? ownTitle : escaped(head.title)
  const description = head === null ? ownDescription : escaped(head.description)
  const address = url === null || path === null ? null : `${url}${path.replace(/^\//, '')}`
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${content}" />`
  const card = [
    property('type', 'website'),
    property('site_name', 'Treaty Lens'),
    property('title', title),
    property('description', description),
    ...(url === null ? [] : [property('image', `${url}${CARD}`)]),
    ...(address === null
      ? []
      : [property('url', address), `<link rel="canonical" href="${address}" />`]),
    `<meta name="twitter:card" content="${url === null ? 'summary' : 'summary_large_image'}" />`,
  ]
  return shell
    .replace(TITLE, () => `<title>${title}</title>`)
    .replace(DESCRIPTION, (_whole, start: string) => start + description)
    .replace('</head>', () => `${card.join('')}</head>`)
}

/** The list of a site’s pages for search engines; `paths` begin with a slash. */
export function sitemapOf(url: string, paths: readonly string[]): string {
  const entries = [...new Set(paths)].map(
    (path) => `  <url><loc>${escaped(`${url}${path.slice(1)}`)}</loc></url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}
