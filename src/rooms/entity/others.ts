/**
 * States, institutions, places and outlets: joined by row of the gazetteer, else by printed name.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { slug } from './name.ts'

/** Joins all mentions but those of persons, in order of first mention. */
export function joinOthers(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Entity[] {
  const groups = new Map<
    string,
    { mention: Mention; row: GazetteerRow | undefined; indexes: number[]; aliases: Set<string> }
  >()
  const ids = new Map<number, string>()
  for (const mention of mentions) {
    if (mention.kind === 'person') continue
    const row = (mention.rows ?? [])
      .map((key) => gazetteer.rows.get(key))
      .find((one) => one !== undefined)
    const name = row?.name ?? mention.name.exact
    const id =
      ids.get(mention.of ?? -1) ??
      `${mention.kind}:${slug(row?.kind === 'state' ? (row.country ?? name) : name)}`
    ids.set(mention.index, id)
    const group = groups.get(id)
    if (group === undefined)
      groups.set(id, {
        mention,
        row,
        indexes: [mention.index],
        aliases: new Set([mention.name.exact]),
      })
    else {
      group.indexes.push(mention.index)
      group.aliases.add(mention.name.exact)
    }
  }
  return [...groups].map(([id, { mention, row, indexes, aliases }]) => ({
    id,
    kind: mention.kind,
    name: row?.name ?? mention.name.exact,
    aliases: [...aliases],
    ...(mention.country === undefined ? {} : { country: mention.country }),
    ...zoneOf(mention, row, gazetteer),
    ...(row?.city === undefined ? {} : { city: row.city }),
    ...(row?.placeKind === undefined ? {} : { placeKind: row.placeKind }),
    ...(row?.class === undefined ? {} : { class: row.class }),
    ...(row === undefined ? {} : { row: row.key }),
    mentions: indexes,
  }))
}

// "Incheon International Airport" is on the clock of the Incheon in its name.
function zoneOf(
  { kind, inside }: Mention,
  row: GazetteerRow | undefined,
  gazetteer: Gazetteer,
): { zone?: string } {
  const zone = row?.zone ?? (kind === 'place' ? gazetteer.rows.get(inside ?? '')?.zone : undefined)
  return zone === undefined ? {} : { zone }
}

/**
 * States the report names only by a city (who travels to Beijing is China's guest), by an official it does not name
 * ("summoned the Indian ambassador"), by the post of one it does ("the Indian ambassador to Fiji"), or by whom he serves. They have no mention of their own.
 */
export function statesUnnamed(
  others: readonly Entity[],
  persons: readonly Entity[],
  officials: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Entity[] {
  const places = others.flatMap(({ kind, country }) =>
    kind === 'place' && country !== undefined ? [{ country, rule: 'entity/state-of-place' }] : [],
  )
  const offices = officials.flatMap(({ country, towards }) =>
    [country, towards].flatMap((one) =>
      one === undefined ? [] : [{ country: one, rule: 'entity/state-of-official' }],
    ),
  )
  // "The US Treasury imposed sanctions": for its state
  const bodies = others.flatMap(({ kind, country, class: sort }) =>
    kind === 'institution' && country !== undefined && sort === 'treasury'
      ? [{ country, rule: 'entity/state-of-body' }]
      : [],
  )
  // "kedua negara", "the two countries" of a story that names its states only in titles
  const served = persons.flatMap(({ country }) =>
    country === undefined ? [] : [{ country, rule: 'entity/state-of-person' }],
  )
  const named = new Set(
    others.filter(({ kind }) => kind === 'state').map(({ country }) => country?.value),
  )
  const states: Entity[] = []
  for (const { country, rule } of [...places, ...offices, ...served, ...bodies]) {
    if (named.has(country.value)) continue
    const row = gazetteer.rows.get(`country:${country.value}`)
    // "EU foreign policy chief": a union is no state
    if (row === undefined || row.kind !== 'state') continue
    named.add(country.value)
    states.push({
      id: `state:${slug(country.value)}`,
      kind: 'state',
      name: row.name,
      aliases: [],
      country: { ...country, certainty: 'implied', rule },
      ...(row.zone === undefined ? {} : { zone: row.zone }),
      placeKind: 'country',
      row: row.key,
      mentions: [],
    })
  }
  return states
}
