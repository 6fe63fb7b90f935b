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
const ENDING = 1
/** Letters from which an ending tells as much as a part: "-shvili", "-moto". */
const LONG_ENDING = 4
/** Letters of an ending: "-ski", "-opadhyay". */
const LONGEST_ENDING = 9
/** Letters a family name has before its ending. */
const STEM = 2

/** The countries a report deals with, each with the first words that do. */
export function countriesOf(mentions: readonly Mention[]): ReadonlyMap<string, Evidence> {
  const first = new Map<string, Evidence>()
  const counts = new Map<string, number>()
  for (const { country, span } of mentions) {
    if (country === undefined || NOBODYS.has(country.value)) continue
    counts.set(country.value, (counts.get(country.value) ?? 0) + 1)
    if (!first.has(country.value)) first.set(country.value, span)
  }
  return new Map([...first].filter(([country]) => (counts.get(country) ?? 0) >= OFTEN))
}

/**
 * The one of the report's countries whose people bear a person's name, where it is one of several.
 *
 * @param home the country of the report's readers, told or not, where the person's given name is at home there
 */
export function countryByName(
  { name, mentions: own }: Entity,
  countries: ReadonlyMap<string, Evidence>,
  mentions: readonly Mention[],
  { naming }: Gazetteer,
  home: string | undefined,
): Sourced<string> | undefined {
  if (countries.size < 2) return undefined
  const scores = new Map([...namingScores(name, naming)].filter(([one]) => countries.has(one)))
  if (home !== undefined) scores.set(home, (scores.get(home) ?? 0) + LEAST)
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < LEAST || best[1] - (second?.[1] ?? 0) < AHEAD)
    return undefined
  const named = mentions[own[0] ?? 0] as Mention
  const told = countries.get(best[0])
  if (told === undefined) return undefined
  return implied(best[0], 'entity/name-country', named.name, told)
}

/** How much a name tells for each country; those it tells nothing for are left out. */
export function namingScores(
  name: string,
  { parts, endings }: Naming,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  const tell = (among: ReadonlySet<string> | undefined, weight: number) => {
    for (const country of among ?? []) scores.set(country, (scores.get(country) ?? 0) + weight)
  }
  const words = name.split(/[\s-]+/).map(foldName)
  for (const word of words) tell(parts.get(word), PART)
  const last = words.at(-1) ?? ''
  for (let length = Math.min(LONGEST_ENDING, last.length - STEM); length > 0; length--)
    tell(endings.get(last.slice(-length)), length < LONG_ENDING ? ENDING : PART)
  return scores
}
