/** How a piece of time joins those before it: which fields go together, and which end the expression. */
import type { DayPart, TimeSense, TimeUnit } from '../../lang/tables/timex.ts'
import { fixedZone } from '../../text/zone.ts'
import { fieldsOf, isDay } from './date-fields.ts'
import type { DateFields, Group, ShiftFields } from './fields.ts'
import { isClockUnit } from './length.ts'
import { clockIn, numberIn, type Piece, type Slots, wordIn } from './piece.ts'
import type { ClockFace } from './shape.ts'

/** Takes a piece into a group; false where the two do not belong together. */
export function absorb(group: Group, piece: Piece): boolean {
  const { means } = piece.pattern
  const empty = isEmpty(group)
  if (!takes(group, piece, empty)) return false
  group.to = piece.to
  if (empty) {
    group.rule = piece.pattern.rule
    group.weak = piece.pattern.weak === true && group.mod === undefined
  } else if (means.as !== 'zone') group.weak = false
  return true
}

function isEmpty(group: Group): boolean {
  return (
    group.date === undefined &&
    group.shift === undefined &&
    group.clock === undefined &&
    group.part === undefined &&
    group.whole === undefined
  )
}

function takes(group: Group, piece: Piece, empty: boolean): boolean {
  const { slots } = piece
  const means: TimeSense = piece.pattern.means
  switch (means.as) {
    case 'date':
    case 'year':
      return takeDate(group, means, slots, empty)
    case 'shift':
      return takeShift(group, means, slots, empty, piece.from === group.to)
    case 'clock':
      return takeClock(group, means, slots)
    case 'part':
      if (group.part !== undefined || !hasDay(group, empty)) return false
      group.part = wordIn(slots, 'part') as DayPart
      return true
    case 'zone': {
      // "3pm local time (WIB)", "Central Indonesia Time (WITA)"
      const named = means.zone ?? wordIn(slots, 'zone') ?? wordIn(slots, 'place')
      if (empty || (group.zone !== undefined && !agreesWith(group.zone, named))) return false
      if (group.clock === undefined && !hasDay(group, false)) return false
      if ((means.zone ?? means.clocks) !== undefined && group.clock === undefined) return false
      // "2 p.m. in New York on Thursday": where the clock hangs, but no part of the expression
      if (means.clocks === true && piece.from > group.to) return false
      if (means.ahead !== undefined) {
        group.zone = fixedZone(means.ahead * 60 * (clockIn(slots, 'hour')?.hour ?? 0)) ?? 'local'
        return true
      }
      group.zone = named ?? 'local'
      return true
    }
    case 'echo': {
      const face = clockIn(slots, 'clock') ?? clockIn(slots, 'wire') ?? clockIn(slots, 'hour')
      // "1 p.m. in Helsinki (6 a.m. EDT)": the place is the first clock's
      const other = means.zone ?? wordIn(slots, 'zone') ?? wordIn(slots, 'place2')
      const place = wordIn(slots, 'place')
      const zone = other ?? place
      if (group.clock === undefined || group.echo !== undefined || face === undefined) return false
      if (other !== undefined && place !== undefined) group.zone ??= place
      if (zone !== undefined) group.echo = { face, meridiem: wordIn(slots, 'meridiem'), zone }
      return true
    }
    case 'nothing':
    case 'mod':
      return false
    default:
      if (!empty) return false
      group.whole = piece
      return true
  }
}

function agreesWith(told: string, named: string | undefined): boolean {
  return named !== undefined && (told === 'local' || told === named)
}

function takeDate(
  group: Group,
  means: Extract<TimeSense, { as: 'date' | 'year' }>,
  slots: Slots,
  empty: boolean,
): boolean {
  const fields = fieldsOf(means, slots)
  // "malam Agustus": a part of day or a clock is no month's and no year's.
  if ((group.part !== undefined || group.clock !== undefined) && !isDay(fields)) return false
  if (empty || (group.date === undefined && group.shift === undefined)) {
    group.date = fields
  } else if (group.shift !== undefined) {
    // "next week on Tuesday"
    if (isWeek(group.shift) && Object.keys(fields).join() === 'weekday') {
      group.date = { ...fields, week: group.shift.by }
      group.shift = undefined
      return true
    }
    // "besok, Selasa (20/6)": one day told twice; the date is the surer of the two.
    const { shift } = group
    // "at dawn on Tuesday": the part of a day that is told only now.
    const open = shift.by === 0 && group.part !== undefined
    if (shift.unit !== 'day' || (shift.from !== 'published' && !open)) return false
    if (!isDay(fields)) return false
    group.shift = undefined
    // "3 o'clock in the afternoon on Thursday" leaves it to the sentence which Thursday.
    if (!open) group.toward = shift.by < 0 ? 'past' : shift.by > 0 ? 'future' : 'this'
    group.date = fields
  } else {
    const merged = mergeDates(group.date as DateFields, fields)
    if (merged === undefined) return false
    group.date = merged
  }
  if (means.as === 'date') {
    if (means.toward !== undefined) group.toward = means.toward
    if (means.weeks) group.counted = { by: means.weeks, unit: 'week' }
    const part = means.part ?? (wordIn(slots, 'part') as DayPart | undefined)
    if (part !== undefined) group.part = part
    if (means.mod !== undefined) group.mod ??= means.mod
  }
  return true
}

function isWeek({ unit, from, by, exact }: ShiftFields): boolean {
  return unit === 'week' && from === 'published' && exact !== true && Number.isInteger(by)
}

// "Kamis pagi (19/6)": a bare weekday and, further on, its date.
function mergeDates(first: DateFields, second: DateFields): DateFields | undefined {
  const keys = Object.keys(first)
  const bare = keys.length === 1 && (first.weekday !== undefined || first.month !== undefined)
  if (!bare) return undefined
  if (first.weekday !== undefined) {
    const dated = second.numeric !== undefined || second.day !== undefined
    return dated && second.weekday === undefined ? { ...second, weekday: first.weekday } : undefined
  }
  return Object.keys(second).join() === 'year' ? { ...first, ...second } : undefined
}

function takeShift(
  group: Group,
  means: Extract<TimeSense, { as: 'shift' }>,
  slots: Slots,
  empty: boolean,
  adjacent: boolean,
): boolean {
  const unit =
    means.unit ??
    ((wordIn(slots, 'unit') ?? wordIn(slots, 'calendar') ?? wordIn(slots, 'one')) as
      | TimeUnit
      | undefined)
  if (unit === undefined) return false
  // "an hour and a half later"
  const count =
    slots.few === undefined ? (numberIn(slots, 'n') ?? 1) + (means.more ?? 0) : Number.NaN
  const exact = means.exact === true ? { exact: true as const } : {}
  const whole = means.whole === true ? { whole: true as const } : {}
  const minor = minorsIn(slots, means.by)
  const shift = {
    by: means.by * count,
    unit,
    from: means.from,
    ...exact,
    ...(means.main === true ? { main: true as const } : {}),
    ...whole,
    ...(minor.length === 0 ? {} : { minor }),
  }
  if (!empty && group.date !== undefined) {
    if (shift.from !== 'published' || group.toward !== undefined) return false
    const keys = Object.keys(group.date)
    if (unit === 'week' && keys.join() === 'weekday') group.date = { ...group.date, week: shift.by }
    else if (unit === 'year' && takesYear(group.date)) {
      group.date = { ...group.date, yearShift: shift.by }
    } else if (unit === 'month' && keys.join() === 'day') {
      group.date = { ...group.date, monthShift: shift.by }
    } else if (unit === 'day' && keys.join() === 'weekday') {
      // "Selasa kemarin", "Senin besok"
      group.toward = shift.by < 0 ? 'past' : shift.by > 0 ? 'future' : 'this'
    } else return false
    return true
  }
  if (
    !empty &&
    (unit !== 'day' || (group.shift !== undefined && !(adjacent && isToldAfter(group, shift))))
  )
    return false
  group.shift = shift
  // "beberapa hari lagi" looks ahead, by nobody knows how many.
  if (Number.isNaN(count) && means.by !== 0) group.toward = means.by > 0 ? 'future' : 'past'
  const part = means.part ?? (wordIn(slots, 'part') as DayPart | undefined)
  if (part !== undefined) group.part = part
  return true
}

// "7 o'clock in the evening yesterday": the part of a day that is told only now.
function isToldAfter({ shift, part }: Group, { from, by }: ShiftFields): boolean {
  if (shift === undefined || part === undefined || from !== 'published' || Number.isNaN(by))
    return false
  return shift.by === 0 && shift.unit === 'day' && shift.from !== 'published'
}

// "2 years, 1 month and 21 days ago"
function minorsIn(slots: Slots, by: number): { by: number; unit: TimeUnit }[] {
  return [2, 3].flatMap((which) => {
    const count = numberIn(slots, `n${which}`)
    const unit = wordIn(slots, `unit${which}`) as TimeUnit | undefined
    return count === undefined || unit === undefined ? [] : [{ by: by * count, unit }]
  })
}

// "Juni tahun lalu", "Lebaran tahun depan"
function takesYear({ month, feast, year }: DateFields): boolean {
  return (month !== undefined || feast !== undefined) && year === undefined
}

function takeClock(
  group: Group,
  means: Extract<TimeSense, { as: 'clock' }>,
  slots: Slots,
): boolean {
  // "an hour later, at 3.15": one moment told twice
  const counted = group.shift?.from === 'previous' && isClockUnit(group.shift.unit)
  if (group.clock !== undefined || !(counted || hasDay(group, true))) return false
  const face = faceOf(means, slots)
  if (face === undefined) return false
  const spoken = numberIn(slots, 'n3')
  const end =
    ['clock2', 'colon2', 'hour2', 'wire2']
      .map((name) => clockIn(slots, name))
      .find((face) => face !== undefined) ?? (spoken === undefined ? undefined : hourOf(spoken))
  if (spoken !== undefined && end === undefined) return false
  const meridiem = wordIn(slots, 'meridiem')
  const part = means.part ?? (wordIn(slots, 'part') as DayPart | undefined)
  group.clock = {
    face,
    ...(end === undefined ? {} : { end }),
    ...(meridiem === undefined ? {} : { meridiem }),
    ...(part === undefined ? {} : { part }),
    ...(means.midnight === true ? { midnight: true } : {}),
    ...(means.openEnd === true ? { openEnd: true } : {}),
  }
  const zone = wordIn(slots, 'zone') ?? wordIn(slots, 'place')
  if (zone !== undefined) group.zone = zone
  else if (means.zone !== undefined) group.zone = means.zone
  else if (means.local === true) group.zone = 'local'
  return true
}

// The end of "between five and seven in the morning".
function hourOf(hour: number): ClockFace | undefined {
  return Number.isInteger(hour) && hour <= 24 ? { hour, minute: 0 } : undefined
}

function faceOf(means: Extract<TimeSense, { as: 'clock' }>, slots: Slots): ClockFace | undefined {
  const number = numberIn(slots, 'n') ?? numberIn(slots, 'said')
  const face =
    clockIn(slots, 'clock') ??
    clockIn(slots, 'colon') ??
    clockIn(slots, 'wire') ??
    clockIn(slots, 'hour') ??
    (number !== undefined ? { hour: number, minute: 0 } : undefined) ??
    (means.hour !== undefined ? { hour: means.hour, minute: 0 } : undefined)
  if (face === undefined || !Number.isInteger(face.hour)) return undefined
  const spoken = numberIn(slots, 'n2') ?? numberIn(slots, 'said2') ?? 0
  // "pukul tujuh lewat seperempat"
  const added = spoken > 0 && spoken < 1 ? spoken * 60 : spoken
  const sign = means.less === 1 ? -1 : 1
  const shift =
    means.less === 1 || means.more === 1 ? sign * added : (means.more ?? 0) - (means.less ?? 0)
  const minutes = face.hour * 60 + face.minute + shift
  if (!(minutes >= 0 && minutes <= 1440)) return undefined
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 }
}

// A clock or part of day goes with a day, not with a month or a year.
function hasDay(group: Group, empty: boolean): boolean {
  if (group.whole !== undefined) return false
  if (group.shift !== undefined) return group.shift.unit === 'day'
  if (group.date === undefined)
    return empty || group.clock !== undefined || group.part !== undefined
  return isDay(group.date)
}
