/**
 * Persons while joining: what is gathered of each, and which of several a mention may mean.
 */
import { type GazetteerRow, holds } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'
import { foldWord } from '../../text/token.ts'

/** A person while joining. */
export interface Person {
  names: Set<string>
  longest: string
  row: GazetteerRow | undefined
  mentions: Mention[]
  /** The office said alone that describes the person before the name is told. */
  description?: Mention
  /** Indexes of its mentions, ascending: for looking back from another. */
  readonly places: number[]
}

/** Makes a person of a first mention. */
export function personOf(
  mention: Mention,
  names: readonly string[],
  longest: string,
  row: GazetteerRow | undefined,
): Person {
  return { names: new Set(names), longest, row, mentions: [mention], places: [mention.index] }
}

/** Adds a mention to a person. */
export function addMention(person: Person, mention: Mention): void {
  person.mentions.push(mention)
  const place = countBelow(person.places, mention.index)
  person.places.splice(place, 0, mention.index)
}

/** How many of the ascending numbers lie below one. */
function countBelow(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** "The Iranian minister" may be the foreign minister; "presiden" is no prime minister. */
export function isSuchOffice(held: Office, said: Office | undefined): boolean {
  return (
    held === said ||
    (said === 'minister' && (held === 'foreign_minister' || held === 'defence_minister'))
  )
}

/** "Menlu Wang" may be Wang Yi, but not a person known for another country or with another row. */
export function agree(person: Person, mention: Mention, row: GazetteerRow | undefined): boolean {
  if (row !== undefined && person.row !== undefined && person.row !== row) return false
  const country = mention.country?.value
  const known = person.mentions.find((one) => one.country !== undefined)?.country?.value
  return country === undefined || known === undefined || country === known
}

/** Of several, the one named last before the mention; of none before, the first named after. */
export function nearest(persons: readonly Person[], mention: Mention): Person | undefined {
  if (persons.length <= 1) return persons[0]
  let best: Person | undefined
  let place = -1
  for (const person of persons) {
    const index = person.places[countBelow(person.places, mention.index) - 1] ?? -1
    if (index > place) {
      place = index
      best = person
    }
  }
  return best ?? persons[0]
}

/** Offices the text gives a person, and those the table gives on the date. */
export function officesOf(
  person: Person,
  date: string | undefined,
): readonly { office: Office; country: string }[] {
  const said = person.mentions
    .filter((mention) => mention.office !== undefined && mention.former !== true)
    .map((mention) => ({
      office: mention.office?.value as Office,
      country:
        person.mentions.find((one) => one.country !== undefined)?.country?.value ??
        person.row?.country ??
        '',
    }))
  return person.row === undefined || date === undefined
    ? said
    : [...said, ...holds(person.row, date)]
}

/**
 * "Menlu Sugiono bertemu Menlu Peru A. Menlu juga menemui ...": of several who hold an office the readers' own, else of those so called the
 * one whose title names no state either.
 *
 * @param home the readers' country
 * @param officesHeld of a person
 */
export function unqualified(
  holders: readonly Person[],
  printed: string,
  home: string | undefined,
  officesHeld: (person: Person) => readonly { office: Office; country: string }[],
): Person | undefined {
  // "presiden perempuan pertama Slovenia itu": a common noun
  if (!/^\p{Lu}/u.test(printed)) return undefined
  const own = holders.filter((one) => officesHeld(one).some(({ country }) => country === home))
  if (own.length === 1) return own[0]
  const title = foldWord(printed)
  const [one, ...others] = holders.filter((person) =>
    person.mentions.some(
      ({ form, office, country }) =>
        form === 'name' &&
        country === undefined &&
        foldWord(office?.evidence[0].exact ?? '') === title,
    ),
  )
  return others.length === 0 ? one : undefined
}
