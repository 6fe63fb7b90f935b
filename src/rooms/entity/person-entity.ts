/**
 * The entity of a joined person: name, aliases, office and country, each with what says it.
 */

import { holds } from '../../gazetteer/gazetteer.ts'
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { foldName, foldWord } from '../../text/token.ts'
import { slug } from './name.ts'
import { countryFor, officeFor } from './office.ts'
import type { Person } from './person.ts'

/** The report's text, and the words that join two names: "and", "dan". */
interface Around {
  readonly text: string
  readonly joins: ReadonlySet<string>
}

/**
 * Makes the entity of a person.
 *
 * @param speaksAgainst whether a name tells another country of the report than one
 * @param isLoose whether the words of an office tell it loosely: "leader"
 */
export function personEntity(
  person: Person,
  date: string | undefined,
  mentions: readonly Mention[],
  around: Around,
  speaksAgainst: (name: string, country: string) => boolean,
  isLoose: (words: string) => boolean,
): Entity {
  const held = person.row === undefined || date === undefined ? [] : holds(person.row, date)
  const { description } = person
  const office = officeFor(person.mentions, held, isLoose) ?? described(description?.office)
  const country =
    countryFor(person.mentions, person.row, held) ??
    sharedCountry(person, mentions, around, speaksAgainst) ??
    described(description?.country)
  const known = person.row?.name ?? person.longest
  const name = person.row === undefined ? known : writtenName(person, known)
  const aliases = person.mentions.flatMap((one) => (one.form === 'office' ? [] : one.name.exact))
  return {
    // one for all spellings: reports that spell a person differently tell of one
    id: `person:${slug(known)}`,
    kind: 'person',
    name,
    aliases: [...new Set(name === known ? aliases : [...aliases, known])],
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(person.row === undefined ? {} : { row: person.row.key }),
    mentions: person.mentions.map(({ index }) => index),
  }
}

/**
 * The name as the report writes it in full, which is the one it is quoted by: "Radoslaw Sikorski" of him the table writes with an ł. Not
 * so what stands in capitals, a title before the name, and a name by which he is known for short.
 */
function writtenName({ mentions, row }: Person, known: string): string {
  let written = known
  let most = 1
  for (const { form, name } of mentions) {
    if (form !== 'name' || !/\p{Ll}/u.test(name.exact)) continue
    const words = name.exact.split(/\s+/u).length
    if (words <= most) continue
    written = name.exact
    most = words
  }
  // "King Tupou VI", and "King Tupou" alone: the table has the title before the name too
  const titles = [...(row?.names ?? []), written]
    .filter((one) => foldName(one).endsWith(` ${foldName(known)}`))
    .map((one) => one.slice(0, -known.length))
  return titles.some((title) => written.startsWith(title)) ? known : written
}

/** Offices of who is sent abroad. */
const SENT: ReadonlySet<Office | undefined> = new Set<Office | undefined>(['ambassador', 'envoy'])

/** What an office said alone tells of whoever it describes. */
function described<Value>(said: Sourced<Value> | undefined): Sourced<Value> | undefined {
  return said === undefined
    ? undefined
    : { ...said, certainty: 'implied', rule: 'entity/description' }
}

/**
 * "Menlu AS Marco Rubio dan Penasihat Keamanan Nasional Mike Waltz": the second serves the country of the first, whose name tells no other;
 * and an envoy from abroad has none of the land's legislators with him.
 */
function sharedCountry(
  { mentions: own, longest }: Person,
  mentions: readonly Mention[],
  { text, joins }: Around,
  speaksAgainst: (name: string, country: string) => boolean,
): Sourced<string> | undefined {
  for (const mention of own) {
    const before = mentions[mention.index - 1]
    if (mention.office === undefined || before?.country === undefined) continue
    if (before.kind !== 'person' || before.sentence !== mention.sentence) continue
    if (mention.span.start - before.span.end > 6) continue
    if (SENT.has(before.office?.value) && mention.office.value === 'legislator') continue
    if (speaksAgainst(longest, before.country.value)) continue
    // "Prime Minister A met President B": of two states as often as not
    const between = text.slice(before.span.end, mention.span.start).match(/\p{L}+/gu) ?? []
    if (!between.every((word) => joins.has(foldWord(word)))) continue
    return { ...before.country, certainty: 'implied', rule: 'entity/shared-country' }
  }
  return undefined
}

/**
 * "Menlu Sari Dewanti" with no country said, in an Indonesian report on Indonesia, serves Indonesia. Whoever is only told to be a
 * farmer or a director may be from anywhere, but for one whose name is at home there.
 *
 * @param isHomeName whether a folded word is a given name of the home country's
 */
export function homeCountry(
  mentions: readonly Mention[],
  home: string | undefined,
  isHomeName: (word: string) => boolean,
): Sourced<string> | undefined {
  const titled = mentions.find(
    ({ office, former, name }) =>
      office !== undefined &&
      former !== true &&
      (office.value !== 'other' || isHomeName(foldWord(name.exact.split(' ')[0] as string))),
  )
  if (titled === undefined || home === undefined) return undefined
  return implied(home, 'entity/home-country', titled.span)
}
