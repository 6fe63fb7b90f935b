/** Clocks apart from their date: "Rapat Jumat (16/6) itu, menurut panitia, dimulai pukul 14.00". */
import type { Moment } from '../../model/moment.ts'
import { parseIsoDate } from '../../text/calendar.ts'
import type { Tokens } from '../../text/token.ts'
import { instantOf, localOf } from '../../text/zone.ts'
import { minuteOfFace } from './clock.ts'
import type { Entry } from './entry.ts'
import { datedSense } from './expression.ts'
import type { Group } from './fields.ts'
import type { Frame, Place } from './place.ts'
import { rangeSense } from './range.ts'

/** What a clock without a day is read against. */
export interface ClockContext {
  readonly tokens: Tokens
  /** "and", "dan": joins two clocks of one day. */
  readonly pairWords: ReadonlySet<string>
  /** Day of the report. */
  readonly reference: number | undefined
  readonly published: Moment | undefined
  /** Where the sentence of an entry looks. */
  readonly look: (entry: Entry) => 'past' | 'future' | undefined
}

/**
 * Gives every clock without a date the day of the nearest date in its sentence, else of the one told before, else the
 * report's as it stood on the clock's own zone.
 */
export function placeClocks(entries: readonly Entry[], context: ClockContext): void {
  const before: (Entry | undefined)[] = []
  let last: Entry | undefined
  for (const entry of entries) {
    before.push(last)
    if (datesClocks(entry)) last = entry
  }
  let next: Entry | undefined
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as Entry
    const { group, end } = entry
    const open =
      group.date === undefined &&
      group.shift === undefined &&
      end?.date === undefined &&
      end?.shift === undefined
    if (group.clock !== undefined && open) {
      placeClock(entry, before[at], next, context)
    } else if (datesClocks(entry)) next = entry
  }
}

// "pukul 00.00, setelah jalan ditutup kemarin pukul 19.00": a day with a clock of its own lends itself to none before it,
// nor does one that is counted from what was told before ("dua hari sebelumnya"). "Doors open at 5:30pm; the speech starts at
// 7pm on Friday", "at 1 p.m. and ... at 2 p.m. on Friday" are two clocks of one day.
function lendsBack({ group }: Entry, clock: Entry, { tokens, pairWords }: ClockContext): boolean {
  if (group.shift?.from === 'previous') return false
  if (group.clock === undefined) return true
  const from = clock.group.to
  if (clock.group.clock === undefined || group.from - from > ONE_DAY) return false
  if (minuteOf(clock.group) >= minuteOf(group)) return false
  for (let at = from; at < group.from; at++) {
    const word = tokens.folded[at] as string
    if (word === ';' || pairWords.has(word)) return true
  }
  return false
}

function minuteOf({ clock, part }: Group): number {
  return clock === undefined ? 0 : minuteOfFace(clock, part)
}

/** Tokens between two clocks of one day. */
const ONE_DAY = 14

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
  const told = dayOf(nearest?.sense)
  // "Talks broke off on Monday. They will resume at 9 a.m.": what is ahead is on no day gone by.
  const usable =
    told !== undefined && !(look === 'future' && reference !== undefined && told < reference)
  const day = usable ? told : ownDay(entry.group, look, context)
  if (day === undefined) return
  const place: Place = {
    value: '',
    start: '',
    grain: 'day',
    implied: ['year', 'month', 'day'],
    day,
    anchor: usable ? 'previous' : 'published',
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
  const clocks = { published: context.published?.start, previous: undefined }
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
  { reference, published }: ClockContext,
): number | undefined {
  if (published === undefined || published.start.length !== 16 || group.clock === undefined) {
    return reference
  }
  const { zone } = group
  const stated = zone !== undefined && zone !== 'local'
  const instant =
    published.instant ??
    (published.zone === null ? undefined : instantOf(published.start, published.zone))
  const now =
    stated && instant !== undefined ? (localOf(instant, zone) ?? published.start) : published.start
  const day = parseIsoDate(now)
  if (day === undefined) return reference
  const minute = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16))
  return look === 'past' && minuteOfFace(group.clock, group.part) > minute ? day - 1 : day
}

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
