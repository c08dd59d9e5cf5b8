/** What a step of a lesson shows, in a sentence made from its address; and what of it the data set lacks. */
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { parseLens, resolveLens } from '../lens/address'
import { EMPTY_LENS, type Lens, NEUTRAL } from '../domain/lens'
import { knownOf } from '../lens/known'
import type { Core } from './coreContext'
import { dateWords } from './dateWords'

/** The views, and those pages below them whose names say more. */
const PLACES: Readonly<Record<string, MessageDescriptor>> = {
  compare: msg`Compare`,
  framing: msg`Framing`,
  'framing/words': msg`Words that do not translate`,
  'framing/readings': msg`Two readings`,
  'framing/speeches': msg`Words by year`,
  'framing/texts': msg`Who framed which text`,
  'framing/claims': msg`Claims`,
  'framing/voices': msg`Voices`,
  issues: msg`Issue`,
  actors: msg`Actor`,
  texts: msg`Texts`,
  votes: msg`Vote`,
  'votes/agreement': msg`Who votes alike`,
  'votes/groups': msg`Groups of voters`,
  timeline: msg`Timeline`,
  map: msg`Map`,
  lessons: msg`Lessons`,
  'lessons/words': msg`What happens to a treaty`,
  about: msg`About`,
  paper: msg`On paper`,
  'paper/ticket': msg`Exit ticket`,
}

/** Names that stand in a sentence before the rest is counted. */
const MOST_NAMES = 4

interface Address {
  readonly view: string
  readonly page: string
  readonly lens: Lens
}

function readAddress(address: string): Address {
  const [path = '', query = ''] = (address.split('#')[0] ?? '').split('?')
  const [, view = '', ...rest] = path.split('/')
  return { view, page: rest.join('/'), lens: parseLens(query).lens }
}

/** A view in a sentence: “Compare: Arvania and Belmora on 3 issues · as of 2015”. */
export function sceneWords(i18n: I18n, core: Core, address: string): string {
  const { view, page, lens } = readAddress(address)
  const known = page === '' ? undefined : PLACES[`${view}/${page}`]
  const place = known ?? PLACES[view]
  const details = [
    known === undefined ? pageWords(core, view, page) : '',
    lensWords(i18n, core, lens),
    lens.frame === NEUTRAL ? '' : frameWords(core, lens.frame),
    lens.asOf === null ? '' : asOfWords(i18n, lens.asOf),
  ].filter((words) => words !== '')
  return [place === undefined ? view : i18n._(place), details.join(' · ')]
    .filter((words) => words !== '')
    .join(': ')
}

/** The name of the single thing that a page is about, or its id. */
function pageWords({ issueById, actorById }: Core, view: string, page: string): string {
  if (view === 'issues') return issueById.get(page)?.title ?? page
  if (view === 'actors') return actorById.get(page)?.shortName ?? page
  return page
}

function lensWords(i18n: I18n, core: Core, { actors, issues, item }: Lens): string {
  const who = actors === null ? '' : whoWords(i18n, core, actors)
  const what = issuesWords(i18n, core, issues)
  if (who !== '' && what !== '') return i18n._(msg`${who} on ${what}`)
  return [who, what, item === null ? '' : itemWords(item)]
    .filter((words) => words !== '')
    .join(' · ')
}

/** What is singled out, by the last of its ids: the others say of what kind it is. */
const itemWords = (item: string): string => (item.split('.').at(-1) ?? '').replaceAll('-', ' ')

function whoWords(i18n: I18n, { actorById }: Core, ids: readonly string[]): string {
  const names = ids.slice(0, MOST_NAMES).map((id) => actorById.get(id)?.shortName ?? id)
  const others = ids.length - names.length
  const listed = others === 0 ? names : [...names, i18n._(msg`${others} more`)]
  // English as in the dates: without a comma before the last.
  return new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale).format(listed)
}

function issuesWords(i18n: I18n, { issueById }: Core, issues: Lens['issues']): string {
  if (issues === 'best') return ''
  if (issues === 'all') return i18n._(msg`all issues`)
  const [first = ''] = issues
  const count = issues.length
  return count === 1 ? (issueById.get(first)?.title ?? first) : i18n._(msg`${count} issues`)
}

const frameWords = ({ dataset }: Core, id: string): string =>
  dataset.frames.find((frame) => frame.id === id)?.label ?? id

function asOfWords(i18n: I18n, asOf: string): string {
  const date = dateWords(i18n, asOf)
  return i18n._(msg`as of ${date}`)
}

/** What a view names and the data set does not have, by the names in its address; empty if all of it can be shown. */
export function missingIn(core: Core, address: string): readonly string[] {
  const { view, page } = readAddress(address)
  const query = /\?([^#]*)/.exec(address)?.[1] ?? ''
  const { dropped } = resolveLens(parseLens(query), knownOf(core), EMPTY_LENS)
  const isThere =
    core.dataset.views.includes(view) &&
    (page === '' ||
      ((view !== 'issues' || core.issueById.has(page)) &&
        (view !== 'actors' || core.actorById.has(page))))
  return [
    ...(isThere ? [] : [page === '' ? view : `${view}/${page}`]),
    ...dropped.map(({ value }) => value),
  ]
}
