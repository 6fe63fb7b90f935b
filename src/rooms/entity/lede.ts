/**
 * Persons a report opens with by office, and names in the next sentence: "Oman's foreign minister arrived in Iraq on Tuesday. Faisal
 * al-Harrasi landed at 10 a.m." The name stands without a title, since the reader has just been told it.
 */
import type { Mention } from '../../model/entity.ts'
import type { Person } from './person.ts'

/** Sentences from the opening office to the name. */
const NEXT = 2
/** Sentences a report opens with: its headline and its lede. */
const OPENING = 2

/**
 * The person named in the sentence behind an office with its country, by the first name that opens it: with no office, country or row
 * of his own; undefined where the sentence opens with anybody else.
 *
 * @param named the person each named mention is of
 * @param opens whether a mention opens its sentence, and goes on with no apposition
 */
export function namedNext(
  office: Mention,
  mentions: readonly Mention[],
  named: ReadonlyMap<number, Person>,
  opens: (mention: Mention) => boolean,
): Person | undefined {
  if (office.rule !== 'mention/country-office' || office.sentence >= OPENING) return undefined
  for (let index = office.index + 1; index < mentions.length; index++) {
    const mention = mentions[index] as Mention
    if (mention.sentence === office.sentence) {
      // "Oman's foreign minister met Sheikh Faisal": two persons, and either may be the one named next
      if (mention.kind === 'person') return undefined
      continue
    }
    if (mention.sentence - office.sentence > NEXT) return undefined
    const person = named.get(mention.index)
    if (person === undefined || mention.kind !== 'person' || !opens(mention)) return undefined
    const told = person.mentions.some(
      (one) => one.office !== undefined || one.country !== undefined,
    )
    const first = person.mentions[0] === mention
    return first && !told && person.row === undefined && person.names.size > 1 ? person : undefined
  }
  return undefined
}
