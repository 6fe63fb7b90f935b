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

/**
 * Keys under which a record meets those it may be one event with: kind group, who (two countries, or a
 * word of a person's name), and day. Only records that share a key are compared.
 *
 * A record stands under its days and their neighbours, so that two of neighbouring zones meet; a plan for
 * June under all days of June. Without a date it stands under the days of its report, where it meets what
 * was reported then; without either, or with a year alone, it meets only others like it.
 */
export function blockKeys(placed: PlacedRecord): readonly string[] {
  const profile = profileOf(placed)
  const keys = new Set<string>()
  const days = daysAround(placed)
  // What one report calls a call another may have as a meeting.
  const groups = profile.group === 'call' ? ['call', 'encounter'] : [profile.group]
  for (const who of whoKeys(profile)) {
    for (const day of days) for (const group of groups) keys.add(`${group}|${who}|${day}`)
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

function daysAround(placed: PlacedRecord): readonly (number | string)[] {
  const { group, stretch, published } = profileOf(placed)
  const { status, place } = placed.record.event
  const days: (number | string)[] = []
  if (stretch === undefined) {
    if (published === undefined) return ['-']
    // What is told without a day but with its city may be a week old.
    const answers = status.value === 'denied' || status.value === 'cancelled'
    const back = answers || (status.value === 'happened' && place !== undefined) ? LOOKING_BACK : 1
    days.push(...range(published - back, published + 1))
  } else if (stretch.last - stretch.first > LONGEST) days.push(isoDay(stretch.first).slice(0, 4))
  else days.push(...range(stretch.first - 1, stretch.last + 1))
  if (group === 'visit') days.push(...monthsOpen(placed))
  else if (published !== undefined && endsPlans(status.value)) {
    days.push(...range(published, published + OTHERS_LATER))
  }
  return days
}

/**
 * The months in which a visit may be made, put off or made up for: a plan's from its report to its day, a
 * postponement's for the year after it. In them a plan meets what became of it, however far from its day.
 */
function monthsOpen(placed: PlacedRecord): readonly string[] {
  const { stretch, published } = profileOf(placed)
  const status = placed.record.event.status.value
  const from = (status === 'happened' ? stretch?.first : published) ?? stretch?.first
  if (from === undefined) return []
  const to = status === 'postponed' ? from + VISIT_LATER : Math.max(from, stretch?.last ?? from)
  const first = monthOf(from)
  const last = Math.min(monthOf(to), first + MONTHS)
  return range(first, last).map((month) => `m${month}`)
}

function monthOf(day: number): number {
  const [year = 0, month = 0] = isoDay(day).split('-').map(Number)
  return year * 12 + month
}

function endsPlans(status: Status): boolean {
  return status === 'postponed' || status === 'cancelled'
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
