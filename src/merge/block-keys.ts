import type { PlacedRecord } from '../model/dossier.ts'
import { type Profile, profileOf } from './profile.ts'
import { isoDay } from './stretch.ts'

// A longer stretch ("tahun ini") is no date by which two records could be one event.
const LONGEST = 40

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
  const days = daysAround(profile)
  for (const who of whoKeys(profile)) {
    for (const day of days) keys.add(`${profile.group}|${who}|${day}`)
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

function daysAround({ stretch, published }: Profile): readonly (number | string)[] {
  if (stretch === undefined) {
    return published === undefined ? ['-'] : [published - 1, published, published + 1]
  }
  const length = stretch.last - stretch.first
  if (length > LONGEST) return [`${isoDay(stretch.first).slice(0, 4)}`]
  return Array.from({ length: length + 3 }, (_, index) => stretch.first - 1 + index)
}
