import type { PlacedRecord } from '../model/dossier.ts'
import { type Profile, profileOf } from './profile.ts'
import { isoDay } from './stretch.ts'

// A longer stretch ("tahun ini") is no date by which two records could be one event.
const LONGEST = 40

/** Where a record stands among others. */
export interface Block {
  /** Kind group and who: two countries, or a word of a person's name. */
  readonly who: readonly string[]
  /** Its own days as day numbers; a year, or no date at all, is a number of its own far from all days. */
  readonly first: number
  readonly last: number
  /** Days before and after within which it meets others: two, where each is looked for a day around itself. */
  readonly reach: number
}

const YEARS = -10_000_000
const UNDATED = -20_000_000

/** Where a record is to be looked for: two with a common `who` meet where their days come within `reach`. */
export function blockOf(placed: PlacedRecord): Block {
  const profile = profileOf(placed)
  const who = whoKeys(profile).map((key) => `${profile.group}|${key}`)
  const { stretch, published } = profile
  const alone = (day: number): Block => ({ who, first: day, last: day, reach: 0 })
  if (stretch === undefined) {
    if (published === undefined) return alone(UNDATED)
    return { who, first: published, last: published, reach: 2 }
  }
  if (stretch.last - stretch.first > LONGEST) {
    return alone(YEARS - Number(isoDay(stretch.first).slice(0, 4)))
  }
  return { who, first: stretch.first, last: stretch.last, reach: 2 }
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
  const { who, first, last, reach } = blockOf(placed)
  const around = reach / 2
  const keys = new Set<string>()
  for (const one of who) {
    for (let day = first - around; day <= last + around; day++) keys.add(`${one}|${day}`)
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
