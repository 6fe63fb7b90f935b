/** The calendar fields that a piece of a date tells. */

import type { TimeSense } from '../../lang/tables/timex.ts'
import { isStretch } from '../../text/feast.ts'
import type { DateFields } from './fields.ts'
import { numberIn, numericIn, type Slots, wordIn } from './piece.ts'
import type { NumericDate } from './shape.ts'

/** Slots that are called as their fields are. */
const SLOTS: ReadonlySet<string> = new Set([
  'weekday',
  'weekday2',
  'day',
  'day2',
  'month',
  'month2',
  'year',
  'year2',
  'lunar',
])

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['short', 'weekday'],
  ['short2', 'weekday2'],
  ['nth', 'day'],
  ['modern', 'year'],
  ['modern2', 'year2'],
  ['shortyear', 'year'],
  ['spoken', 'year'],
])

/** Fields that a pattern itself may tell. */
const FIXED: ReadonlySet<string> = new Set([
  'weekday',
  'day',
  'month',
  'week',
  'eve',
  'span',
  'from',
  'yearShift',
  'monthShift',
  'nthOf',
  'far',
])

/** The fields of a date or a year, out of its slots and of what its pattern says. */
export function fieldsOf(
  means: Extract<TimeSense, { as: 'date' | 'year' }>,
  slots: Slots,
): DateFields {
  const fields: Record<string, number | string | boolean | NumericDate> = {}
  // A piece fills two or three slots: they are gone through, not all there are.
  for (const [slot, value] of Object.entries(slots)) {
    const name = SLOTS.has(slot) ? slot : RENAMED.get(slot)
    if (name !== undefined && typeof value === 'number') fields[name] = value
  }
  const numeric = numericIn(slots)
  if (numeric !== undefined) fields.numeric = numeric
  if (means.as === 'date') {
    for (const [name, value] of Object.entries(means))
      if (value !== undefined && FIXED.has(name)) fields[name] = value
    const feast = means.feast ?? wordIn(slots, 'feast')
    const ordinal = numberIn(slots, 'ordinal')
    if (feast !== undefined) fields.feast = feast
    if (ordinal !== undefined) {
      if (means.since !== undefined) fields.year = means.since + ordinal
      if (means.nth === true) fields.by = ordinal - 1
      if (means.ordinal === 'day') fields.day = ordinal
      if (means.by !== undefined) fields.by = means.by * ordinal
    }
    const said = numberIn(slots, 'said')
    if (means.said === 'day' && said !== undefined) fields.day = said
    if (means.nthOf !== undefined) {
      const nth = means.number ?? ordinal ?? numberIn(slots, 'n') ?? numberIn(slots, 'nth')
      if (nth !== undefined) fields.nth = nth
      delete fields.day
    }
    // "Imlek 2574 Kongzili": a year that no calendar of ours has.
    const count = numberIn(slots, 'n')
    if (feast !== undefined && count !== undefined) fields.year = count
  }
  return fields
}

/** Whether calendar fields tell one day. */
export function isDay({ weekday, day, numeric, feast, eve }: DateFields): boolean {
  if (feast !== undefined) return eve === true || !isStretch(feast)
  return weekday !== undefined || day !== undefined || numeric !== undefined
}
