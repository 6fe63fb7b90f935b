import type { Dossier } from '../../model/dossier.ts'
import type { Duration } from '../../model/event.ts'
import type { Moment } from '../../model/moment.ts'
import { isoDate, parseIsoDate } from '../../text/calendar.ts'
import { instantOf } from '../../text/zone.ts'
import { shownMoment } from '../export/shown-moment.ts'

/** A property of a calendar's entry: its name with parameters, and its value. */
export type Property = readonly [name: string, value: string]

/**
 * When an event stands in a calendar: an instant in UTC where clock and zone are told, the whole day where only the day is.
 *
 * Nothing is made up: an event of a month or of no date has no place in a calendar, a clock nobody knows the zone of is only told
 * in the description, and there is a length or an end only where reports tell one and agree on it.
 *
 * @returns undefined where there is no day
 */
export function timeProperties(dossier: Dossier): readonly Property[] | undefined {
  const moment = shownMoment(dossier)
  if (moment === undefined) return undefined
  const start = isDisputedClock(dossier, moment) ? undefined : utcOf(moment.start, moment)
  if (start === undefined) return wholeDays(moment)
  const end = moment.end === undefined ? undefined : utcOf(moment.end, moment)
  if (end !== undefined && end > start) {
    return [
      ['DTSTART', start],
      ['DTEND', end],
    ]
  }
  const length = toldLength(dossier)
  return [['DTSTART', start], ...(length === undefined ? [] : [['DURATION', length] as const])]
}

/** An instant as iCalendar writes it, `20230619T083000Z`; undefined for no instant. */
export function utcStamp(instant: string): string | undefined {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return undefined
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Reports that differ on the clock agree at most on the day: then the day is all a calendar may say. */
function isDisputedClock({ time }: Dossier, moment: Moment): boolean {
  return time.state === 'conflict' && moment.grain === 'minute'
}

function utcOf(local: string, { zone, grain }: Moment): string | undefined {
  if (grain !== 'minute' || zone === null) return undefined
  const instant = instantOf(local, zone)
  return instant === undefined ? undefined : utcStamp(instant)
}

function wholeDays({ start, end }: Moment): readonly Property[] | undefined {
  const first = parseIsoDate(start.slice(0, 10))
  if (first === undefined) return undefined
  const last = parseIsoDate((end ?? start).slice(0, 10)) ?? first
  // The end is the first day that is free again.
  const free = Math.max(first, last) + 1
  return [
    ['DTSTART;VALUE=DATE', dateStamp(first)],
    ['DTEND;VALUE=DATE', dateStamp(free)],
  ]
}

function dateStamp(day: number): string {
  return isoDate(day).replaceAll('-', '')
}

/** A length in hours and minutes; a plan's only while the event is a plan. */
function toldLength({ duration, status }: Dossier): string | undefined {
  const told: Duration | undefined = duration.agreed
  if (told === undefined || (told.planned === true && status.agreed === 'happened'))
    return undefined
  const minutes = Math.round(told.minutes)
  if (minutes < 1 || minutes >= 1440) return undefined
  const hours = Math.floor(minutes / 60)
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 ? `${minutes % 60}M` : ''}`
}
