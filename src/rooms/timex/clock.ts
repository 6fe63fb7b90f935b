/** Clock times by their part of day: "jam tujuh malam" is 19:00, "12 malam" midnight, "4:30 p.m." 16:30. */
import type { DayPart } from '../../lang/tables/timex.ts'
import { dayNumber, isoDate, two } from '../../text/calendar.ts'
import type { Clock } from './fields.ts'
import type { ClockFace } from './shape.ts'

/** The end of a stretch of clocks, on a clock of 24 hours. */
export function endOnDay(end: ClockFace, clock: Clock, part: DayPart | undefined): ClockFace {
  const { openEnd, meridiem, face } = clock
  // "from 10:30 to 3": the next three o'clock is in the afternoon.
  const noon = part === undefined && clock.part === undefined && meridiem === undefined
  if (noon && face.hour > 4 && face.hour < 12 && end.hour < 12 && isLater(face, end))
    return { hour: end.hour + 12, minute: end.minute }
  if (openEnd !== true || meridiem === undefined || end.hour > 12)
    return faceOnDay(end, clock, part)
  // "from 11 a.m. to 3", "from 1 p.m. to 4", "from 11 p.m. to 3"
  const before = (end.hour % 12) * 60 + end.minute <= (face.hour % 12) * 60 + face.minute
  return faceOnDay(end, { face: end, meridiem: (meridiem === 'am') === before ? 'pm' : 'am' }, part)
}

/** The face on a clock of 24 hours. */
export function faceOnDay(face: ClockFace, clock: Clock, part: DayPart | undefined): ClockFace {
  // "10.30 to 3 p.m." begins in the morning, "11 to 3 a.m." at night.
  const crosses =
    clock.meridiem !== undefined &&
    face === clock.face &&
    clock.end !== undefined &&
    clock.openEnd !== true &&
    isLater(face, clock.end)
  const other = clock.meridiem === 'pm' ? 'am' : 'pm'
  const hour = hourOnDay(face.hour, crosses ? other : clock.meridiem, clock.part ?? part)
  return { hour, minute: face.minute }
}

function isLater(one: ClockFace, other: ClockFace): boolean {
  return (one.hour % 12) * 60 + one.minute > (other.hour % 12) * 60 + other.minute
}

function hourOnDay(hour: number, meridiem: string | undefined, part: DayPart | undefined): number {
  if (meridiem !== undefined) {
    if (hour > 12) return hour
    return (hour % 12) + (meridiem === 'pm' ? 12 : 0)
  }
  if (hour > 12 || part === undefined) return hour
  switch (part) {
    case 'MO':
      return hour === 12 ? 0 : hour
    case 'AF':
      // "pukul 11 siang" is before noon; "pukul 4 sore" after it.
      return hour >= 10 ? hour : hour + 12
    case 'EV':
      return hour === 12 ? hour : hour + 12
    default:
      // "pukul 2 malam" is deep in the night, "pukul 7 malam" in the evening, "12 malam" midnight.
      return hour === 12 ? 24 : hour >= 5 ? hour + 12 : hour
  }
}

/** Minutes since midnight of a clock. */
export function minuteOfFace(clock: Clock, part: DayPart | undefined): number {
  const { hour, minute } = faceOnDay(clock.face, clock, part)
  return hour * 60 + minute
}

/** The local minute of a face on a day; 24:00 is the next day's first minute. */
export function localMinute(day: number, { hour, minute }: ClockFace): string {
  const rolled = hour === 24 ? day + 1 : day
  return `${isoDate(rolled)}T${two(hour % 24)}:${two(minute)}`
}

/** A face on an unknown day. */
export function looseMinute({ hour, minute }: ClockFace): string {
  return `XXXX-XX-XXT${two(hour)}:${two(minute)}`
}

/** A local minute some minutes on; undefined where it is none. */
export function minuteAfter(local: string, minutes: number): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local)
  if (match === null) return undefined
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  if (day === undefined) return undefined
  const total = day * 1440 + Number(match[4]) * 60 + Number(match[5]) + Math.round(minutes)
  const at = Math.floor(total / 1440)
  return `${isoDate(at)}T${two(Math.floor((total - at * 1440) / 60))}:${two((((total % 1440) + 1440) % 1440) % 60)}`
}
