/**
 * Times counted from a clock told before: "8:38 local time ... six minutes later" is 08:44, "minutes later" the same morning,
 * "an hour later, at 3.15" the 3.15 that lies an hour behind it.
 */
import { parseIsoDate } from '../../text/calendar.ts'
import { faceOnDay, minuteAfter } from './clock.ts'
import type { Entry } from './entry.ts'
import { datedSense, momentOf } from './expression.ts'
import type { Clock } from './fields.ts'
import { isClockUnit, minutesOf } from './length.ts'
import { ALL, dayPlaceOf } from './place.ts'

/** How far back the clock may stand, in sentences. */
const REACH = 3

/** Gives every count of hours or minutes behind a clock its own clock; the instant stays open but where the words tell that clock too. */
export function placeLater(entries: readonly Entry[]): void {
  let clock: Entry | undefined
  for (const entry of entries) {
    const { shift } = entry.group
    if (shift?.from === 'previous' && isClockUnit(shift.unit)) {
      const told = clock?.sense?.moment?.start
      if (clock === undefined || told === undefined || entry.sentence - clock.sentence > REACH)
        continue
      if (entry.group.clock === undefined) count(entry, told)
      else settle(entry, clock, told)
    }
    if (entry.sense?.moment?.grain === 'minute' && !entry.credit) clock = entry
  }
}

function count(entry: Entry, told: string): void {
  const { shift } = entry.group
  if (shift === undefined || entry.sense === undefined) return
  const value = valueAt(told, shift.by, shift.unit)
  if (value === undefined) return
  const { minutes: _, moment: __, ...sense } = entry.sense
  const moment =
    value.length === 16 ? { moment: momentOf(value, undefined, 'minute', null, 'APPROX') } : {}
  entry.sense = { ...sense, kind: 'TIME', value, anchor: 'previous', ...moment }
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

// "at 2.15pm ... An hour later, at 3.15": of the clocks that read so the one nearest to the count, on its day and in its half.
function settle(entry: Entry, { group: before }: Entry, told: string): void {
  const { shift, clock, part } = entry.group
  if (shift === undefined || clock === undefined || clock.end !== undefined) return
  // "minutes later, at 9.07": the nearest
  const minutes = minutesOf(shift.by, shift.unit) ?? 0
  const day = parseIsoDate(told)
  if (day === undefined) return
  const aim = Number(told.slice(11, 13)) * 60 + Number(told.slice(14, 16)) + minutes
  const turn = isOpen(clock) && part === undefined ? HALF : 2 * HALF
  const face = faceOnDay(clock.face, clock, part)
  const from = face.hour * 60 + face.minute
  const at = from + turn * Math.round((aim - from) / turn)
  const ofDay = ((at % DAY) + DAY) % DAY
  const zone = entry.group.zone ?? before.zone
  const { shift: _, part: __, ...rest } = entry.group
  entry.sense = datedSense(
    {
      ...rest,
      clock: { face: { hour: Math.floor(ofDay / 60), minute: ofDay % 60 } },
      ...(zone === undefined ? {} : { zone }),
    },
    { ...dayPlaceOf(day + Math.floor(at / DAY), ALL), anchor: 'previous' },
    { published: undefined, previous: undefined },
  )
}

/** Minutes. */
const DAY = 1440
const HALF = 720

function isOpen({ face, meridiem, part }: Clock): boolean {
  return meridiem === undefined && part === undefined && face.hour >= 1 && face.hour <= 12
}
