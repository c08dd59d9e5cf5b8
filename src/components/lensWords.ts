/** What a reader has chosen, in words: for what leaves the app, where there is no lens bar above it. */
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { NEUTRAL } from '../domain/lens'
import { type LensState, shownActors } from '../lens/lensStore'
import type { Core } from './coreContext'
import { dateWords } from './dateWords'

/** What can be said of a lens; `rows` is how the rows of a table were cut and ordered. */
export type LensField = 'actors' | 'texts' | 'issues' | 'frame' | 'asOf' | 'rows'

type Names = Pick<Core, 'dataset' | 'actorById' | 'issueById'>
type Chosen = Pick<LensState, 'lens' | 'defaults'>
type Sayer = (i18n: I18n, names: Names, chosen: Chosen) => string

/** More names than these are counted. */
const MOST_ACTORS = 3
const MOST_ISSUES = 2

const FIELDS: Readonly<Record<LensField, Sayer>> = {
  actors: (i18n, { actorById }, chosen) => {
    const names = shownActors(chosen).map((id) => actorById.get(id)?.shortName ?? id)
    const [listed, more] = [names.slice(0, MOST_ACTORS).join(', '), names.length - MOST_ACTORS]
    if (names.length === 0) return i18n._(msg`nobody chosen`)
    return more > 0 ? i18n._(msg`${listed} and ${more} more`) : listed
  },
  texts: (i18n, _names, { lens: { texts } }) =>
    texts.length === 0
      ? ''
      : i18n._(msg`${plural(texts.length, { one: '# text', other: '# texts' })}`),
  issues: (i18n, { issueById }, { lens: { issues } }) => {
    if (issues === 'best') return i18n._(msg`the issues best evidenced`)
    if (issues === 'all') return i18n._(msg`all issues`)
    return issues.length > MOST_ISSUES
      ? i18n._(msg`${plural(issues.length, { one: '# issue', other: '# issues' })}`)
      : issues.map((id) => issueById.get(id)?.title ?? id).join(', ')
  },
  frame: (_i18n, { dataset }, { lens: { frame } }) =>
    frame === NEUTRAL ? '' : (dataset.frames.find(({ id }) => id === frame)?.label ?? frame),
  asOf: (i18n, { dataset }, { lens: { asOf } }) => {
    const date = dateWords(i18n, asOf ?? dataset.updated)
    return i18n._(msg`as of ${date}`)
  },
  rows: (i18n, _names, { lens: { q, show, sort } }) =>
    [
      q === '' ? '' : `“${q}”`,
      show === 'differences' ? i18n._(msg`only differences`) : '',
      sort === 'disagreement' ? i18n._(msg`by disagreement`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
}

const EVERY_FIELD: readonly LensField[] = ['actors', 'texts', 'issues', 'frame', 'asOf', 'rows']

/**
 * A lens in words, such as “Arvania, Belmora, Coronia and 1 more · 10 issues · Message safety · as of
 * October 2021”. A neutral frame is not said; without a chosen date the day of the data set is. A
 * field whose words are empty is left out.
 */
export const lensWords = (
  i18n: I18n,
  names: Names,
  chosen: Chosen,
  fields: readonly LensField[] = EVERY_FIELD,
): string =>
  fields
    .map((field) => FIELDS[field](i18n, names, chosen))
    .filter((words) => words !== '')
    .join(' · ')

/** The fields in which a lens differs from the one that the data set begins with. */
export function chosenFields({ lens, defaults }: Chosen): readonly LensField[] {
  const chosen: Readonly<Record<LensField, boolean>> = {
    actors: lens.actors !== null && lens.actors.join() !== (defaults.actors ?? []).join(),
    texts: lens.texts.join() !== defaults.texts.join(),
    issues: String(lens.issues) !== String(defaults.issues),
    frame: lens.frame !== defaults.frame,
    asOf: lens.asOf !== defaults.asOf,
    rows: true,
  }
  return EVERY_FIELD.filter((field) => chosen[field])
}
