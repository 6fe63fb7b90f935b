/**
 * Witnesses: persons of no rank, told of at a place, are of its country where their sentences name no other: "In Sisaket, where eight
 * people died, Somkiat Boonrueang, 66, was not convinced."
 */
import type { Entity, Mention } from '../../model/entity.ts'
import { implied } from '../../model/evidence.ts'

/** Bodies of many states, at home in none. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])

/** The countries a sentence names, and the first place in it. */
export interface Surroundings {
  readonly countries: ReadonlySet<string>
  readonly place: Mention | undefined
}

/** Reads the surroundings of every sentence; `entityOf` gives the entity of a mention. */
export function surroundingsOf(
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, Entity>,
): ReadonlyMap<number, Surroundings> {
  const found = new Map<number, { countries: Set<string>; place: Mention | undefined }>()
  for (const mention of mentions) {
    const country = mention.country?.value ?? entityOf.get(mention.index)?.country?.value
    if (country === undefined || NOBODYS.has(country)) continue
    const here = found.get(mention.sentence) ?? { countries: new Set<string>(), place: undefined }
    here.countries.add(country)
    if (mention.kind === 'place') here.place ??= mention
    found.set(mention.sentence, here)
  }
  return found
}

/**
 * Gives the entity with the country of the places beside it, where it is a person of no rank and has none.
 *
 * @param isGuest whether a person of that name is from home, and only a guest in another country: the Indonesian pilgrims' doctor in Mecca
 */
export function amongPlaces(
  entity: Entity,
  mentions: readonly Mention[],
  surroundings: ReadonlyMap<number, Surroundings>,
  isGuest: (name: string, country: string) => boolean,
): Entity {
  if (entity.kind === 'institution') return ministryAmong(entity, mentions, surroundings)
  const ranked = entity.office !== undefined && entity.office.value !== 'other'
  if (entity.kind !== 'person' || entity.country !== undefined || ranked) return entity
  let place: Mention | undefined
  let country: string | undefined
  for (const index of entity.mentions) {
    const here = surroundings.get((mentions[index] as Mention).sentence)
    if (here === undefined) continue
    const [one] = here.countries
    if (here.countries.size > 1 || (country !== undefined && one !== country)) return entity
    country = one
    place ??= here.place
  }
  if (place === undefined || country === undefined || isGuest(entity.name, country)) return entity
  return { ...entity, country: implied(country, 'entity/place-country', place.span) }
}

/** "the Foreign Ministry said" beside one country, in its sentence or the one before, is that country's. */
function ministryAmong(
  entity: Entity,
  mentions: readonly Mention[],
  surroundings: ReadonlyMap<number, Surroundings>,
): Entity {
  const first = mentions[entity.mentions[0] ?? -1]
  if (entity.country !== undefined || first?.rule !== 'mention/bare-ministry') return entity
  const here = surroundings.get(first.sentence) ?? surroundings.get(first.sentence - 1)
  const [country] = here?.countries ?? []
  if (here === undefined || country === undefined || here.countries.size > 1) return entity
  return { ...entity, country: implied(country, 'entity/ministry-country', first.span) }
}
