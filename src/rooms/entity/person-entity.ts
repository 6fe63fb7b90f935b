/**
 * The entity of a joined person: name, aliases, office and country, each with what says it.
 */
import type { Entity, Mention } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { holds } from './holding.ts'
import { slug } from './name.ts'
import { countryFor, officeFor } from './office.ts'
import type { Person } from './person.ts'

/** Makes the entity of a person. */
export function personEntity(
  person: Person,
  date: string | undefined,
  mentions: readonly Mention[],
): Entity {
  const held = person.row === undefined || date === undefined ? [] : holds(person.row, date)
  const office = officeFor(person.mentions, held)
  const country =
    countryFor(person.mentions, person.row, held) ?? sharedCountry(person.mentions, mentions)
  const name = person.row?.name ?? person.longest
  return {
    id: `person:${slug(name)}`,
    kind: 'person',
    name,
    aliases: [
      ...new Set(
        person.mentions
          .filter(({ form }) => form !== 'office')
          .map((mention) => mention.name.exact),
      ),
    ],
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(person.row === undefined ? {} : { row: person.row.key }),
    mentions: person.mentions.map(({ index }) => index),
  }
}

/** "Menlu AS Marco Rubio dan Penasihat Keamanan Nasional Mike Waltz": the second serves the country of the first. */
function sharedCountry(
  own: readonly Mention[],
  mentions: readonly Mention[],
): Sourced<string> | undefined {
  for (const mention of own) {
    const before = mentions[mention.index - 1]
    if (mention.office === undefined || before?.country === undefined) continue
    if (before.kind !== 'person' || before.sentence !== mention.sentence) continue
    if (mention.span.start - before.span.end > 6) continue
    return { ...before.country, certainty: 'implied', rule: 'entity/shared-country' }
  }
  return undefined
}

/** "Menlu Sari Dewanti" with no country said, in an Indonesian report on Indonesia, serves Indonesia. */
export function homeCountry(
  mentions: readonly Mention[],
  home: string | undefined,
): Sourced<string> | undefined {
  // whoever is only told to be a farmer or a director may be from anywhere
  const titled = mentions.find(
    ({ office, former }) => office !== undefined && office.value !== 'other' && former !== true,
  )
  if (titled === undefined || home === undefined) return undefined
  return implied(home, 'entity/home-country', titled.span)
}
