/**
 * Temporal expressions: what they say, and where in the calendar it is.
 *
 * Takes the article's text and tokens, gives timexes in text order, none overlapping. The report's own
 * day (`article.published`, else the first full date in the text) fills in what words leave out; the
 * place that "waktu setempat" speaks of is bound by the event room.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Article } from '../../model/article.ts'
import { cite } from '../../model/evidence.ts'
import type { Moment } from '../../model/moment.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Timex } from '../../model/timex.ts'
import { parseIsoDate } from '../../text/calendar.ts'
import type { Tokens } from '../../text/token.ts'
import { instantOf, localOf } from '../../text/zone.ts'
import { countAhead } from './ahead.ts'
import { isAside } from './aside.ts'
import { lookFor } from './direction.ts'
import { type Entry, readEntries, sentencesOf } from './entry.ts'
import { equivalentPlace } from './equivalent.ts'
import { datedSense, placeOfGroup, type Sense } from './expression.ts'
import { namesFeast } from './feast.ts'
import type { DateFields, Group } from './fields.ts'
import { grammarOf } from './grammar.ts'
import { placeHalves } from './half-day.ts'
import { nextStop } from './itinerary.ts'
import { placeLater } from './later.ts'
import { lookOf } from './look.ts'
import { placeClocks } from './loose-clock.ts'
import type { Frame, Told } from './place.ts'
import { rangeSense } from './range.ts'
import type { Scene } from './slot.ts'
import { isSouthern } from './term.ts'
import { timetableOf } from './timetable.ts'
import { wholeSense } from './whole.ts'
import { settleZone } from './zone-word.ts'

/**
 * Finds the temporal expressions of an article.
 *
 * @param local IANA zone of the place it tells of, where that is known: clocks without a zone of their own are read on it
 * @returns timexes in text order, none overlapping; a whole expression ("Senin (19/6) sore, sekitar pukul
 *   16.30 waktu setempat") is one
 */
export function findTimes(
  article: Article,
  tokens: Tokens,
  sentences: readonly Sentence[],
  pack: LanguagePack,
  local?: string,
): readonly Timex[] {
  const grammar = grammarOf(pack.timex)
  const where = sentencesOf(tokens, sentences)
  const scene: Scene = {
    text: article.text,
    tokens,
    grammar,
    opens: where.opens,
    sentence: where.index,
    timetable: timetableOf(tokens, where.opens, grammar),
    read: { clock: -2 },
    seen: new Array(tokens.length),
  }
  const entries = readEntries(article, scene)
  placeHalves(entries, scene)
  const published = article.published?.moment.start
  const reference = published === undefined ? firstFullDate(entries) : parseIsoDate(published)
  resolve(entries, scene, sentences, reference, article.published?.moment, local)
  placeClocks(entries, {
    tokens,
    timetable: scene.timetable,
    pairWords: grammar.pairWords,
    moveWords: grammar.moveWords,
    ofWords: grammar.ofWords,
    anchors: grammar.anchors,
    reference,
    published: article.published?.moment,
    local,
    look: ({ group, end, sentence }) => {
      const look = lookOf(tokens, grammar, sentences[sentence], group.from, (end ?? group).to)
      return look === 'near' ? 'future' : look
    },
  })
  placeLater(entries)
  const times: Timex[] = []
  for (const { group, end, credit, sense } of entries) {
    if (sense === undefined || !isInCalendar(sense)) continue
    const span = {
      start: tokens.start[group.from] as number,
      end: tokens.end[(end ?? group).to - 1] as number,
    }
    const timex = withoutDay(sense)
    if (local !== undefined) Object.assign(timex, onClockOf(local, sense))
    timex.span = cite(article, span)
    if (credit) timex.credit = true
    timex.rule = `timex/${group.rule}`
    times.push(timex as Timex)
  }
  return times
}

/** A timex still being filled in. */
type Draft = { -readonly [Field in keyof Timex]?: Timex[Field] }

// Field by field: to copy all but one at a stroke is many times dearer.
function withoutDay(sense: Sense): Draft {
  const timex: Record<string, unknown> = {}
  for (const field in sense) if (field !== 'day') timex[field] = sense[field as keyof Sense]
  return timex
}

// A clock whose words tell no zone, on the clock of the place.
function onClockOf(zone: string, { moment, zone: told }: Omit<Sense, 'day'>): { moment?: Moment } {
  if (moment?.grain !== 'minute' || moment.instant !== undefined || told === 'stated') return {}
  const instant = moment.start.length === 16 ? instantOf(moment.start, zone) : undefined
  return instant === undefined ? {} : { moment: { ...moment, zone, instant } }
}

/** A year of four digits, or a decade, century, length, or open field. */
const WRITTEN = /^(?:\d{4}(?!\d)|\d{2,3}$|[A-Z])/

// "besok" of a report of 31 December 9999 has no date of four digits for its year.
function isInCalendar({ value, moment }: Sense): boolean {
  const written = value.includes('/')
    ? value.split('/').every((end) => WRITTEN.test(end))
    : WRITTEN.test(value)
  return written && isWritten(moment?.start) && isWritten(moment?.end)
}

function isWritten(end: string | undefined): boolean {
  return end === undefined || WRITTEN.test(end)
}

// A report without metadata dates itself: "Seperti dilansir AFP, Senin (19/6/2023)".
function firstFullDate(entries: readonly Entry[]): number | undefined {
  const bare: Frame = {
    reference: undefined,
    previous: undefined,
    strict: false,
    look: undefined,
    numericOrder: 'dmy',
  }
  for (const { group } of entries) {
    const { date } = group
    const year = date?.numeric?.year ?? date?.year
    if (date === undefined || year === undefined || namesFeast(date)) continue
    const place = placeOfGroup(group, bare)
    const day = place?.day ?? (place?.start === undefined ? undefined : parseIsoDate(place.start))
    if (day !== undefined && place?.grain === 'day') return day
  }
  return undefined
}

function resolve(
  entries: readonly Entry[],
  scene: Scene,
  sentences: readonly Sentence[],
  reference: number | undefined,
  publication: Moment | undefined,
  local: string | undefined,
): void {
  const { grammar } = scene
  const published = publication?.start
  const southern = isSouthern(publication?.zone)
  let previous: number | undefined
  let previousIn: number | undefined
  let gone: number | undefined
  let main: number | undefined
  let told: Told | undefined
  let month: { readonly sentence: number; readonly day: number } | undefined
  for (const [index, entry] of entries.entries()) {
    countAhead(entry, scene, sentences[entry.sentence], minuteOf(published) !== undefined)
    const { group, end } = entry
    const next = entries[index + 1]
    const same = next?.sentence === entry.sentence ? next.group : undefined
    group.date = inThatYear(group.date, group.to, same, told)
    settleZone(group, scene, [local, publication?.zone ?? undefined])
    // "due back on 3 August and leaves on the 14th": a day alone is of the month told before.
    const near = month?.sentence === entry.sentence && isLoneDay(group.date) ? month.day : reference
    const frame: Frame = {
      reference: near,
      // "Salinas, who arrived on Wednesday, ... The next day": of what a clause told beside only its own sentence counts
      previous: previousIn === entry.sentence ? previous : (main ?? previous),
      gone,
      main,
      told,
      southern,
      strict: group.toward === 'past' || group.toward === 'future',
      look: lookFor(entry, scene, sentences[entry.sentence], reference),
      numericOrder: grammar.tables.numericOrder,
    }
    if (group.whole !== undefined) {
      entry.sense = wholeSense(group.whole, group.mod, frame)
      if (!entry.credit) told = toldOf(entry.sense) ?? told
      continue
    }
    entry.place =
      equivalentPlace(entries[index - 1], entry, scene) ??
      nextStop(entries[index - 1], entry, scene) ??
      placeOfGroup(group, onOwnClock(frame, entry, publication, local))
    // "40/40" and "31/2" are no dates.
    if (group.date !== undefined && entry.place === undefined) continue
    const clocks = { published: minuteOf(published), previous: undefined }
    entry.sense =
      end === undefined
        ? datedSense(group, entry.place, clocks)
        : rangeSense(group, end, entry.place, frame, clocks)
    const { sense } = entry
    if (entry.credit) continue
    if (group.clock === undefined) told = toldOf(sense) ?? told
    if (sense?.day === undefined) continue
    previous = sense.day
    previousIn = entry.sentence
    if (!isBeside(scene, entry)) main = sense.day
    if ((group.date?.month ?? group.date?.numeric) !== undefined)
      month = { sentence: entry.sentence, day: sense.day }
    if (reference !== undefined && sense.day <= reference) gone = sense.day
  }
}

/** "in May of that year": of the year told before. */
function inThatYear(
  date: DateFields | undefined,
  to: number,
  next: Group | undefined,
  told: Told | undefined,
): DateFields | undefined {
  const open = date?.month !== undefined && date.year === undefined && date.yearShift === undefined
  const year = told === undefined ? Number.NaN : Number(told.value.slice(0, 4))
  if (!open || next?.rule !== 'same' || next.from - to > THAT || Number.isNaN(year)) return date
  return { ...date, year }
}

/** How far behind the month "that year" may stand, in tokens: "of", "in". */
const THAT = 1

/** Told in a clause of its own, or as the end of a stay: "berada di Beijing hingga Rabu". The story goes on from another day. */
function isBeside({ tokens, grammar }: Scene, { group, end }: Entry): boolean {
  const until = end === undefined && grammar.untilWords.has(tokens.folded[group.from - 1] ?? '')
  return until || isAside(tokens, grammar, group.from, (end ?? group).to)
}

function isLoneDay(date: DateFields | undefined): boolean {
  return date?.day !== undefined && Object.keys(date).length === 1
}

// "at 9 a.m. Pyongyang time Wednesday", printed in New York on Tuesday night, is the Wednesday that has begun in Pyongyang.
function onOwnClock(
  frame: Frame,
  { group }: Entry,
  publication: Moment | undefined,
  local: string | undefined,
): Frame {
  const { clock, date } = group
  const zone = group.zone === 'local' ? local : group.zone
  if (clock === undefined || zone === undefined) return frame
  if (date === undefined || Object.keys(date).join() !== 'weekday') return frame
  if (publication?.instant === undefined) return frame
  const now = localOf(publication.instant, zone)
  const reference = now === undefined ? undefined : parseIsoDate(now)
  return reference === undefined ? frame : { ...frame, reference }
}

// What "a year earlier", "two months later" count from: a day, a month, a quarter, a year.
function toldOf(sense: Sense | undefined): Told | undefined {
  const start = sense?.moment?.start
  if (sense?.kind !== 'DATE' || start === undefined || sense.value.includes('/')) return undefined
  const month = start.length > 4 ? start.slice(4, 7) : '-01'
  const first = parseIsoDate(start.length > 7 ? start : `${start.slice(0, 4)}${month}-01`)
  return first === undefined ? undefined : { value: sense.value, first }
}

function minuteOf(moment: string | undefined): string | undefined {
  return moment !== undefined && moment.length === 16 ? moment : undefined
}
