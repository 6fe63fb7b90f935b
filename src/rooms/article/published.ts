/**
 * The time of publication as outlets print it: "Rabu, 18 Jun 2025 07:30 WIB", "Kompas.com- 18/06/2025,
 * 21:35 WIB", "18 Juni 2025 | 20.04 WIB", "June 18, 2023 10:05 PM EDT", ISO 8601 and RFC 2822.
 */
import type { LanguagePack } from '../../lang/pack.ts'
import type { Moment } from '../../model/moment.ts'
import { dayNumber, isoDate, two } from '../../text/calendar.ts'
import { foldWord } from '../../text/token.ts'
import { fixedZone, instantOf, isoOffset, isZone, localOf, offsetOf } from '../../text/zone.ts'

/** A time of publication: local in its zone, with the instant where it has a clock. */
export interface PublishedTime {
  readonly moment: Moment
  /** Whether the words name the zone or give an offset; otherwise it is `zone`, else the pack's. */
  readonly zoneStated: boolean
}

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}(?!\d))?)?/i
const SLASHED = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
// Latin letters in ranges: a counted class of all letters takes ten milliseconds to compile, and only months are looked for.
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z\u00c0-\u024f]{3,12})\.?,?[ -](\d{4})(?!\d)/
const MONTH_FIRST = /([A-Za-z\u00c0-\u024f]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/
const CLOCK = /(?<![\d/.-])(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?![\d/.]\d)\s?([ap]\.?m\b\.?)?/i
const HALVES = /\d{1,2}:\d{2}\s?(?:AM|PM)\b/
const OFFSET = /(?:^|[\s\d)])(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/
const ZONE_WORD = /(?<!\p{L})(\p{Lu}{2,5})(?!\p{L})|(?<=\d\s)(\p{Lu}\p{Ll}{2,3})(?!\p{L})/gu
// Month names of RFC 2822, which every feed writes in English.
const RFC_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/**
 * Reads a printed time of publication.
 *
 * @param found the words as found, any string
 * @param zone IANA zone of the outlet's clock, where known; the pack's otherwise
 * @returns undefined where no date stands in it
 */
export function parsePublished(
  found: string,
  pack: LanguagePack,
  zone: string | undefined,
): PublishedTime | undefined {
  const text = found.slice(0, 300).replace(/\s+/g, ' ')
  const home = zone !== undefined && isZone(zone) ? zone : pack.zone
  const date = dateIn(text, pack)
  if (date === undefined) return undefined
  const rest = text.slice(date.end)
  const clock = date.clock ?? clockIn(rest) ?? clockIn(text.slice(0, date.start))
  if (clock === undefined)
    return {
      moment: { start: isoDate(date.day), grain: 'day', zone: home, approx: false },
      zoneStated: false,
    }
  const local = `${isoDate(date.day)}T${two(clock.hour)}:${two(clock.minute)}`
  const offset = date.offset ?? offsetIn(rest)
  if (offset !== undefined)
    return atOffset(local, offset, zone === undefined ? undefined : home, pack)
  const named = zoneIn(text, pack)
  const start = { start: local, grain: 'minute', approx: false } as const
  const where = named ?? home
  const instant = instantOf(local, where)
  const moment: Moment = { ...start, zone: where, ...(instant === undefined ? {} : { instant }) }
  return { moment, zoneStated: named !== undefined }
}

interface Found {
  readonly day: number
  readonly start: number
  readonly end: number
  readonly clock?: { readonly hour: number; readonly minute: number }
  readonly offset?: number
}

function dateIn(text: string, pack: LanguagePack): Found | undefined {
  const iso = ISO.exec(text)
  if (iso !== null) {
    const day = dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (day === undefined) return undefined
    const at = { day, start: iso.index, end: iso.index + iso[0].length }
    const hour = Number(iso[4])
    const minute = Number(iso[5])
    if (iso[4] === undefined || hour > 23 || minute > 59) return at
    if (iso[6] === undefined) return { ...at, end: at.end, clock: { hour, minute } }
    return { ...at, clock: { hour, minute }, offset: offsetOfIso(iso[6]) }
  }
  const slashed = SLASHED.exec(text)
  if (slashed !== null)
    return foundAt(slashed, Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  const dayFirst = DAY_FIRST.exec(text)
  const month = dayFirst === null ? undefined : monthOf(dayFirst[2] as string, pack)
  if (dayFirst !== null && month !== undefined) {
    return foundAt(dayFirst, Number(dayFirst[3]), month, Number(dayFirst[1]))
  }
  const monthFirst = MONTH_FIRST.exec(text)
  const first = monthFirst === null ? undefined : monthOf(monthFirst[1] as string, pack)
  if (monthFirst !== null && first !== undefined) {
    return foundAt(monthFirst, Number(monthFirst[3]), first, Number(monthFirst[2]))
  }
  const numeric = NUMERIC.exec(text)
  if (numeric === null) return undefined
  const [left, right, year] = numeric.slice(1).map(Number) as [number, number, number]
  // Indonesian is always day first; elsewhere a number above 12 tells.
  // a clock of twice twelve hours is an American's: "11/08/2012 4:30 PM"
  const american = pack.timex.numericOrder === 'either' && HALVES.test(text)
  if (american && numeric[0].includes('/')) {
    const found = foundAt(numeric, year, left, right)
    if (found !== undefined) return found
  }
  return (
    foundAt(numeric, year, right, left) ??
    (pack.timex.numericOrder === 'dmy' ? undefined : foundAt(numeric, year, left, right))
  )
}

function foundAt(
  match: RegExpExecArray,
  year: number,
  month: number,
  date: number,
): Found | undefined {
  const day = dayNumber(year, month, date)
  return day === undefined
    ? undefined
    : { day, start: match.index, end: match.index + match[0].length }
}

function monthOf(word: string, pack: LanguagePack): number | undefined {
  const folded = foldWord(word)
  const named = pack.timex.months.find(({ form }) => foldWord(form) === folded)
  if (named !== undefined) return named.value
  const index = RFC_MONTHS.indexOf(folded.slice(0, 3))
  return index >= 0 && folded.length === 3 ? index + 1 : undefined
}

function clockIn(text: string): { hour: number; minute: number } | undefined {
  const match = CLOCK.exec(text)
  if (match === null) return undefined
  const half = match[3]?.toLowerCase()
  const printed = Number(match[1])
  const minute = Number(match[2])
  const hour =
    half === undefined || printed > 12 ? printed : (printed % 12) + (half.startsWith('p') ? 12 : 0)
  return hour > 23 || minute > 59 ? undefined : { hour, minute }
}

function offsetIn(rest: string): number | undefined {
  // An offset stands behind the clock; "- 07:30" before it is a dash.
  const clock = CLOCK.exec(rest)
  const behind = clock === null ? rest : rest.slice(clock.index + clock[0].length)
  const match = OFFSET.exec(behind)
  if (match === null) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return match[1] === '-' ? -minutes : minutes
}

function offsetOfIso(offset: string): number {
  if (/^z$/i.test(offset)) return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -minutes : minutes
}

// The first of the language's zone words: "WIB", "EDT".
function zoneIn(text: string, pack: LanguagePack): string | undefined {
  for (const [written] of text.matchAll(ZONE_WORD)) {
    // "pukul 11.26 Wita"
    const word = /^\p{Lu}\p{Ll}{2,3}$/u.test(written) ? written.toUpperCase() : written
    const named = pack.timex.zones.find(({ form }) => form === word)
    if (named !== undefined) return named.value
  }
  return undefined
}

// An offset is moved to the outlet's own clock, where that is known. Zulu time is nobody's clock: Kompas
// writes its pages' times so, and they are read on the pack's.
function atOffset(
  local: string,
  offset: number,
  given: string | undefined,
  pack: LanguagePack,
): PublishedTime | undefined {
  const printed = `${local}:00${isoOffset(offset)}`
  const same = offset === 0 || offsetOf(printed, pack.zone) === offset
  const zone = given ?? (same ? pack.zone : (fixedZone(offset) ?? pack.zone))
  const start = localOf(printed, zone)
  const shown = offsetOf(printed, zone)
  if (start === undefined || shown === undefined) return undefined
  const instant = `${start}:00${isoOffset(shown)}`
  return { moment: { start, grain: 'minute', zone, approx: false, instant }, zoneStated: true }
}
