/** Where feasts and days of Islamic months stand in the calendar: "Natal 2022", "1 Ramadan 1445 H", "last Easter". */
import { dateOf, dayNumber, isoDate, isoYear } from '../../text/calendar.ts'
import {
  commonYear,
  type FeastDay,
  feastDays,
  feastOfHijri,
  islamicDateOf,
  islamicDay,
  islamicMonth,
} from '../../text/feast.ts'
import { gregorianYearOf } from '../../text/islamic.ts'
import type { DateFields } from './fields.ts'
import type { Frame, Place } from './place.ts'

/** Years of the Hijra as they stand in the news; a year of ours is never among them. */
const HIJRI = { from: 1300, to: 1600 }

/** How long ago, in days, a feast may be that a sentence which looks ahead speaks of: "libur Lebaran akan diperpanjang". */
const JUST_PAST = 14

/** Days to the nearest feast at most, and to the next or last: farther off, a nearer one is not in the table. */
const HALF_YEAR = 192
const YEAR = 385

/** Whether fields name a feast or an Islamic month. */
export function namesFeast({ feast, lunar }: DateFields): boolean {
  return feast !== undefined || lunar !== undefined
}

/**
 * The place of a feast; undefined where its day is not known and no year is told.
 *
 * @param strict whether the words themselves look ahead or back, so that today's own feast is not meant
 */
export function feastPlace(fields: DateFields, frame: Frame, strict = false): Place | undefined {
  const { reference } = frame
  const year = statedYear(fields, reference)
  const found = year === undefined ? undated(fields, frame, strict) : dated(fields, year, reference)
  if (found === undefined) return fixedWithoutYear(fields, reference) ?? withoutDay(fields, year)
  const implied = fields.year === undefined ? (['year'] as const) : []
  const approx = found.approx === true ? { approx: true as const } : {}
  const start = isoDate(found.day)
  if (found.last === undefined) {
    return { value: start, start, grain: 'day', implied, day: found.day, ...approx }
  }
  const end = isoDate(found.last)
  return { value: `${start}/${end}`, start, end, grain: 'day', implied, ...approx }
}

function statedYear(fields: DateFields, reference: number | undefined): number | undefined {
  if (fields.year !== undefined) {
    return fields.feast === undefined ? fields.year : commonYear(fields.feast, fields.year)
  }
  if (fields.yearShift === undefined || reference === undefined) return undefined
  return dateOf(reference).year + fields.yearShift
}

function dated(
  fields: DateFields,
  year: number,
  reference: number | undefined,
): FeastDay | undefined {
  if (isHijri(fields, year)) return moved(ofHijri(fields, year), fields)
  // Two may fall into one year ("Maulid" in 2015): the nearer one.
  const middle = reference ?? dayNumber(year, 7, 1) ?? 0
  return nearest(inYear(fields, year), middle)
}

function undated(
  fields: DateFields,
  { reference, look }: Frame,
  strict: boolean,
): FeastDay | undefined {
  if (reference === undefined) return undefined
  const { year } = dateOf(reference)
  const days = [year - 1, year, year + 1].flatMap((each) => inYear(fields, each))
  const fitting = days.filter(({ day, last = day }) => {
    if (look === 'past') return strict ? last < reference : day <= reference
    if (look === 'future') return strict ? day > reference : last >= reference - JUST_PAST
    return true
  })
  const found = nearest(fitting, reference)
  const reach = look === undefined ? HALF_YEAR : YEAR
  return found !== undefined && distance(found, reference) <= reach ? found : undefined
}

function nearest(days: readonly FeastDay[], reference: number): FeastDay | undefined {
  let best: FeastDay | undefined
  for (const each of days) {
    if (best === undefined || distance(each, reference) < distance(best, reference)) best = each
  }
  return best
}

function distance({ day, last = day }: FeastDay, reference: number): number {
  return Math.max(day - reference, reference - last, 0)
}

// The feasts of the words in a year of ours, as far as they are known.
function inYear(fields: DateFields, year: number): readonly FeastDay[] {
  const { feast, lunar } = fields
  if (feast !== undefined)
    return feastDays(feast, year).flatMap((each) => moved(each, fields) ?? [])
  if (lunar === undefined) return []
  const about = Math.floor(((year - 622) * 33) / 32)
  return [about - 1, about, about + 1, about + 2]
    .flatMap((hijri) => moved(ofHijri(fields, hijri), fields) ?? [])
    .filter(({ day }) => dateOf(day).year === year)
}

function ofHijri({ feast, lunar, day, day2 }: DateFields, year: number): FeastDay | undefined {
  if (feast !== undefined) return feastOfHijri(feast, year)
  if (lunar === undefined) return undefined
  if (day === undefined) return islamicMonth(year, lunar)
  const first = islamicDay(year, lunar, day)
  if (first === undefined || day2 === undefined || day2 <= day || day2 > 30) return first
  return { ...first, last: first.day + day2 - day }
}

// "malam Natal", "H-7 Lebaran", "hari kedua Ramadan": one day counted from the feast's first.
function moved(feast: FeastDay | undefined, { by, eve }: DateFields): FeastDay | undefined {
  if (feast === undefined || (by === undefined && eve === undefined)) return feast
  const day = feast.day + (by ?? 0) - (eve === true ? 1 : 0)
  return feast.approx === true ? { day, approx: true } : { day }
}

function isHijri({ feast, lunar }: DateFields, year: number): boolean {
  const islamic = lunar !== undefined || (feast !== undefined && islamicDateOf(feast) !== undefined)
  return islamic && year >= HIJRI.from && year <= HIJRI.to
}

// "Natal" in a report that tells no day of its own.
function fixedWithoutYear(
  { feast = '', year, by, eve }: DateFields,
  reference: number | undefined,
): Place | undefined {
  const loose = reference === undefined && year === undefined && by === undefined && !eve
  return loose && /^\d\d-\d\d$/.test(feast)
    ? { value: `XXXX-${feast}`, grain: 'day', implied: [] }
    : undefined
}

// "Idulfitri 2031": no one has declared its day; the year is all the words and the table tell.
function withoutDay(fields: DateFields, year: number | undefined): Place | undefined {
  if (year === undefined || fields.year === undefined) return undefined
  let common: number | undefined = year
  if (isHijri(fields, year)) {
    const { feast, lunar, day = 15 } = fields
    const [month, inMonth] = feast === undefined ? [lunar, day] : (islamicDateOf(feast) ?? [])
    common =
      month === undefined || inMonth === undefined
        ? undefined
        : gregorianYearOf(year, month, inMonth)
  }
  if (common === undefined) return undefined
  if (fields.day !== undefined && (fields.day < 1 || fields.day > 30)) return undefined
  return { value: isoYear(common), start: isoYear(common), grain: 'year', implied: [] }
}
