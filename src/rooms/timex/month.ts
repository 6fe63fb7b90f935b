/** Months: "Juni lalu", "in May", "November-Februari 2017". */
import type { Timex } from '../../model/timex.ts'
import { dateOf, isoMonth, two } from '../../text/calendar.ts'
import type { DateFields } from './fields.ts'
import type { Frame, Place } from './place.ts'

/** The place of a month, or of one to another; without a word that tells the year the nearest. */
export function monthPlace(fields: DateFields, month: number, frame: Frame): Place | undefined {
  const { reference, look, strict } = frame
  const end = fields.month2
  let { year } = fields
  if (year === undefined && reference !== undefined) {
    const now = dateOf(reference)
    if (fields.yearShift !== undefined) year = now.year + fields.yearShift
    else {
      const ahead = month - now.month
      // Without a word that looks either way the nearer of the two is meant.
      year = now.year
      // "last June" of a report printed in June: that of the year before.
      if (look === 'past' && (ahead > 0 || (strict && ahead === 0))) year--
      else if (look === 'future' && (ahead < 0 || (strict && ahead === 0))) year++
      else if (look === undefined && ahead > 4) year--
      else if (look === undefined && ahead < -8) year++
    }
  }
  if (year === undefined || !Number.isInteger(year)) {
    return { value: `XXXX-${two(month)}`, grain: 'month', implied: [] }
  }
  const implied: Timex['implied'] = fields.year === undefined ? ['year'] : []
  const over = end !== undefined && end < month
  // "November-Februari 2017": the year is the end's.
  const start = isoMonth(over && fields.year !== undefined ? year - 1 : year, month)
  if (end === undefined) return { value: start, start, grain: 'month', implied }
  const to = isoMonth(over && fields.year === undefined ? year + 1 : year, end)
  return { value: `${start}/${to}`, start, end: to, grain: 'month', implied }
}
