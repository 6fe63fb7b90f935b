/** From one time to another: "Sabtu (17/6) hingga Senin (19/6)", "10.00–12.00", "from Monday to Wednesday". */
import type { Moment } from '../../model/moment.ts'
import { parseIsoDate, weekdayOf } from '../../text/calendar.ts'
import { isStretch } from '../../text/feast.ts'
import { placeOf } from './date.ts'
import { type Clocks, datedSense, momentOf, placeOfGroup, type Sense } from './expression.ts'
import { namesFeast } from './feast.ts'
import type { Group, ShiftFields } from './fields.ts'
import { groupAt } from './group.ts'
import { dayPlaceOf, type Frame, type Place } from './place.ts'
import type { ClockFace } from './shape.ts'
import { shiftPlace } from './shift.ts'
import type { Scene } from './slot.ts'

/** The group that ends the stretch a group begins; undefined where none does. */
export function joinRange(scene: Scene, begin: Group): Group | undefined {
  const { tokens, grammar } = scene
  const first = nowAsDay(begin)
  if (first.whole !== undefined || (first.shift !== undefined && !isDayTold(first)))
    return undefined
  const word = tokens.folded[first.to] as string | undefined
  if (word === undefined) return undefined
  const paired =
    grammar.pairWords.has(word) && (first.paired === true || opensPair(scene, first.from))
  if (!paired && !grammar.ranges.has(word)) return undefined
  const dash = word === '-' || word === '–' || word === '—'
  // "Senin - Presiden ...": a spaced dash parts, but clocks and dates with figures on both sides are joined by it.
  let at = first.to + 1
  if (!dash && grammar.glue.has(tokens.folded[at] as string)) at++
  const joined = groupAt(scene, at, true)
  const second = joined?.group === undefined ? undefined : nowAsDay(joined.group)
  if (second === undefined || second.from !== at || second.whole !== undefined) return undefined
  // "2-30 September" is a stretch already.
  if (hasEnd(first) || hasEnd(second)) return undefined
  // "16:00 Moscow time — 9 a.m. in Washington — on Sunday": one moment told twice
  if (dash && first.zone !== undefined && second.zone !== undefined && first.zone !== second.zone)
    return undefined
  if (!sameSort(first, second) || isStretchGroup(first) || isStretchGroup(second)) return undefined
  if (first !== begin) {
    begin.whole = undefined
    begin.shift = first.shift as ShiftFields
  }
  return second
}

// "tomorrow", "hari ini"; of "next week" and "two days later" no stretch begins.
function isDayTold({ shift, clock }: Group): boolean {
  if (clock !== undefined) return true
  if (shift === undefined || !Number.isInteger(shift.by) || shift.minor !== undefined) return false
  return shift.unit === 'day' && shift.from === 'published'
}

// "from March until now": the end is the day of the report.
function nowAsDay(group: Group): Group {
  const means = group.whole?.pattern.means
  if (means?.as !== 'reference' || means.value !== 'PRESENT_REF') return group
  const { whole: _, ...rest } = group
  return { ...rest, shift: { by: 0, unit: 'day', from: 'published' } }
}

function hasEnd({ date, clock }: Group): boolean {
  const ends = [date?.day2, date?.month2, date?.year2, date?.weekday2, date?.numeric?.last]
  return clock?.end !== undefined || ends.some((end) => end !== undefined)
}

function opensPair({ tokens, grammar }: Scene, from: number): boolean {
  const before = tokens.folded[from - 1] as string
  if (grammar.pairOpeners.has(before)) return true
  return grammar.glue.has(before) && grammar.pairOpeners.has(tokens.folded[from - 2] as string)
}

function sameSort(first: Group, second: Group): boolean {
  if (first.clock !== undefined) return second.clock !== undefined
  if (second.clock !== undefined) return false
  if (first.shift !== undefined || second.shift !== undefined) {
    if (first.part !== undefined || second.part !== undefined) return false
    const days = [first, second].every((one) => one.shift === undefined || isDayTold(one))
    return days && (first.date ?? second.date) !== undefined
  }
  if (first.date === undefined || second.date === undefined) return false
  // "from May 2015 to 2018": two that tell their years need not be of a sort.
  const told = first.date.year !== undefined && second.date.year !== undefined
  return told || sortOf(first) === sortOf(second)
}

// "Ramadan" has an end of its own.
function isStretchGroup({ date }: Group): boolean {
  return date?.feast !== undefined && isStretch(date.feast)
}

function sortOf({ date }: Group): 'day' | 'month' | 'year' {
  if (date !== undefined && namesFeast(date)) return 'day'
  if (date?.weekday !== undefined || date?.day !== undefined || date?.numeric !== undefined)
    return 'day'
  return date?.month !== undefined ? 'month' : 'year'
}

const VAGUE = /_REF$/

/** The sense of a stretch: both ends included. `place` is the first end's day. */
export function rangeSense(
  first: Group,
  second: Group,
  place: Place | undefined,
  frame: Frame,
  clocks: Clocks,
): Sense | undefined {
  // "7am-10pm on Thursday": the day told behind the end is the beginning's too.
  const lone = first.clock !== undefined && first.date === undefined && first.shift === undefined
  const dated = second.date !== undefined || second.shift !== undefined
  const named = lone && dated ? placeOfGroup(second, frame) : place
  const day = nightBetween(first, second, named, frame) ?? named
  if (second.clock?.midnight === true && second.date === undefined) {
    const { midnight: _, ...rest } = second.clock
    const clock = { ...rest, face: { hour: 24, minute: second.clock.face.minute } }
    return rangeSense(first, { ...second, clock }, day, frame, clocks)
  }
  const zone = second.zone ?? first.zone
  const left = datedSense(
    zone === undefined ? first : { ...first, zone },
    startPlace(first, second, day, frame),
    clocks,
  )
  if (left === undefined) return undefined
  const closing = afternoonOf(first, second)
  const ending = zone === undefined ? closing : { ...closing, zone }
  const last = endPlace(second, left, frame) ?? day
  const early = datedSense(ending, last, clocks)
  // "9 p.m. to 5 a.m.": the end is the next morning's.
  const wraps =
    !dated && last?.day !== undefined && (early?.moment?.start ?? '') < (left.moment?.start ?? '')
  const right = wraps
    ? datedSense(ending, dayPlaceOf((last?.day ?? 0) + 1, last?.implied ?? []), clocks)
    : early
  // "some days ago until Monday": nobody knows where it begins
  if (right === undefined || VAGUE.test(left.value) || VAGUE.test(right.value)) return left
  const value = `${asFine(left.value, right.value)}/${right.value}`
  // "Senin hingga Sabtu malam": one end with a part of day makes the whole a time of day.
  const kind = right.kind === 'TIME' ? right.kind : left.kind
  if (left.moment === undefined || right.moment === undefined) return { ...left, kind, value }
  if (right.moment.start < left.moment.start) return { ...left, kind, value }
  // "Mei sampai besok": from the first of May
  const close = right.moment.end ?? right.moment.start
  const start = asFine(left.moment.start, close)
  const end = endAsFine(start, close)
  const moment: Moment = momentOf(
    start,
    end,
    start === left.moment.start ? left.moment.grain : right.moment.grain,
    left.moment.zone,
    left.mod,
  )
  const { day: _, ...rest } = left
  return {
    ...rest,
    kind,
    value,
    moment,
    ...(first.clock === undefined || left.day === undefined ? {} : { day: left.day }),
  }
}

// "from midnight on Friday until noon on Saturday": of the two midnights of Friday the one that ends it.
function nightBetween(
  first: Group,
  second: Group,
  place: Place | undefined,
  frame: Frame,
): Place | undefined {
  if (first.clock?.midnight !== true || place?.day === undefined) return undefined
  if (second.clock === undefined || second.date === undefined) return undefined
  const last = placeOf(second.date, { ...frame, reference: place.day + 1, look: 'future' })
  return last?.day === place.day + 1 ? { ...place, day: place.day + 1 } : undefined
}

// "besok - Mei": up to the last day of May.
function endAsFine(start: string, end: string): string {
  if (start.length !== 10 || end.length >= 10) return end
  const year = Number(end.slice(0, 4))
  const month = end.length === 7 ? Number(end.slice(5, 7)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

// "from 2015 to 5 May 2017", "from January until now": the beginning is as fine as the end, its first month, its first day.
function asFine(left: string, right: string): string {
  const fine = /^\d{4}-\d\d(?:-\d\d)?$/
  if (!fine.test(right) || !/^\d{4}(?:-\d\d)?$/.test(left)) return left
  return left + '-01-01'.slice(left.length - 4, Math.max(left.length, right.length) - 4)
}

// "between 9am and half past four", "from 1 p.m. to 4": an end that nobody calls morning is the next such hour.
function afternoonOf(first: Group, second: Group): Group {
  const [from, to] = [first.clock, second.clock]
  const said = from?.meridiem
  if (from === undefined || to === undefined || said === undefined) return second
  if (to.meridiem !== undefined || to.part !== undefined || second.part !== undefined) return second
  if (to.midnight === true || to.face.hour >= 12) return second
  const before = isEarlier(to.face, from.face)
  const meridiem = (said === 'am') === before ? 'pm' : 'am'
  return { ...second, clock: { ...to, meridiem } }
}

function isEarlier(one: ClockFace, other: ClockFace): boolean {
  return (one.hour % 12) * 60 + one.minute < (other.hour % 12) * 60 + other.minute
}

// "Januari hingga Maret 2023": the year told at the end is the beginning's too.
function startPlace(
  first: Group,
  second: Group,
  place: Place | undefined,
  frame: Frame,
): Place | undefined {
  const year = second.date?.year ?? second.date?.numeric?.year
  const { date } = first
  if (
    year === undefined ||
    date === undefined ||
    date.year !== undefined ||
    date.numeric?.year !== undefined
  )
    return place
  if (date.month === undefined && date.numeric === undefined) return place
  const later =
    (second.date?.month ?? second.date?.numeric?.second ?? 12) <
    (date.month ?? date.numeric?.second ?? 1)
  const stated = later ? year - 1 : year
  return placeOf({ ...date, year: stated }, frame)
}

function endPlace({ date, shift }: Group, { day, moment }: Sense, frame: Frame): Place | undefined {
  if (shift !== undefined && shift.from === 'published') return shiftPlace(shift, frame)
  if (date === undefined) return undefined
  // "from May to September": the first September behind that May.
  const start = moment?.start
  if (Object.keys(date).join() === 'month' && start?.length === 7) {
    const reference = parseIsoDate(`${start}-01`)
    return placeOf(date, { ...frame, reference, look: 'future' })
  }
  const bare = date.weekday !== undefined && date.day === undefined && date.numeric === undefined
  if (bare && day !== undefined) {
    // "Minggu hingga Senin": the first Monday after that Sunday.
    const ahead = ((date.weekday as number) - weekdayOf(day) + 7) % 7
    const reference = day + ahead
    return placeOf(
      { weekday: date.weekday as number },
      { ...frame, reference, look: 'future', strict: false },
    )
  }
  // "Natal hingga Tahun Baru": the first one after that Christmas.
  if (day !== undefined && namesFeast(date) && date.year === undefined)
    return placeOf(date, { ...frame, reference: day, look: 'future' })
  return placeOf(date, frame)
}
