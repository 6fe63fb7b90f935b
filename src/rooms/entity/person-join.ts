/**
 * Joins the mentions of persons: full names first, then short names, then offices standing alone.
 */
import { type Gazetteer, type GazetteerRow, holds } from '../../gazetteer/gazetteer.ts'
import type { Mention, Office } from '../../model/entity.ts'
import type { Sourced } from '../../model/evidence.ts'
import { calledBy } from './called-by.ts'
import { describedBy } from './described.ts'
import { SOLE, soleHolder } from './holding.ts'
import { leaderBefore } from './leader.ts'
import { wordsOf } from './name.ts'
import { isNamesake } from './namesake.ts'
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

/** The readers' country, and whether a word behind a mention points to somebody told of ("Menlu itu"). */
export interface Home {
  readonly country: string | undefined
  /** Folded titles of a state's leader, whichever of its offices he holds. */
  readonly leaderTitles: ReadonlySet<string>
  readonly isPointed: (mention: Mention) => boolean
}

/** Characters between an office and a name beside it. */
const BESIDE = 24

/**
 * Joins the mentions of persons; see the file's header.
 *
 * @param date the day of publication
 * @param countryOf the country an office said alone is of, as told by its words or by whose it is
 * @param home whose officials the readers know by the bare title
 */
export function joinPersons(
  mentions: readonly Mention[],
  date: string | undefined,
  gazetteer: Gazetteer,
  countryOf: (mention: Mention) => Sourced<string> | undefined,
  home: Home,
): readonly Person[] {
  const persons: Person[] = []
  const byWord = new Map<string, Set<Person>>()
  const byRow = new Map<string, Person>()
  const byName = new Map<number, Person>()
  const holders = new Map<string, GazetteerRow | undefined>()
  const offices = new Map<Person, ReturnType<typeof officesOf>>()
  const people = mentions.filter(({ kind }) => kind === 'person')
  const countries = new Set(mentions.flatMap(({ country }) => country?.value ?? []))
  const byLength = people
    .filter(({ form }) => form === 'name')
    .toSorted(
      (a, b) => wordsOf(b.name.exact).length - wordsOf(a.name.exact).length || a.index - b.index,
    )
  const isWhole = ({ name }: Mention) => wordsOf(name.exact).length > 1
  for (const mention of byLength) if (isWhole(mention)) joinName(mention)
  // "Arman Hidayat, yang akrab disapa Tata. ... Menurut Tata": what he is called by is his name from there on
  const aliases = new Set(
    people.filter(({ form, of }) => form === 'short' && of !== undefined && byName.has(of)),
  )
  for (const mention of aliases) joinShort(mention)
  for (const mention of byLength) if (!isWhole(mention)) joinName(mention)
  for (const mention of people)
    if (mention.form === 'short' && !aliases.has(mention)) joinShort(mention)
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
    const own =
      (of === undefined ? undefined : named.get(of)) ??
      leaderBefore(persons, mention, home.leaderTitles, officesHeld)
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
      (country === undefined && fitting.length > 1 && !home.isPointed(mention)
        ? unqualified(fitting, printed, home.country, officesHeld)
        : undefined) ?? nearest(alike.length > 0 || office === 'other' ? alike : fitting, mention)
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
      holders.set(key, soleHolder(gazetteer, office, country, day))
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
      .filter((row) => row.kind === 'person' && !isNamesake(mention, row, countries))
    const country = mention.country?.value
    const fitting =
      country === undefined
        ? rows
        : rows.filter((row) => (row.holdings ?? []).some((one) => one.country === country))
    const distinct = [...new Set(fitting)]
    if (distinct.length === 1) return distinct[0]
    if ((mention.rows ?? []).length === 0) {
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
