import type { PlacedRecord } from '../model/dossier.ts'
import type { Status } from '../model/event.ts'
import { LOOKING_BACK } from './occasion.ts'
import { COMES_TRUE } from './open-plan.ts'
import { alsoTold, type Profile, profileOf } from './profile.ts'
import { OTHERS_LATER, SOON, VISIT_LATER } from './rescheduling.ts'
import { isoDay } from './stretch.ts'

// A longer stretch ("tahun ini") is no date by which two records could be one event.
const LONGEST = 40
// "Within three months": what two states have promised each other is known again by its first day in that time.
const LONGEST_PLAN = 100
// A plan further ahead is known again by its day alone.
const MONTHS = 14

// A gathering of many is found by its first dozen; all pairs of thirty states would be 435 keys.
const PAIRED = 12

/** Where a record stands among others. */
export interface Block {
  /** Kind group and who: two countries. */
  readonly states: readonly string[]
  /** Kind group and who: a word of a person's name. */
  readonly names: readonly string[]
  /**
   * Whether all sides are named, each by its country and at most one person: two such records that share a person but
   * no second country tell of two events, so that they need not meet under a name.
   */
  readonly whole: boolean
  /** Each for itself: two records with a common `who` meet where two of their stretches do. */
  readonly stretches: readonly BlockStretch[]
}

/** Days as day numbers; months, a year, or no date at all, are numbers of their own far from all days. */
export interface BlockStretch {
  readonly first: number
  readonly last: number
  /** Days before and after within which it meets others: two, where each is looked for a day around itself. */
  readonly reach: number
}

const YEARS = -10_000_000
const UNDATED = -20_000_000
const MONTHLY = 10_000_000

const kept = new WeakMap<Profile, Block>()

/** Where a record is to be looked for; kept as long as its profile is. */
export function blockOf(placed: PlacedRecord): Block {
  const profile = profileOf(placed)
  let block = kept.get(profile)
  if (block === undefined) {
    block = makeBlock(placed, profile)
    kept.set(profile, block)
  }
  return block
}

function makeBlock(placed: PlacedRecord, profile: Profile): Block {
  // What one report calls a call another may have as a meeting.
  const groups = [profile.group, ...alsoTold(profile.group)]
  const under = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => groups.map((group) => `${group}|${key}`))
  return {
    states: under(stateKeys(profile)),
    names: under(nameKeys(profile)),
    whole: isWhole(profile),
    stretches: stretchesOf(placed),
  }
}

/** A record under a name or two states, with the days on which it can be met there. */
interface Standing {
  readonly place: number
  readonly from: number
  readonly to: number
  /** Whether it meets only the others here. */
  readonly apart: boolean
}

/**
 * Calls with every two records that share a key, by their places in the list, the smaller first; of two that share
 * several keys more than once.
 */
export function eachMeeting(
  records: readonly PlacedRecord[],
  meet: (one: number, other: number) => void,
): void {
  const standings = new Map<string, Standing[]>()
  for (const [place, placed] of records.entries()) {
    const { states, names, whole, stretches } = blockOf(placed)
    for (const { first, last, reach } of stretches) {
      const [from, to] = [first - reach / 2, last + reach / 2]
      const stand = (who: readonly string[], apart: boolean): void => {
        for (const one of who) {
          const there = standings.get(one)
          if (there === undefined) standings.set(one, [{ place, from, to, apart }])
          else there.push({ place, from, to, apart })
        }
      }
      stand(states, false)
      stand(names, whole)
    }
  }
  for (const there of standings.values()) if (there.length > 1) sweep(there, meet)
}

/** Goes through the days once: who comes meets all who have not left. */
function sweep(all: Standing[], meet: (one: number, other: number) => void): void {
  all.sort((a, b) => a.from - b.from)
  let open: Standing[] = []
  let apart: Standing[] = []
  for (const comer of all) {
    const { place, from } = comer
    open = open.filter(({ to }) => to >= from)
    apart = apart.filter(({ to }) => to >= from)
    for (const group of comer.apart ? [open] : [open, apart]) {
      for (const { place: other } of group) {
        // A record of two stretches may meet itself.
        if (other !== place) meet(Math.min(place, other), Math.max(place, other))
      }
    }
    if (comer.apart) apart.push(comer)
    else open.push(comer)
  }
}

/**
 * Keys under which a record meets those it may be one event with: kind group, who (two countries, or a
 * word of a person's name), and day. Only records that share a key are compared.
 *
 * A record stands under its days and their neighbours, so that two of neighbouring zones meet; a plan for
 * June under all days of June. Without a date it stands under the days of its report, where it meets what
 * was reported then; without either, or with a year alone, it meets only others like it.
 */
export function blockKeys(placed: PlacedRecord): readonly string[] {
  const { states, names, stretches } = blockOf(placed)
  const keys = new Set<string>()
  for (const { first, last, reach } of stretches) {
    const around = reach / 2
    for (const one of [...states, ...names]) {
      for (let day = first - around; day <= last + around; day++) keys.add(`${one}|${day}`)
    }
  }
  return [...keys]
}

function stateKeys({ active, group, destination }: Profile): readonly string[] {
  const keys: string[] = []
  const countries = [...active.keys()].filter((key) => !key.startsWith('?')).sort()
  if (group === 'visit') {
    for (const country of countries) keys.push(`${country}>${destination ?? ''}`)
  } else {
    // A state and its rebels, with a mediator in one report and without him in another.
    const parties = countries.filter((key) => active.get(key)?.mediates !== true)
    const [one] = parties.length === 1 ? parties : countries.length === 1 ? countries : []
    if (one !== undefined) keys.push(one)
  }
  const some = countries.slice(0, PAIRED)
  some.forEach((country, index) => {
    for (const other of some.slice(index + 1)) keys.push(`${country}+${other}`)
  })
  return keys
}

function nameKeys({ active }: Profile): readonly string[] {
  const keys: string[] = []
  for (const { people } of active.values()) {
    for (const { words } of people) {
      for (const word of words) if (word.length > 2 || words.length === 1) keys.push(`~${word}`)
    }
  }
  return keys
}

/** See `compareParties`: one country in common, and not two persons of it, are other people. */
function isWhole({ active, group }: Profile): boolean {
  // A visit's guests, who speaks, and an envoy sent away, are compared side by side: one in common may be enough.
  if (['visit', 'statement', 'recall', 'expulsion'].includes(group)) return false
  if (active.size < 2 || active.size > PAIRED) return false
  return [...active].every(([key, { people }]) => !key.startsWith('?') && people.length < 2)
}

function stretchesOf(placed: PlacedRecord): readonly BlockStretch[] {
  const { group, stretch, published } = profileOf(placed)
  const { status, place } = placed.record.event
  const found: BlockStretch[] = []
  const alone = (day: number): BlockStretch => ({ first: day, last: day, reach: 0 })
  if (stretch === undefined) {
    if (published === undefined) return [alone(UNDATED)]
    // What is told without a day but with its city may be a week old.
    const answers = status.value === 'denied' || status.value === 'cancelled'
    const back = answers || (status.value === 'happened' && place !== undefined) ? LOOKING_BACK : 1
    const open = status.value === 'planned' || status.value === 'hypothetical'
    // a plan whose city is told may come true within three weeks
    const soon = status.value === 'planned' && place !== undefined ? COMES_TRUE : SOON
    const ahead = open && group === 'encounter' ? soon - 1 : 0
    found.push({ first: published - back + 1, last: published + ahead, reach: 2 })
  } else if (stretch.last - stretch.first > (status.value === 'planned' ? LONGEST_PLAN : LONGEST)) {
    found.push(alone(YEARS - Number(isoDay(stretch.first).slice(0, 4))))
  } else found.push({ first: stretch.first, last: stretch.last, reach: 2 })
  if (group === 'visit') found.push(...monthsOpen(placed))
  else if (published !== undefined && endsPlans(status.value)) {
    found.push({ first: published + 1, last: published + OTHERS_LATER - 1, reach: 2 })
  }
  return found
}

/**
 * The months in which a visit may be made, put off or made up for: a plan's from its report to its day, a
 * postponement's for the year after it. In them a plan meets what became of it, however far from its day.
 */
function monthsOpen(placed: PlacedRecord): readonly BlockStretch[] {
  const { stretch, published } = profileOf(placed)
  const status = placed.record.event.status.value
  const from = (status === 'happened' ? stretch?.first : published) ?? stretch?.first
  if (from === undefined) return []
  const to = status === 'postponed' ? from + VISIT_LATER : Math.max(from, stretch?.last ?? from)
  const first = monthOf(from)
  const last = Math.min(monthOf(to), first + MONTHS)
  return [{ first: MONTHLY + first, last: MONTHLY + last, reach: 0 }]
}

function monthOf(day: number): number {
  const [year = 0, month = 0] = isoDay(day).split('-').map(Number)
  return year * 12 + month
}

function endsPlans(status: Status): boolean {
  return status === 'postponed' || status === 'cancelled' || status === 'denied'
}
