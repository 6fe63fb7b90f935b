/**
 * Persons while joining: what is gathered of each, and which of several a mention may mean.
 */
import type { GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'
import { holds } from './holding.ts'

/** A person while joining. */
export interface Person {
  names: Set<string>
  longest: string
  row: GazetteerRow | undefined
  mentions: Mention[]
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
    for (const { index } of person.mentions) {
      if (index < mention.index && index > place) {
        place = index
        best = person
      }
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
