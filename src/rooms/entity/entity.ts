/**
 * Entities: all mentions of one person, state, institution, place or outlet joined.
 *
 * Takes the mentions and the gazetteer, gives entities in order of first mention. Full names are
 * joined first, then short names ("Blinken") to the full name that holds them, then offices standing
 * alone ("sang menlu", "Presiden Rusia") to the person who holds that office in the text or, where
 * the text names nobody and a country is said, in the table on the day of publication. What fits
 * nobody, or more than one, stays unlinked: a wrong link is worse than none.
 */
import type { Gazetteer, GazetteerRow, Holding } from '../../gazetteer/gazetteer.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Mention, Office } from '../../model/entity.ts'
import { implied, type Sourced } from '../../model/evidence.ts'
import { foldWord } from '../../text/token.ts'
import { countryFor, officeFor } from './office.ts'

/** A person while joining. */
interface Person {
  names: Set<string>
  longest: string
  row: GazetteerRow | undefined
  mentions: Mention[]
}

/** Joins mentions into entities; see the file's header. */
export function linkEntities(
  article: Article,
  mentions: readonly Mention[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): readonly Entity[] {
  const date = article.published?.moment.start.slice(0, 10)
  const persons = joinPersons(mentions, date, gazetteer)
  const others = joinOthers(mentions, gazetteer)
  const home = speaksOfHome(others, pack) ? pack.mention.homeCountry : undefined
  const people = persons.map((person) => personEntity(person, date, mentions, home))
  const entities = [...people, ...others]
  entities.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
  return [...entities, ...statesOfPlaces(others, gazetteer)]
}

/** Whether officials without a country may be the reader's own: the report names the home country, or no other. */
function speaksOfHome(others: readonly Entity[], pack: LanguagePack): boolean {
  const codes = new Set(others.flatMap(({ country }) => country?.value ?? []))
  return (
    pack.mention.homeCountry !== undefined &&
    (codes.has(pack.mention.homeCountry) || codes.size === 0)
  )
}

/** States the report names only by a city: who travels to Beijing is China's guest. They have no mention of their own. */
function statesOfPlaces(others: readonly Entity[], gazetteer: Gazetteer): readonly Entity[] {
  const named = new Set(
    others.filter(({ kind }) => kind === 'state').map(({ country }) => country?.value),
  )
  const states: Entity[] = []
  for (const { kind, country } of others) {
    if (kind !== 'place' || country === undefined || named.has(country.value)) continue
    const row = gazetteer.rows.get(`country:${country.value}`)
    if (row === undefined) continue
    named.add(country.value)
    states.push({
      id: `state:${slug(country.value)}`,
      kind: 'state',
      name: row.name,
      aliases: [],
      country: { ...country, certainty: 'implied', rule: 'entity/state-of-place' },
      ...(row.zone === undefined ? {} : { zone: row.zone }),
      placeKind: 'country',
      row: row.key,
      mentions: [],
    })
  }
  return states
}

function joinPersons(
  mentions: readonly Mention[],
  date: string | undefined,
  gazetteer: Gazetteer,
): readonly Person[] {
  const persons: Person[] = []
  const people = mentions.filter(({ kind }) => kind === 'person')
  const byLength = people
    .filter(({ form }) => form === 'name')
    .toSorted(
      (a, b) => wordsOf(b.name.exact).length - wordsOf(a.name.exact).length || a.index - b.index,
    )
  for (const mention of byLength) joinName(mention)
  for (const mention of people) if (mention.form === 'short') joinShort(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  for (const mention of people) if (mention.form === 'office') joinOffice(mention)
  for (const person of persons) person.mentions.sort((a, b) => a.index - b.index)
  return persons

  function joinName(mention: Mention): void {
    const words = wordsOf(mention.name.exact)
    const row = bestRow(mention)
    const known = persons.filter(
      (person) =>
        (row !== undefined && person.row === row) ||
        (words.every((word) => person.names.has(word)) && agree(person, mention, row)),
    )
    const person =
      known.find((one) => one.row === row && row !== undefined) ?? nearest(known, mention)
    if (person === undefined) {
      persons.push({ names: new Set(words), longest: mention.name.exact, row, mentions: [mention] })
      return
    }
    person.mentions.push(mention)
    person.row ??= row
    for (const word of words) person.names.add(word)
  }

  function joinShort(mention: Mention): void {
    const word = wordsOf(mention.name.exact)
    const known = persons.filter(
      (person) => word.every((one) => person.names.has(one)) || sameRow(person, mention),
    )
    // "Erdogan" alone is the president the table knows by that name, not Emine Erdogan named last
    const person = known.find((one) => sameRow(one, mention)) ?? nearest(known, mention)
    if (person !== undefined) {
      person.mentions.push(mention)
      return
    }
    const row = bestRow(mention)
    if (row === undefined) return
    persons.push({ names: new Set(wordsOf(row.name)), longest: row.name, row, mentions: [mention] })
  }

  function joinOffice(mention: Mention): void {
    if (mention.former === true) return
    const office = mention.office?.value
    const country = mention.country?.value
    const holders = persons.filter((person) => {
      if (person.mentions[0] === undefined) return false
      const held = officesOf(person, date)
      if (!held.some((one) => isSuchOffice(one.office, office))) return false
      return (
        country === undefined || held.some((one) => one.country === country || one.country === '')
      )
    })
    // "The Foreign Secretary" is who was called so, not a foreign minister under another title
    const title = foldWord(mention.office?.evidence[0].exact ?? '')
    const alike = holders.filter((one) =>
      one.mentions.some(
        (known) =>
          known.office?.certainty === 'stated' &&
          foldWord(known.office.evidence[0].exact) === title,
      ),
    )
    const person = nearest(alike.length > 0 ? alike : holders, mention)
    if (person !== undefined) {
      person.mentions.push(mention)
      return
    }
    if (country === undefined || office === undefined || date === undefined) return
    const held: GazetteerRow[] = []
    for (const row of gazetteer.rows.values()) {
      if (
        row.kind === 'person' &&
        holds(row, date).some((one) => one.office === office && one.country === country)
      )
        held.push(row)
    }
    const [row] = held
    if (row === undefined || held.length > 1) return
    const known = persons.find((one) => one.row === row)
    if (known !== undefined) known.mentions.push(mention)
    else
      persons.push({
        names: new Set(wordsOf(row.name)),
        longest: row.name,
        row,
        mentions: [mention],
      })
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
    if (date === undefined) return undefined
    const serving = distinct.filter((row) => holds(row, date).length > 0)
    return serving.length === 1 ? serving[0] : undefined
  }

  function sameRow(person: Person, mention: Mention): boolean {
    return person.row !== undefined && (mention.rows ?? []).includes(person.row.key)
  }
}

/** "The Iranian minister" may be the foreign minister; "presiden" is no prime minister. */
function isSuchOffice(held: Office, said: Office | undefined): boolean {
  return (
    held === said ||
    (said === 'minister' && (held === 'foreign_minister' || held === 'defence_minister'))
  )
}

/** "Menlu Wang" may be Wang Yi, but not a person known for another country or with another row. */
function agree(person: Person, mention: Mention, row: GazetteerRow | undefined): boolean {
  if (row !== undefined && person.row !== undefined && person.row !== row) return false
  const country = mention.country?.value
  const known = person.mentions.find((one) => one.country !== undefined)?.country?.value
  return country === undefined || known === undefined || country === known
}

/** Of several, the one named last before the mention; of none before, the first named after. */
function nearest(persons: readonly Person[], mention: Mention): Person | undefined {
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

function officesOf(
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

/** Offices a person held on a date, by the table. */
export function holds(row: GazetteerRow, date: string): readonly Holding[] {
  return (row.holdings ?? []).filter(
    ({ from, to }) =>
      from.slice(0, 10) <= date && (to === undefined || date.slice(0, to.length) <= to),
  )
}

function personEntity(
  person: Person,
  date: string | undefined,
  mentions: readonly Mention[],
  home: string | undefined,
): Entity {
  const held = person.row === undefined || date === undefined ? [] : holds(person.row, date)
  const office = officeFor(person.mentions, held)
  const country =
    countryFor(person.mentions, person.row, held) ??
    sharedCountry(person.mentions, mentions) ??
    homeCountry(person.mentions, home)
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
function homeCountry(
  mentions: readonly Mention[],
  home: string | undefined,
): Sourced<string> | undefined {
  const titled = mentions.find(({ office, former }) => office !== undefined && former !== true)
  if (titled === undefined || home === undefined) return undefined
  return implied(home, 'entity/home-country', titled.span)
}

function joinOthers(mentions: readonly Mention[], gazetteer: Gazetteer): readonly Entity[] {
  const groups = new Map<
    string,
    { mention: Mention; row: GazetteerRow | undefined; indexes: number[]; aliases: Set<string> }
  >()
  for (const mention of mentions) {
    if (mention.kind === 'person') continue
    const row = (mention.rows ?? [])
      .map((key) => gazetteer.rows.get(key))
      .find((one) => one !== undefined)
    const name = row?.name ?? mention.name.exact
    const id = `${mention.kind}:${slug(row?.kind === 'state' ? (row.country ?? name) : name)}`
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
    ...(row?.zone === undefined ? {} : { zone: row.zone }),
    ...(row?.city === undefined ? {} : { city: row.city }),
    ...(row?.placeKind === undefined ? {} : { placeKind: row.placeKind }),
    ...(row === undefined ? {} : { row: row.key }),
    mentions: indexes,
  }))
}

function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s.-]+/)
    .filter((word) => word !== '')
    .map(foldWord)
}

function slug(name: string): string {
  return wordsOf(name)
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
}
