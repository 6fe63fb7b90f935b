/**
 * Joins the mentions of persons: full names first, then short names, then offices standing alone.
 */
import type { Gazetteer, GazetteerRow } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'
import type { Sourced } from '../../model/evidence.ts'
import { once } from '../../text/once.ts'
import { calledBy } from './called-by.ts'
import { describedBy } from './described.ts'
import { holds } from './holding.ts'
import { wordsOf } from './name.ts'
import {
  addMention,
  agree,
  isSuchOffice,
  nearest,
  officesOf,
  type Person,
  personOf,
  unqualified,
} from './person.ts'
import { rowSpelled } from './spelling.ts'

/** Offices of which a state has one. "The Indian ambassador to Fiji" is not whichever Indian ambassador the table knows. */
const SOLE: ReadonlySet<Office | undefined> = new Set([
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'foreign_minister',
  'defence_minister',
  'top_diplomat',
  'security_adviser',
  'crown_prince',
  'military_chief',
  'igo_head',
])

/** The persons of the tables who ever held an office of a country, laid out once for a gazetteer. */
const holdersIn = once(({ rows }: Gazetteer) => {
  const holders = new Map<string, Set<GazetteerRow>>()
  for (const row of rows.values()) {
    if (row.kind !== 'person') continue
    for (const { office, country } of row.holdings ?? []) {
      const key = `${office} ${country}`
      holders.set(key, (holders.get(key) ?? new Set()).add(row))
    }
  }
  return new Map(Array.from(holders, ([key, held]) => [key, [...held]]))
})

/** Characters between an office and a name beside it. */
const BESIDE = 24

/**
 * Joins the mentions of persons; see the file's header.
 *
 * @param date the day of publication
 * @param countryOf the country an office said alone is of, as told by its words or by whose it is
 */
export function joinPersons(
  mentions: readonly Mention[],
  date: string | undefined,
  gazetteer: Gazetteer,
  countryOf: (mention: Mention) => Sourced<string> | undefined,
): readonly Person[] {
  const persons: Person[] = []
  const byWord = new Map<string, Set<Person>>()
  const byRow = new Map<string, Person>()
  const byName = new Map<number, Person>()
  const holders = new Map<string, GazetteerRow | undefined>()
  const offices = new Map<Person, ReturnType<typeof officesOf>>()
  const people = mentions.filter(({ kind }) => kind === 'person')
  const byLength = people
    .filter(({ form }) => form === 'name')
    .toSorted(
      (a, b) => wordsOf(b.name.exact).length - wordsOf(a.name.exact).length || a.index - b.index,
    )
  for (const mention of byLength) joinName(mention)
  for (const mention of people) if (mention.form === 'short') joinShort(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  const named = new Map(
    persons.flatMap((person) => person.places.map((place) => [place, person] as const)),
  )
  const described = describedBy(mentions, named, persons, (one) => countryOf(one)?.value)
  for (const [index, person] of described) describe(person, mentions[index] as Mention)
  for (const mention of people)
    if (mention.form === 'office' && !described.has(mention.index)) joinOffice(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  return persons

  function joinName(mention: Mention): void {
    const words = wordsOf(mention.name.exact)
    const row = bestRow(mention)
    const spelled = row === undefined ? undefined : byRow.get(row.key)
    const near = candidates(words, mention)
    const known = (spelled === undefined ? near : [spelled, ...near]).filter(
      (person) =>
        (row !== undefined && person.row === row) ||
        (words.every((word) => person.names.has(word)) &&
          (agree(person, mention, row) || isSoTitled(person, mention))),
    )
    const person =
      known.find((one) => one.row === row && row !== undefined) ??
      nearest(ofOffice(known, mention), mention)
    if (person === undefined) {
      const made = personOf(mention, words, mention.name.exact, row)
      byName.set(mention.index, made)
      found(made)
      return
    }
    byName.set(mention.index, person)
    addMention(person, mention)
    // "Minister Kim" of a text that names Kim Jung-kwan in full is not the Kim the table knows
    if (person.row === undefined && row !== undefined && words.length > 1) {
      person.row = row
      byRow.set(row.key, person)
    }
    for (const word of words) name(person, word)
  }

  function describe(person: Person, mention: Mention): void {
    const country = mention.country ?? countryOf(mention)
    person.description ??= country === undefined ? mention : { ...mention, country }
    addMention(person, mention)
    offices.delete(person)
  }

  /** "Minister Kim": the minister Kim Jung-kwan of the text, whichever Kim the table knows by that name alone. */
  function isSoTitled(person: Person, mention: Mention): boolean {
    const { office } = mention
    return (
      office !== undefined &&
      wordsOf(mention.name.exact).length === 1 &&
      person.mentions.some((one) => one.office?.value === office.value) &&
      agree(person, mention, undefined)
    )
  }

  /** "Minister Kim" is the minister of that name, where the text has another Kim as well. */
  function ofOffice(known: readonly Person[], { office }: Mention): readonly Person[] {
    if (known.length < 2 || office === undefined) return known
    const same = known.filter((one) =>
      one.mentions.some((other) => other.office?.value === office.value),
    )
    return same.length > 0 ? same : known
  }

  function joinShort(mention: Mention): void {
    const word = wordsOf(mention.name.exact)
    // "Susilo Bambang Yudhoyono (SBY)"
    const own = mention.of === undefined ? undefined : byName.get(mention.of)
    if (own !== undefined) {
      addMention(own, mention)
      for (const one of word) name(own, one)
      return
    }
    const known = candidates(word, mention).filter(
      (person) => word.every((one) => person.names.has(one)) || sameRow(person, mention),
    )
    // "Erdogan" alone is the president the table knows by that name, not Emine Erdogan named last
    const person = known.find((one) => sameRow(one, mention)) ?? nearest(known, mention)
    if (person !== undefined) {
      addMention(person, mention)
      return
    }
    const row = bestRow(mention)
    if (row === undefined) return
    found(personOf(mention, wordsOf(row.name), row.name, row))
  }

  function joinOffice(mention: Mention): void {
    const { of } = mention
    const own = of === undefined ? undefined : named.get(of)
    if (own !== undefined) addMention(own, mention)
    if (own !== undefined || mention.former === true) return
    const office = mention.office?.value
    const country = mention.country?.value
    const holders = persons.filter((person) => {
      if (person.mentions[0] === undefined) return false
      const held = officesHeld(person)
      if (!held.some((one) => isSuchOffice(one.office, office))) return false
      return (
        country === undefined || held.some((one) => one.country === country || one.country === '')
      )
    })
    // "Oman's foreign minister" is no foreign minister of whom no country is told, where Oman's is named
    const exact = holders.filter((one) => officesHeld(one).some((held) => held.country === country))
    const fitting = country !== undefined && exact.length > 0 ? exact : holders
    // "The Foreign Secretary" is who was called so, not a foreign minister under another title
    const printed = mention.office?.evidence[0].exact ?? ''
    const alike = calledBy(fitting, printed, office)
    // "the border czar": nobody but who was called so
    const person =
      (country === undefined && alike.length > 1 ? unqualified(alike, printed) : undefined) ??
      nearest(alike.length > 0 || office === 'other' ? alike : fitting, mention)
    if (person !== undefined) {
      addMention(person, mention)
      return
    }
    if (country === undefined || office === undefined || date === undefined) return
    if (!SOLE.has(office) || isSaidBeside(mention)) return
    const row = holderOf(office, country, date)
    if (row === undefined) return
    const known = byRow.get(row.key)
    if (known !== undefined) addMention(known, mention)
    else found(personOf(mention, wordsOf(row.name), row.name, row))
  }

  /**
   * "It was Censu Grixti's plan: the Maltese prime minister had said so": somebody no table knows is named right beside the office, and
   * nothing else is told of him. It may be his; the table's holder of it is not named.
   */
  function isSaidBeside({ index, sentence, span }: Mention): boolean {
    return [mentions[index - 1], mentions[index + 1]].some((beside) => {
      if (beside?.kind !== 'person' || beside.form !== 'name') return false
      const person = named.get(beside.index)
      if (beside.sentence !== sentence || person === undefined) return false
      const gap = Math.max(span.start - beside.span.end, beside.span.start - span.end)
      return (
        gap <= BESIDE &&
        person.row === undefined &&
        person.mentions.every(
          ({ office, country }) => office === undefined && country === undefined,
        )
      )
    })
  }

  /** The one person who holds an office of a country on the date, by the table. */
  function holderOf(office: Office, country: string, day: string): GazetteerRow | undefined {
    const key = `${office} ${country}`
    if (!holders.has(key)) {
      const held = (holdersIn(gazetteer).get(key) ?? []).filter((row) =>
        holds(row, day).some((one) => one.office === office && one.country === country),
      )
      holders.set(key, held.length === 1 ? held[0] : undefined)
    }
    return holders.get(key)
  }

  function officesHeld(person: Person) {
    const known = offices.get(person) ?? officesOf(person, date)
    offices.set(person, known)
    return known
  }

  function found(person: Person): void {
    persons.push(person)
    if (person.row !== undefined) byRow.set(person.row.key, person)
    for (const word of person.names) name(person, word)
  }

  function name(person: Person, word: string): void {
    person.names.add(word)
    const named = byWord.get(word)
    if (named === undefined) byWord.set(word, new Set([person]))
    else named.add(person)
  }

  /** Persons who share the first word, or are of a row the name may stand for. */
  function candidates(words: readonly string[], mention: Mention): readonly Person[] {
    const named = byWord.get(words[0] ?? '') ?? []
    const rows = (mention.rows ?? []).flatMap((key) => byRow.get(key) ?? [])
    return [...new Set([...named, ...rows])]
  }

  /** The row a name stands for: the only one, or the only one in office that day, or of the country said. */
  function bestRow(mention: Mention): GazetteerRow | undefined {
    const rows = (mention.rows ?? [])
      .flatMap((key) => gazetteer.rows.get(key) ?? [])
      .filter((row) => row.kind === 'person')
    const country = mention.country?.value
    const fitting =
      country === undefined
        ? rows
        : rows.filter((row) => (row.holdings ?? []).some((one) => one.country === country))
    const distinct = [...new Set(fitting)]
    if (distinct.length === 1) return distinct[0]
    if (rows.length === 0) {
      const row = rowSpelled(mention.name.exact, gazetteer)
      const serves = (row?.holdings ?? []).some((one) => one.country === country)
      return country === undefined || serves ? row : undefined
    }
    if (date === undefined) return undefined
    const serving = distinct.filter((row) => holds(row, date).length > 0)
    return serving.length === 1 ? serving[0] : undefined
  }

  function sameRow(person: Person, mention: Mention): boolean {
    return person.row !== undefined && (mention.rows ?? []).includes(person.row.key)
  }
}
