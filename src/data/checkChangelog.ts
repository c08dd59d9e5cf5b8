/** What a schema cannot say of the changelog: that it begins with what is published, and goes back from there. */
import type { InferOutput } from 'valibot'
import type { CoreData } from '../domain/types'
import { duplicates, type Finding, inEach, unless } from './finding'
import type { changelogSchema } from './recordSchema'

export type Changelog = InferOutput<typeof changelogSchema>

/** Checks `changelog.json`: the newest entry first, with the version and the day of `dataset.json`. */
export function checkChangelog(changelog: Changelog, { dataset }: CoreData): Finding[] {
  const [newest] = changelog
  return [
    ...unless(
      newest?.version === dataset.version && newest.date === dataset.updated,
      '[0]',
      `is ${newest?.version}, ${newest?.date}, but dataset.json says ${dataset.version}, ${dataset.updated}: the newest version comes first`,
    ),
    ...duplicates(
      changelog.map(({ version }) => version),
      '',
      '.version',
    ),
    ...inEach(changelog, '', ({ date }, path) =>
      unless(
        date <= (newest?.date ?? date),
        `${path}.date`,
        `${date} is after the newest version’s: order the list by date, newest first`,
      ),
    ),
  ]
}
