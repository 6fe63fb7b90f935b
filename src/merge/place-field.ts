import type { EventPlace } from '../model/event.ts'
import type { FieldRule, Relation } from './field.ts'
import { foldName, spelledAlike } from './name.ts'

/** Places: a country holds its cities, a city its quarters and venues, a palace its rooms; two cities are a contradiction. */
export const placeRule: FieldRule<EventPlace> = {
  plansYield: true,
  key: ({ name, country, venue }) =>
    [foldName(name), country ?? '', venue === undefined ? '' : foldName(venue)].join('|'),
  relate,
  relateAcross,
  finer,
}

/** Places of visits: a journey goes to a country, and its cities and houses are stations of it; two countries contradict each other. */
export const visitPlaceRule: FieldRule<EventPlace> = {
  ...placeRule,
  relate: (a, b) => asStations(a, b, relate(a, b)),
  relateAcross: (a, b) => asStations(a, b, relateAcross(a, b)),
}

function asStations(a: EventPlace, b: EventPlace, relation: Relation): Relation {
  return relation === 'differs' && a.country !== null && a.country === b.country
    ? 'stations'
    : relation
}

/** Whether all that is told is a house, and no town: "at the Hotel Kenanga". */
export function isHouse({ country, venue, row, level, ownWords, venueKind }: EventPlace): boolean {
  if (venue !== undefined || level !== undefined) return false
  return (
    ownWords !== undefined || venueKind !== undefined || (country === null && row === undefined)
  )
}

/** A house, as it would stand in the other's town. */
function inTown(house: EventPlace, { name, country }: EventPlace): EventPlace {
  return { ...house, name, country: house.country ?? country, venue: house.name }
}

function relate(a: EventPlace, b: EventPlace): Relation {
  if (isHouse(a) !== isHouse(b)) {
    return isHouse(a) ? relateTold(inTown(a, b), b) : relateTold(a, inTown(b, a))
  }
  return relateTold(a, b)
}

function relateTold(a: EventPlace, b: EventPlace): Relation {
  if (isOnBorder(a, b)) return 'wording'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'differs'
  const known = a.row !== undefined && b.row !== undefined
  if (known && a.row === b.row) return 'wording'
  if (liesIn(a, b) || liesIn(b, a)) return 'grain'
  const [left, right] = [foldName(a.name), foldName(b.name)]
  if (
    left !== right &&
    (known || !spelledAlike(left.replaceAll(' ', ''), right.replaceAll(' ', '')))
  ) {
    const wide = (a.level === 'country' || b.level === 'country') && a.country === b.country
    const venue = holdsVenue(a, right) || holdsVenue(b, left)
    return wide || venue ? 'grain' : 'differs'
  }
  if (a.venue === undefined || b.venue === undefined) return 'grain'
  // "In the Jepara Room", and "at the palace": of a room told alone nobody knows whose it is.
  if (!known && (a.venueKind === 'room') !== (b.venueKind === 'room')) return 'grain'
  if (ofOtherKinds(a, b)) return 'differs'
  // "At the foreign ministry" and "in the Gedung Pancasila": a house without a name of its own contradicts none.
  if (isUnnamed(a.venue) || isUnnamed(b.venue)) return 'grain'
  // "White House" and "Blair House" share a word and are two.
  return !known && sharesWord(a, b) ? 'wording' : 'differs'
}

/** "In Panmunjom", "at Torkham": one name that two countries are told for, and no table has two of it. */
export function isOnBorder(a: EventPlace, b: EventPlace): boolean {
  if (a.country === null || b.country === null || a.country === b.country) return false
  if (a.level === 'country' || b.level === 'country') return false
  if (a.row !== undefined && b.row !== undefined) return false
  return foldName(a.name) === foldName(b.name)
}

/** Whether the one is told from within the other: the Oval Office, and the White House; Yongsan, and Seoul. */
function liesIn({ within = [] }: EventPlace, { name, venue }: EventPlace): boolean {
  const around = foldName(venue ?? name)
  return within.some((one) => foldName(one) === around)
}

/**
 * "Balai Agung Rakyat" and "Great Hall of the People": of two venues in one city that only two languages name, nobody can say, unless a
 * table has both, or both have a name of their own: "Istana Carondelet" is no "Unasur headquarters".
 */
function relateAcross(a: EventPlace, b: EventPlace): Relation {
  const relation = relate(a, b)
  if (isNamed(a) && isNamed(b)) return relation
  if (ofOtherKinds(a, b)) return relation
  const city = foldName(a.name) === foldName(b.name)
  const countries = a.country === null || b.country === null || a.country === b.country
  return relation === 'differs' && city && countries ? 'wording' : relation
}

/** Whether a venue has a name of its own: words no dictionary has, or a row of the tables, which know it in both languages. */
function isNamed({ ownWords, venue, row }: EventPlace): boolean {
  return ownWords !== undefined || (venue !== undefined && row !== undefined)
}

/** Whether the other's name is this one's venue: "Diaoyutai" against Diaoyutai in Beijing. */
function holdsVenue({ venue }: EventPlace, name: string): boolean {
  return venue !== undefined && name !== '' && foldName(venue) === name
}

// Two words for one house: an ambassador lives at his embassy, a president works and lives in his palace, and aircraft land at a base.
const ONE_HOUSE: ReadonlySet<string> = new Set([
  'airport base',
  'home mission',
  'home residence',
  'mission residence',
  'office residence',
])
// What has its headquarters in a house of another sort: a ministry, an alliance, a party.
const HAS_HEADQUARTERS: ReadonlySet<string> = new Set([
  'base',
  'centre',
  'ministry',
  'office',
  'parliament',
])

/** A hotel and a palace, the president's palace and the guesthouse. */
function ofOtherKinds(a: EventPlace, b: EventPlace): boolean {
  const [mine, theirs] = [a.venueKind, b.venueKind]
  if (mine === undefined || theirs === undefined || mine === theirs) return false
  const [first, second] = [mine, theirs].sort() as [string, string]
  if (mine === 'headquarters') return !HAS_HEADQUARTERS.has(theirs) || isNamed(a) !== isNamed(b)
  if (theirs === 'headquarters') return !HAS_HEADQUARTERS.has(mine) || isNamed(a) !== isNamed(b)
  return !ONE_HOUSE.has(`${first} ${second}`)
}

function isUnnamed(venue: string): boolean {
  return !/\p{Lu}|\p{Lo}/u.test(venue)
}

/**
 * "Wisma Negara Diaoyutai" and "Diaoyutai State Guesthouse" share the word that is the name, "Husseiniya Palace" and "Istana Husseiniyah" one
 * that is spelled in two ways. Of two names "House" alone is none.
 */
function sharesWord(a: EventPlace, b: EventPlace): boolean {
  const named = isNamed(a) && isNamed(b)
  const [mine, theirs] = [a, b].map(({ ownWords, venue = '' }) =>
    named && ownWords !== undefined ? ownWords : foldName(venue).split(' '),
  ) as [readonly string[], readonly string[]]
  return mine.some(
    (word) => (named || word.length > 3) && theirs.some((other) => spelledAlike(word, other)),
  )
}

function finer(a: EventPlace, b: EventPlace): number {
  return (
    Number(a.level === 'country') - Number(b.level === 'country') ||
    Number(a.venue === undefined) - Number(b.venue === undefined) ||
    Number(a.country === null) - Number(b.country === null)
  )
}
