/**
 * Who is described before the name is told: "The Georgian foreign minister flew to Yerevan. Levan Kvirikashvili told reporters ...", and
 * "Slovenia's Tanja Kos", whom the text later calls the Slovenian foreign minister. Nothing but the order of the telling joins the two,
 * so everything that could part them is asked first.
 */
import type { Mention, Office } from '../../model/entity.ts'
import { wordsOf } from './name.ts'
import type { Person } from './person.ts'

/** Offices of which a state has one, and its envoys: a report deals with one of them at a time. */
const TOLD: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'deputy_head', 'foreign_minister'] as const),
  ...([
    'defence_minister',
    'top_diplomat',
    'security_adviser',
    'crown_prince',
    'minister',
  ] as const),
  ...(['military_chief', 'deputy_minister', 'ambassador', 'envoy', 'spokesperson'] as const),
])

/** Offices of those a report names by their state alone: "Slovenia's Tanja Kos". */
const LEADING: ReadonlySet<Office | undefined> = new Set<Office | undefined>([
  ...(['head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister'] as const),
])

/** Sentences between the state's somebody and the office said alone. */
const FAR = 12

/**
 * The offices said alone that describe a person of the text of whom no office is told, by the index of their mentions.
 *
 * @param mentions all mentions of the report
 * @param named the person of each named mention
 * @param persons the persons by name
 * @param countryOf the country a mention's office is of, as told by its words or by whose it is
 */
export function describedBy(
  mentions: readonly Mention[],
  named: ReadonlyMap<number, Person>,
  persons: readonly Person[],
  countryOf: (mention: Mention) => string | undefined,
): ReadonlyMap<number, Person> {
  const found = new Map<number, Person>()
  const open = persons.filter(isOpen)
  if (open.length === 0) return found
  for (const mention of mentions) {
    if (!isAlone(mention)) continue
    const country = countryOf(mention)
    if (country === undefined) continue
    if (persons.some((person) => holdsSaid(person, mention, country))) continue
    const person = toldNext(mention, country) ?? ofState(mention, country)
    if (person !== undefined) found.set(mention.index, person)
  }
  return found

  /** The name that opens the next sentence, where the office opened its own. */
  function toldNext(mention: Mention, country: string): Person | undefined {
    if (!TOLD.has(mention.office?.value)) return undefined
    if (!isFirstPerson(mention)) return undefined
    for (let at = mention.index + 1; at < mentions.length; at++) {
      const next = mentions[at] as Mention
      if (next.sentence === mention.sentence) {
        // who else is named in the sentence may be the one told of in the next
        if (next.kind === 'person' && next.form !== 'office') return undefined
        continue
      }
      if (next.kind === 'outlet') continue
      if (next.sentence > mention.sentence + 1 || next.kind !== 'person' || next.form !== 'name')
        return undefined
      const person = named.get(next.index)
      const isFirst = person?.mentions[0] === next
      const whole = wordsOf(next.name.exact).length > 1
      return isFirst && whole && isOpen(person) && mayServe(person, country) ? person : undefined
    }
    return undefined
  }

  /** The one person told to be a state's, and nothing else. */
  function ofState(mention: Mention, country: string): Person | undefined {
    if (!LEADING.has(mention.office?.value)) return undefined
    const near = open.filter((person) => {
      const first = person.mentions[0] as Mention
      return (
        first.rule === 'mention/country-name' &&
        first.country?.value === country &&
        Math.abs(first.sentence - mention.sentence) <= FAR
      )
    })
    return near.length === 1 ? near[0] : undefined
  }

  function isFirstPerson(mention: Mention): boolean {
    for (let at = mention.index - 1; at >= 0; at--) {
      const one = mentions[at] as Mention
      if (one.sentence !== mention.sentence) return true
      if (one.kind === 'person') return false
    }
    return true
  }
}

/** "The Georgian foreign minister", beside no name of its own. */
function isAlone({ form, kind, of, former, office }: Mention): boolean {
  return (
    kind === 'person' &&
    form === 'office' &&
    of === undefined &&
    former !== true &&
    office !== undefined
  )
}

/** Whether a person of the text is told to hold an office. */
function holdsSaid(person: Person, { office }: Mention, country: string): boolean {
  return person.mentions.some(
    (one) =>
      one.form !== 'office' &&
      one.office?.value === office?.value &&
      one.country?.value === country,
  )
}

/** Whether no office is told of a person, and no table knows one. */
function isOpen(person: Person): boolean {
  return (
    person.row === undefined &&
    person.mentions.every(({ office, former }) => office === undefined && former !== true)
  )
}

function mayServe({ mentions }: Person, country: string): boolean {
  const own = mentions.find((one) => one.country !== undefined)?.country?.value
  return own === undefined || own === country
}
