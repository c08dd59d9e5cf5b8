/** Who says what of the difference, sorted by side and by region. */
import { foldText } from './text'
import type { Voice } from './types'

/** Which voices are asked for; null stands for all. */
export interface VoiceChoice {
  readonly voice: Voice | null
  readonly side: string | null
  readonly region: string | null
}

export const ALL_VOICES: VoiceChoice = { voice: null, side: null, region: null }

/** The sides of all voices, each once, in the order of the alphabet, so that none comes first by choice. */
export const sidesOf = (voices: readonly Voice[]): readonly string[] =>
  [...new Set(voices.map(({ side }) => side))].toSorted((a, b) => a.localeCompare(b, 'en'))

/**
 * The regions that a voice speaks from. A joint voice (“A and B”) has each that stands alone in
 * another voice; what a region adds after a comma (“A, on B”) is no region of the voice.
 */
export function regionsOf(voice: Voice, voices: readonly Voice[]): readonly string[] {
  const alone = new Set(voices.map(({ region }) => region))
  const parts = voice.region.split(/ and |, /).filter((part) => alone.has(part))
  return parts.length === 0 ? [voice.region] : [...new Set(parts)]
}

/** All regions, each once, in the order of the alphabet. */
export const allRegionsOf = (voices: readonly Voice[]): readonly string[] =>
  [...new Set(voices.flatMap((voice) => regionsOf(voice, voices)))].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  )

/** The voices of a choice, oldest first; those of one year by speaker. */
export function chosenVoices(
  voices: readonly Voice[],
  { voice, side, region }: VoiceChoice,
): readonly Voice[] {
  return voices
    .filter((other) => voice === null || other.id === voice.id)
    .filter((other) => side === null || other.side === side)
    .filter((other) => region === null || regionsOf(other, voices).includes(region))
    .toSorted((a, b) => a.year - b.year || a.speaker.localeCompare(b.speaker, 'en'))
}

/** What can be asked for: a side or a region, by what the address calls it. */
interface Label {
  readonly id: string
  readonly kind: 'side' | 'region'
  readonly name: string
}

/**
 * Sides and regions with what the address calls them: the letters and digits of their names, or their
 * place in the list where a name has none of the Latin alphabet or the id is taken.
 */
function labelsOf(voices: readonly Voice[]): readonly Label[] {
  const taken = new Set(voices.map(({ id }) => id))
  const names = [
    ...sidesOf(voices).map((name) => ({ kind: 'side', name }) as const),
    ...allRegionsOf(voices).map((name) => ({ kind: 'region', name }) as const),
  ]
  return names.map(({ kind, name }, index) => {
    const letters = foldText(name)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
    const id = letters === '' || taken.has(letters) ? `${kind}-${index + 1}` : letters
    taken.add(id)
    return { id, kind, name }
  })
}

/**
 * The choice that an address names: a voice’s id, or a side, a region, or both with a dot between
 * them; undefined for what is not there.
 */
export function voiceChoiceAt(item: string, voices: readonly Voice[]): VoiceChoice | undefined {
  const voice = voices.find(({ id }) => id === item)
  if (voice !== undefined) return { ...ALL_VOICES, voice }
  const labels = labelsOf(voices)
  const named = item.split('.').map((id) => labels.find((label) => label.id === id))
  const side = named.find((label) => label?.kind === 'side')?.name ?? null
  const region = named.find((label) => label?.kind === 'region')?.name ?? null
  const choice = { voice: null, side, region }
  // Written in one way only, so that one choice has one address.
  return voiceItem(choice, voices) === item ? choice : undefined
}

/** What the address calls a choice; null for all voices. The inverse of {@link voiceChoiceAt}. */
export function voiceItem(
  { voice, side, region }: VoiceChoice,
  voices: readonly Voice[],
): string | null {
  if (voice !== null) return voice.id
  const labels = labelsOf(voices)
  const idOf = (kind: Label['kind'], name: string | null): string | undefined =>
    labels.find((label) => label.kind === kind && label.name === name)?.id
  const ids = [idOf('side', side), idOf('region', region)].filter((id) => id !== undefined)
  return ids.length === 0 ? null : ids.join('.')
}
