/** Clocks apart from their date: "Rapat Jumat (16/6) itu, menurut panitia, dimulai pukul 14.00". */
import type { Moment } from '../../model/moment.ts'
import { parseIsoDate } from '../../text/calendar.ts'
import type { Tokens } from '../../text/token.ts'
import { instantOf, localOf } from '../../text/zone.ts'
import { minuteOfFace } from './clock.ts'
import type { Entry } from './entry.ts'
import { datedSense } from './expression.ts'
import type { Group } from './fields.ts'
import { isClockUnit } from './length.ts'
import { minuteOf, nightWraps } from './night.ts'
import type { Frame, Place } from './place.ts'
import { rangeSense } from './range.ts'

/** What a clock without a day is read against. */
export interface ClockContext {
  readonly tokens: Tokens
  /** 2 where a clock of a programme of several begins. */
  readonly timetable: Uint8Array
  /** "and", "dan": joins two clocks of one day. */
  readonly pairWords: ReadonlySet<string>
  /** "put back", "diundur": the clock behind is the new one of the same day. */
  readonly moveWords: ReadonlySet<string>
  /** "after" 1, "before" -1: what is counted from. */
  readonly anchors: ReadonlyMap<string, number>
  /** "of": the day behind belongs to a thing ("his letter of Tuesday"). */
  readonly ofWords: ReadonlySet<string>
  /** Day of the report. */
  readonly reference: number | undefined
  readonly published: Moment | undefined
  /** Zone of the place the report tells of, where it is known. */
  readonly local: string | undefined
  /** Where the sentence of an entry looks. */
  readonly look: (entry: Entry) => 'past' | 'future' | undefined
}

/**
 * Gives every clock without a date the day of the nearest date in its sentence, else of the one told before, else the
 * report's as it stood on the clock's own zone.
 */
export function placeClocks(entries: readonly Entry[], context: ClockContext): void {
  const before: (Entry | undefined)[] = []
  const counts: number[] = []
  let last: Entry | undefined
  let count = 0
  for (const [at, entry] of entries.entries()) {
    if (entry.sentence !== entries[at - 1]?.sentence) count = 0
    before.push(last)
    counts.push(count)
    if (datesClocks(entry)) {
      last = entry
      count = 0
    } else if (last?.sentence === entry.sentence) count = daysFrom(entry, context) ?? count
  }
  let next: Entry | undefined
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as Entry
    if (isOpen(entry)) placeClock(entry, before[at], next, counts[at] as number, context)
    else if (datesClocks(entry)) next = entry
  }
  // "The curfew begins at 9 p.m. and ends at 5 a.m.": no day is told, but the second is the next morning's.
  for (const [at, entry] of entries.entries()) {
    const first = entries[at - 1]
    const day = first?.sense?.day
    if (first === undefined || day === undefined || !isOpen(first) || !isOpen(entry)) continue
    if (entry.sense?.day === day && wraps(first, entry, context))
      placeOn(entry, day + 1, 'previous', context.look(entry), context)
  }
}

// A clock on no day of its own: also that of "an hour later, at 3.15" and "3 o'clock in the morning".
function isOpen({ group, end }: Entry): boolean {
  const { shift, date, clock } = group
  const counted = shift?.from === 'previous' && (isClockUnit(shift.unit) || shift.by === 0)
  const open = date === undefined && (counted || shift === undefined)
  return clock !== undefined && open && end?.date === undefined && end?.shift === undefined
}

function wraps(before: Entry | undefined, entry: Entry, { tokens, anchors }: ClockContext) {
  if (before === undefined || onOtherClock(entry.group, before.group)) return false
  return nightWraps(before, entry, tokens, anchors)
}

// "pukul 00.00, setelah jalan ditutup kemarin pukul 19.00": a day with a clock of its own lends itself to none before it,
// nor does one that is counted from what was told before ("dua hari sebelumnya"). "Doors open at 5:30pm; the speech starts at
// 7pm on Friday", "at 1 p.m. and ... at 2 p.m. on Friday" are two clocks of one day.
function lendsBack({ group }: Entry, clock: Entry, context: ClockContext): boolean {
  const { tokens, timetable, pairWords, moveWords, ofWords } = context
  if (group.shift?.from === 'previous') return false
  if (ofWords.has(tokens.folded[group.from - 1] ?? '') && group.clock === undefined) return false
  const from = clock.group.to
  // "Plenary one, 09.30-12.45; leaders' lunch, 13.00-14.30: the timetable for Saturday"
  const item = timetable[clock.group.from] === 2
  if (group.clock === undefined) return item || !parted(tokens, from, group.from)
  if (clock.group.clock === undefined || group.from - from > ONE_DAY) return false
  if (minuteOf(clock.group) >= minuteOf(group)) return false
  for (let at = from; at < group.from; at++) {
    const word = tokens.folded[at] as string
    if (word === ';' || pairWords.has(word) || moveWords.has(word)) return true
  }
  return false
}

// "The pens came out at 4.35pm; this morning two missiles hit the port": another day begins.
function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + ONE_DAY; at++)
    if (tokens.folded[at] === ';') return true
  return false
}

/** Tokens between two clocks of one day. */
const ONE_DAY = 14

// "died on Friday, three days after police detained her at 6:20 p.m.": days from the day told to that of the clock.
function daysFrom({ group, sense }: Entry, { tokens, anchors }: ClockContext): number | undefined {
  const way = anchors.get(tokens.folded[group.to] ?? '')
  const match = /^P(\d{1,3})([DW])$/.exec(sense?.value ?? '')
  if (way === undefined || match === null || group.mod !== undefined) return undefined
  return -way * Number(match[1]) * (match[2] === 'W' ? 7 : 1)
}

function datesClocks({ sense, credit, group }: Entry): boolean {
  const dated = group.date !== undefined || group.shift !== undefined
  return dated && !credit && dayOf(sense) !== undefined
}

// Of "April 18 to 21" the first day.
function dayOf(sense: Entry['sense']): number | undefined {
  if (sense?.day !== undefined) return sense.day
  const { start, end, grain } = sense?.moment ?? {}
  return grain === 'day' && start !== undefined && end !== undefined
    ? parseIsoDate(start)
    : undefined
}

/** Characters of a usual phrase of two or three words. */
const PHRASE = 15

function placeClock(
  entry: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
  count: number,
  context: ClockContext,
): void {
  const { reference } = context
  const look = context.look(entry)
  const lent = after !== undefined && lendsBack(after, entry, context) ? after : undefined
  const inSentence = [before, lent].filter(
    (other) => other?.sentence === entry.sentence && !onOtherClock(entry.group, other.group),
  ) as Entry[]
  const [first, second] = inSentence
  const nearest =
    second === undefined || first === undefined
      ? (first ?? before)
      : gap(context, first, entry) <= gap(context, entry, second)
        ? first
        : second
  const named = dayOf(nearest?.sense)
  const told =
    named === undefined || nearest !== before
      ? named
      : named + count + (wraps(before, entry, context) ? 1 : 0)
  // "Talks broke off on Monday. They will resume at 9 a.m.": what is ahead is on no day gone by.
  const usable =
    told !== undefined && !(look === 'future' && reference !== undefined && told < reference)
  const item = context.timetable[entry.group.from] === 2
  const day = usable ? told : ownDay(entry.group, item ? 'future' : look, context)
  if (day !== undefined) placeOn(entry, day, usable ? 'previous' : 'published', look, context)
}

function placeOn(
  entry: Entry,
  day: number,
  anchor: 'previous' | 'published',
  look: 'past' | 'future' | undefined,
  { reference, published }: ClockContext,
): void {
  const place: Place = {
    value: '',
    start: '',
    grain: 'day',
    implied: ['year', 'month', 'day'],
    day,
    anchor,
  }
  const { end } = entry
  const group = nightAhead(entry.group, look)
  const frame: Frame = {
    reference,
    previous: day,
    strict: false,
    look: undefined,
    numericOrder: 'dmy',
  }
  const clocks = { published: published?.start, previous: undefined }
  entry.sense =
    end === undefined
      ? datedSense(group, place, clocks)
      : rangeSense(group, end, place, frame, clocks)
}

// "10am Washington time, or 10pm in Beijing on Tuesday": the day of one clock is not the other's.
function onOtherClock(group: Group, other: Group): boolean {
  return other.clock !== undefined && group.zone !== undefined && group.zone !== other.zone
}

// Of a midnight still ahead the end of the day is meant, of one gone by its beginning.
function nightAhead(group: Group, look: 'past' | 'future' | undefined): Group {
  const { clock } = group
  if (clock?.midnight !== true || look !== 'future') return group
  return { ...group, clock: { ...clock, face: { hour: 24, minute: clock.face.minute } } }
}

// The report's day where the clock hangs; a clock told as past that is still ahead there is yesterday's.
function ownDay(
  group: Group,
  look: 'past' | 'future' | undefined,
  { reference, published, local }: ClockContext,
): number | undefined {
  if (published === undefined || published.start.length !== 16 || group.clock === undefined) {
    return reference
  }
  const zone = group.zone === undefined || group.zone === 'local' ? local : group.zone
  const instant =
    published.instant ??
    (published.zone === null ? undefined : instantOf(published.start, published.zone))
  const now =
    zone !== undefined && instant !== undefined
      ? (localOf(instant, zone) ?? published.start)
      : published.start
  const day = parseIsoDate(now)
  if (day === undefined) return reference
  const minute = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16))
  const ahead = minuteOfFace(group.clock, group.part) - minute
  if (look === 'past') return ahead > 0 ? day - 1 : day
  // Where nothing tells, the nearer of the two: "a flash at 11 p.m.", printed at two at night, was the evening before.
  return look === undefined && ahead > HALF_DAY ? day - 1 : day
}

/** Minutes. */
const HALF_DAY = 720

// In characters; "it closed on Sunday, so the 9 p.m. talk on Friday": a comma is as far as a phrase, and so is "and".
function gap({ tokens, pairWords }: ClockContext, first: Entry, second: Entry): number {
  const to = second.group.from
  let far = (tokens.start[to] as number) - (tokens.end[first.group.to - 1] as number)
  if (far > 10 * PHRASE) return far
  for (let at = first.group.to; at < to; at++) {
    const word = tokens.folded[at] as string
    if (word === ',' || pairWords.has(word)) far += PHRASE
  }
  return far
}
