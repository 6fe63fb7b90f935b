/**
 * The country a name tells: of the countries a report names, the one whose people bear such names. "Deputy Defence Minister Paweł Bejda" in a
 * report of Poland and Korea is of Poland.
 */
import type { Gazetteer, Naming } from '../../gazetteer/gazetteer.ts'
import type { Entity, Mention } from '../../model/entity.ts'
import { type Evidence, implied, type Sourced } from '../../model/evidence.ts'
import { foldName } from '../../text/token.ts'

/** Bodies of many states: nobody is born there. */
const NOBODYS: ReadonlySet<string> = new Set(['IGO', 'EUE'])
/** What a name must tell for a country, and how much more than for any other of the report. */
const LEAST = 2
const AHEAD = 1
/** Times a country is named in a report that deals with it. */
const OFTEN = 2
/** What a name tells of a country: a part that is at home there, and a family name that ends as many do there. */
const PART = 2
const AGAIN = 1
const ENDING = 1
/** How many times as often as any other of those a name tells equally a country is named, for it to be the one. */
const FAR_OFTENER = 1.5
const MANY = 3
/** Letters from which an ending tells as much as a part: "-shvili", "-moto". */
const LONG_ENDING = 4
/** Letters of an ending: "-ski", "-opadhyay". */
const LONGEST_ENDING = 9
/** Letters a family name has before its ending. */
const STEM = 2

/** A country a report names: how often, and the first words that do. */
export interface Named {
  readonly count: number
  readonly first: Evidence
}

/** The countries a report names. */
export function countriesOf(mentions: readonly Mention[]): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  for (const { country, span } of mentions) {
    if (country === undefined || NOBODYS.has(country.value)) continue
    const known = named.get(country.value)
    named.set(country.value, { count: (known?.count ?? 0) + 1, first: known?.first ?? span })
  }
  return named
}

/** The countries a report names, but for one. */
export function withoutCountry(
  countries: ReadonlyMap<string, Named>,
  country: string,
): ReadonlyMap<string, Named> {
  return new Map([...countries].filter(([one]) => one !== country))
}

/**
 * The one of the report's countries whose people bear a person's name, where it is one of several: of those the report deals with, and
 * where none of them is, of those it names in passing. Of two a name tells equally it is the one named far oftener.
 *
 * @param home the country of the report's readers, told or not, where the person's given name is at home there
 */
export function countryByName(
  { name, office, mentions: own }: Entity,
  countries: ReadonlyMap<string, Named>,
  mentions: readonly Mention[],
  { naming }: Gazetteer,
  home: string | undefined,
): Sourced<string> | undefined {
  const often = new Set(
    [...countries].filter(([, { count }]) => count >= OFTEN).map(([one]) => one),
  )
  // in a report of one state an official may be its guest: only his office says that he is of a state it names
  const ranked = office !== undefined && office.value !== 'other'
  if (often.size < 2 && !ranked) return undefined
  const scores = new Map([...namingScores(name, naming)].filter(([one]) => countries.has(one)))
  if (home !== undefined) scores.set(home, (scores.get(home) ?? 0) + LEAST)
  const dealt = new Map([...scores].filter(([one]) => often.has(one) || one === home))
  // an expert of whom nothing is told may be from anywhere
  const best = bestOf(dealt.size > 0 ? dealt : scores, countries, office !== undefined)
  const told = best === undefined ? undefined : countries.get(best)?.first
  if (best === undefined || told === undefined) return undefined
  const named = mentions[own[0] ?? 0] as Mention
  return implied(best, 'entity/name-country', named.name, told)
}

function bestOf(
  scores: ReadonlyMap<string, number>,
  countries: ReadonlyMap<string, Named>,
  byCount: boolean,
): string | undefined {
  const count = (country: string) => countries.get(country)?.count ?? 0
  const [best, second] = [...scores].sort(([a, x], [b, y]) => y - x || count(b) - count(a))
  if (best === undefined || best[1] < LEAST) return undefined
  const ahead = best[1] - (second?.[1] ?? 0) >= AHEAD
  const most = count(best[0])
  // the readers' country is told by the name even where the report never names it
  const other = count(second?.[0] ?? '')
  const oftener = other > 0 && most >= MANY && most >= FAR_OFTENER * other
  return ahead || (byCount && oftener) ? best[0] : undefined
}

/**
 * Whether a name speaks against a country: it tells another one the report names, or the readers' own, and not this one as much.
 *
 * @param home as of `countryByName`
 */
export function speaksAgainst(
  name: string,
  country: string,
  countries: ReadonlyMap<string, Named>,
  { naming }: Gazetteer,
  home: string | undefined,
): boolean {
  if (home !== undefined && home !== country) return true
  const scores = namingScores(name, naming)
  const own = scores.get(country) ?? 0
  return [...scores].some(([one, score]) => score >= LEAST && score > own && countries.has(one))
}

/** Whether a name tells some country, and not the readers' own: "Friedrich Merz", "Wang Wentao". */
export function isForeignName(
  name: string,
  home: string | undefined,
  { naming }: Gazetteer,
): boolean {
  const scores = namingScores(name, naming)
  return home !== undefined && !scores.has(home) && [...scores.values()].some((one) => one >= LEAST)
}

/** Whether a name tells no country as much as the readers' own: "Bagas Prakoso" does not, "Yusuf Hersi" does. */
export function tellsNoOther(name: string, home: string, { naming }: Gazetteer): boolean {
  const scores = namingScores(name, naming)
  const own = scores.get(home) ?? 0
  return [...scores].every(([one, score]) => one === home || score < LEAST || score < own)
}

/** How much a name tells for each country; those it tells nothing for are left out. */
export function namingScores(
  name: string,
  { parts, endings }: Naming,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  const tell = (among: readonly (readonly string[])[] | undefined, weight: number) => {
    const told = new Set<string>()
    for (const country of (among ?? []).flat()) {
      // "Darwish" is Arabic, and Syrian above all
      scores.set(country, (scores.get(country) ?? 0) + (told.has(country) ? AGAIN : weight))
      told.add(country)
    }
  }
  const words = name.split(/[\s-]+/).map(foldName)
  for (const word of words) tell(parts.get(word), PART)
  const last = words.at(-1) ?? ''
  for (let length = Math.min(LONGEST_ENDING, last.length - STEM); length > 0; length--)
    tell(endings.get(last.slice(-length)), length < LONG_ENDING ? ENDING : PART)
  return scores
}
