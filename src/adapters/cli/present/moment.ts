/** Times for people: the place's clock first, then the reader's: "Mon 19 Jun 2023, ~16:30 Beijing (15:30 WIB)". */
import type { Moment } from '../../../model/moment.ts'
import { dateOf, parseIsoDate, weekdayOf } from '../../../text/calendar.ts'
import { localOf, offsetOf } from '../../../text/zone.ts'
import type { Messages } from '../messages/messages.ts'

/** Where the clock stands and who looks at it. */
export interface ClockSetting {
  /** The place's own name, where its clock is the moment's. */
  readonly place?: string
  readonly readerZone: string
}

/** A moment in the words of the catalogue's language. */
export function momentInWords(moment: Moment, words: Messages, setting: ClockSetting): string {
  const { date, clock, reader } = partsOf(moment, words, setting, (iso) => dateInWords(iso, words))
  if (clock === undefined) return date
  return `${date}, ${clock}${reader === undefined ? '' : ` (${reader})`}`
}

/**
 * A moment short, for a cell of a table: no weekday, and the clocks on lines of their own:
 * `19 Jun 2023` / `~16:30 Beijing` / `(15:30 WIB)`.
 */
export function momentInLines(
  moment: Moment,
  words: Messages,
  setting: ClockSetting,
): readonly string[] {
  const short = (iso: string): string => dateParts(iso, words)?.slice(-3).join(' ') ?? iso
  const { date, clock, reader } = partsOf(moment, words, setting, short)
  return [
    date,
    ...(clock === undefined ? [] : [clock]),
    ...(reader === undefined ? [] : [`(${reader})`]),
  ]
}

function partsOf(
  moment: Moment,
  words: Messages,
  setting: ClockSetting,
  told: (iso: string) => string,
): { readonly date: string; readonly clock?: string; readonly reader?: string } {
  const { start, end, approx } = moment
  const about = approx ? '~' : ''
  const [day, clock] = start.split('T') as [string, string | undefined]
  if (clock === undefined) {
    const single = end === undefined || end === start
    return { date: about + (single ? told(start) : rangeInWords(start, end, told)) }
  }
  const [endDay, endClock] = (end ?? '').split('T') as [string, string | undefined]
  const until =
    endClock === undefined
      ? ''
      : `–${endDay === day ? '' : `${told(endDay)}, `}${clockInWords(endClock, words)}`
  const label =
    moment.zone === null ? `(${words.labels.zoneUnknown})` : zoneLabel(moment.zone, setting)
  const reader = readersClock(moment, day, label, words, setting, told)
  return {
    date: told(day),
    clock: `${about}${clockInWords(clock, words)}${until} ${label}`,
    ...(reader === undefined ? {} : { reader }),
  }
}

/** `Mon 19 Jun 2023`, `Jun 2023` or `2023`, of an ISO date cut to its grain; other strings come back as they are. */
export function dateInWords(iso: string, words: Messages): string {
  return dateParts(iso, words)?.join(' ') ?? iso
}

/** A zone's short name: `WIB`, `UTC+7`, or its city. */
export function zoneName(zone: string): string {
  const known = SHORT[zone]
  if (known !== undefined) return known
  const fixed = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone)
  // POSIX turns the sign round: Etc/GMT-7 lies east.
  if (fixed !== null) return `UTC${fixed[1] === '-' ? '+' : '-'}${fixed[2]}`
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

const SHORT: { readonly [zone: string]: string } = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
  // The tz database names China's clock after Shanghai; the news, after the capital.
  'Asia/Shanghai': 'Beijing',
}

function zoneLabel(zone: string, { place }: ClockSetting): string {
  const short = zoneName(zone)
  return place === undefined || /^(?:WI|UTC)/.test(short) ? short : place
}

function readersClock(
  moment: Moment,
  day: string,
  label: string,
  words: Messages,
  { readerZone }: ClockSetting,
  told: (iso: string) => string,
): string | undefined {
  const { instant, zone } = moment
  if (instant === undefined || zone === null || zone === readerZone) return undefined
  const local = localOf(instant, readerZone)
  if (local === undefined || zoneName(readerZone) === label) return undefined
  // Two names of one clock tell a reader nothing: "16:30 Singapore (16:30 WITA)".
  if (offsetOf(instant, zone) === offsetOf(instant, readerZone)) return undefined
  const [localDay, localClock] = local.split('T') as [string, string]
  const date = localDay === day ? '' : `${told(localDay)}, `
  return `${date}${clockInWords(localClock, words)} ${zoneName(readerZone)}`
}

function clockInWords(clock: string, words: Messages): string {
  return clock.slice(0, 5).replace(':', words.time.clock)
}

// Weekday, day, month, year, as far as the grain goes; the last parts two dates share are written once.
function rangeInWords(start: string, end: string, told: (iso: string) => string): string {
  const from = told(start).split(' ')
  const to = told(end).split(' ')
  let shared = 0
  while (shared < from.length - 1 && from.at(-1 - shared) === to.at(-1 - shared)) shared++
  return `${from.slice(0, from.length - shared).join(' ')} – ${to.join(' ')}`
}

function dateParts(iso: string, { time }: Messages): readonly string[] | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (match === null) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return [year]
  const name = time.months[Number(month) - 1] ?? month
  const number = day === undefined ? undefined : parseIsoDate(iso)
  if (number === undefined) return day === undefined ? [name, year] : undefined
  return [time.weekdays[weekdayOf(number)] ?? '', String(dateOf(number).day), name, year]
}
