/** What a page asks for at once, as paths below the folder of the build. */
export interface FirstDownloads {
  /** Script elements, and what is preloaded as a module. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Files of the data set that are preloaded. */
  readonly data: readonly string[]
}

/**
 * Reads from a built page what its browser will ask for at once, without being told by a script.
 * `base` is the path before every address, with a slash at both ends.
 */
export function firstDownloads(html: string, base = '/'): FirstDownloads {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const addressesOf = (wanted: (tag: string) => boolean): readonly string[] => [
    ...new Set(tags.filter(wanted).flatMap((tag) => pathOf(tag, base) ?? [])),
  ]
  const has = (tag: string, attribute: string): boolean => tag.includes(attribute)
  return {
    scripts: addressesOf((tag) => tag.startsWith('<script') || has(tag, 'rel="modulepreload"')),
    styles: addressesOf((tag) => has(tag, 'rel="stylesheet"')),
    data: addressesOf((tag) => has(tag, 'rel="preload"') && has(tag, 'as="fetch"')),
  }
}

function pathOf(tag: string, base: string): string | undefined {
  const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]
  return address?.startsWith(base) === true ? address.slice(base.length) : undefined
}
