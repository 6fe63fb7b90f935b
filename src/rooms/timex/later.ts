/** Times counted from a clock told before: "8:38 local time ... six minutes later" is 08:44, "minutes later" the same morning. */
import { minuteAfter } from './clock.ts'
import type { Entry } from './entry.ts'
import { momentOf } from './expression.ts'
import { isClockUnit, minutesOf } from './length.ts'

/** How far back the clock may stand, in sentences. */
const REACH = 3

/** Gives every count of hours or minutes behind a clock its own clock; the instant stays open. */
export function placeLater(entries: readonly Entry[]): void {
  let clock: Entry | undefined
  for (const entry of entries) {
    const { shift } = entry.group
    if (shift?.from === 'previous' && isClockUnit(shift.unit)) {
      const told = clock?.sense?.moment?.start
      if (clock === undefined || told === undefined || entry.sentence - clock.sentence > REACH)
        continue
      const value = valueAt(told, shift.by, shift.unit)
      if (value !== undefined && entry.sense !== undefined) {
        const { minutes: _, moment: __, ...sense } = entry.sense
        const moment =
          value.length === 16
            ? { moment: momentOf(value, undefined, 'minute', null, 'APPROX') }
            : {}
        entry.sense = { ...sense, kind: 'TIME', value, anchor: 'previous', ...moment }
      }
    }
    if (entry.sense?.moment?.grain === 'minute' && !entry.credit) clock = entry
  }
}

function valueAt(
  told: string,
  by: number,
  unit: Parameters<typeof minutesOf>[1],
): string | undefined {
  const minutes = minutesOf(by, unit)
  if (minutes !== undefined) return minuteAfter(told, minutes)
  // "minutes later": nobody knows how many, but the part of the day is the same.
  if (unit === 'hour') return undefined
  const hour = Number(told.slice(11, 13))
  return `${told.slice(0, 10)}T${hour < 12 ? 'MO' : hour < 18 ? 'AF' : hour < 21 ? 'EV' : 'NI'}`
}
