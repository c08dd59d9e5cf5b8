/** Goes through the texts of a file that can be put into another language. Pure; loaded with a language. */
import { type TextRole, TRANSLATABLE } from './translatable.ts'

/** What is called for each text: the key of its place in the file, the text, and what it is to a reader. */
export type Visit = (key: string, text: string, role: TextRole) => string

/** Where texts stand in a value: fields, items of a list by a field or by their place, or a table. */
interface Place {
  role?: TextRole
  items?: { readonly by: string; readonly place: Place }
  values?: Place
  readonly fields: Map<string, Place>
}

const newPlace = (): Place => ({ fields: new Map() })

const ROLES: readonly TextRole[] = ['name', 'label', 'prose']

const placesOf = new Map<string, Place>()

/** The places of a kind, by its path; read from the table once. */
function placesIn(path: string): Place {
  const known = placesOf.get(path)
  if (known !== undefined) return known
  const root = newPlace()
  for (const role of ROLES) {
    for (const text of TRANSLATABLE[path]?.[role] ?? []) addPlace(root, text, role)
  }
  placesOf.set(path, root)
  return root
}

function addPlace(root: Place, text: string, role: TextRole): void {
  let place = root
  for (const [step] of text.matchAll(/[\w-]+(?![\w\]-])|\[\w*\]|\{\}/g))
    place = stepInto(place, step)
  place.role = role
}

function stepInto(place: Place, step: string): Place {
  if (step === '{}') return (place.values ??= newPlace())
  if (step.startsWith('[')) {
    place.items ??= { by: step.slice(1, -1), place: newPlace() }
    return place.items.place
  }
  const known = place.fields.get(step)
  if (known !== undefined) return known
  const made = newPlace()
  place.fields.set(step, made)
  return made
}

/**
 * A copy of a file’s content with each translatable text as `visit` answers; `path` is that of the
 * file’s kind. What has not the expected shape is left as it is. A key is made of fields and ids, such
 * as `issues.content-offences.steps.-2.label`, so that it stays when a list is put in another order.
 */
export const mapTexts = (path: string, content: unknown, visit: Visit): unknown =>
  mapValue(content, placesIn(path), '', visit)

const below = (key: string, step: string): string => (key === '' ? step : `${key}.${step}`)

function mapValue(value: unknown, place: Place, key: string, visit: Visit): unknown {
  if (typeof value === 'string') {
    return place.role === undefined ? value : visit(key, value, place.role)
  }
  if (Array.isArray(value)) {
    const { items } = place
    if (items === undefined) return value
    return value.map((item: unknown, index) =>
      mapValue(item, items.place, below(key, nameOf(item, items.by, index)), visit),
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => {
      const next = place.fields.get(name) ?? place.values
      return [name, next === undefined ? inner : mapValue(inner, next, below(key, name), visit)]
    }),
  )
}

function nameOf(item: unknown, by: string, index: number): string {
  const name: unknown =
    typeof item === 'object' && item !== null ? Reflect.get(item, by) : undefined
  return typeof name === 'string' || typeof name === 'number' ? String(name) : String(index)
}
