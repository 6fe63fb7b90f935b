/** Clocks apart from their date: "Rapat Jumat (16/6) itu, menurut panitia, dimulai pukul 14.00". */
import type { Tokens } from '../../text/token.ts'
import type { Frame, Place } from './date.ts'
import type { Entry } from './entry.ts'
import { datedSense } from './expression.ts'
import { isClockUnit } from './length.ts'
import { rangeSense } from './range.ts'

/** Gives every clock without a date the day of the nearest date in its sentence, else of the one told before, else the report's. */
export function placeClocks(
  entries: readonly Entry[],
  tokens: Tokens,
  reference: number | undefined,
  clock: string | undefined,
): void {
  const before: (Entry | undefined)[] = []
  let last: Entry | undefined
  for (const entry of entries) {
    before.push(last)
    if (datesClocks(entry)) last = entry
  }
  let next: Entry | undefined
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as Entry
    const { group } = entry
    if (group.clock !== undefined && group.date === undefined && group.shift === undefined) {
      placeClock(entry, before[at], next, tokens, reference, clock)
    } else if (datesClocks(entry)) next = lendsBack(entry) ? entry : undefined
  }
}

// "pukul 00.00, setelah jalan ditutup kemarin pukul 19.00": a day with a clock of its own lends itself to none before it,
// nor does one that is counted from what was told before ("dua hari sebelumnya").
function lendsBack({ group }: Entry): boolean {
  return group.clock === undefined && group.shift?.from !== 'previous'
}

function datesClocks({ sense, credit, group }: Entry): boolean {
  return (
    sense?.day !== undefined && !credit && (group.date !== undefined || group.shift !== undefined)
  )
}

function placeClock(
  entry: Entry,
  before: Entry | undefined,
  after: Entry | undefined,
  tokens: Tokens,
  reference: number | undefined,
  clock: string | undefined,
): void {
  const inSentence = [before, after].filter(
    (other) => other?.sentence === entry.sentence,
  ) as Entry[]
  const [first, second] = inSentence
  const nearest =
    second === undefined || first === undefined
      ? (first ?? before)
      : gap(tokens, first, entry) <= gap(tokens, entry, second)
        ? first
        : second
  const day = nearest?.sense?.day ?? reference
  if (day === undefined) return
  const place: Place = {
    value: '',
    start: '',
    grain: 'day',
    implied: ['year', 'month', 'day'],
    day,
    anchor: nearest === undefined ? 'published' : 'previous',
  }
  const { group, end } = entry
  const frame: Frame = {
    reference,
    previous: day,
    previousWide: undefined,
    strict: false,
    look: undefined,
    numericOrder: 'dmy',
  }
  const clocks = { published: clock, previous: undefined }
  entry.sense =
    end === undefined
      ? datedSense(group, place, clocks)
      : rangeSense(group, end, place, frame, clocks)
}

/** Counts "empat jam kemudian" from the clock told before, which may have found its day only now. */
export function countFromClocks(entries: readonly Entry[], published: string | undefined): void {
  let previous: string | undefined
  for (const entry of entries) {
    const { group, credit } = entry
    if (group.shift?.from === 'previous' && isClockUnit(group.shift.unit)) {
      entry.sense = datedSense(group, undefined, { published, previous })
    }
    const start = entry.sense?.moment?.start
    if (!credit && start?.length === 16) previous = start
  }
}

function gap(tokens: Tokens, first: Entry, second: Entry): number {
  return (tokens.start[second.group.from] as number) - (tokens.end[first.group.to - 1] as number)
}
