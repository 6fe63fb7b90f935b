import type { PlacedRecord } from '../model/dossier.ts'
import type { Status } from '../model/event.ts'
import { LOOKING_BACK } from './occasion.ts'
import { type Profile, profileOf } from './profile.ts'
import { OTHERS_LATER, VISIT_LATER } from './rescheduling.ts'
import { isoDay } from './stretch.ts'

// A longer stretch ("tahun ini") is no date by which two records could be one event.
const LONGEST = 40
// A plan further ahead is known again by its day alone.
const MONTHS = 14

/** Where a record stands among others. */
export interface Block {
  /** Kind group and who: two countries, or a word of a person's name. */
  readonly who: readonly string[]
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

/** Where a record is to be looked for. */
export function blockOf(placed: PlacedRecord): Block {
  const profile = profileOf(placed)
  // What one report calls a call another may have as a meeting.
  const groups = profile.group === 'call' ? ['call', 'encounter'] : [profile.group]
  const who = whoKeys(profile).flatMap((key) => groups.map((group) => `${group}|${key}`))
  return { who, stretches: stretchesOf(placed) }
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
  const { who, stretches } = blockOf(placed)
  const keys = new Set<string>()
  for (const { first, last, reach } of stretches) {
    const around = reach / 2
    for (const one of who) {
      for (let day = first - around; day <= last + around; day++) keys.add(`${one}|${day}`)
    }
  }
  return [...keys]
}

function whoKeys({ active, group, destination }: Profile): readonly string[] {
  const keys: string[] = []
  const countries = [...active.keys()].filter((key) => !key.startsWith('?')).sort()
  if (group === 'visit') {
    for (const country of countries) keys.push(`${country}>${destination ?? ''}`)
  } else if (countries.length === 1) keys.push(countries[0] as string)
  // A gathering of many is found by its first dozen; all pairs of thirty states would be 435 keys.
  const some = countries.slice(0, 12)
  some.forEach((country, index) => {
    for (const other of some.slice(index + 1)) keys.push(`${country}+${other}`)
  })
  for (const { people } of active.values()) {
    for (const { words } of people) {
      for (const word of words) if (word.length > 2 || words.length === 1) keys.push(`~${word}`)
    }
  }
  return keys
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
    found.push({ first: published - back + 1, last: published, reach: 2 })
  } else if (stretch.last - stretch.first > LONGEST) {
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
  return status === 'postponed' || status === 'cancelled'
}
