import type { Points } from '../../gazetteer/points.ts'
import type { Exporter, ExportStock } from '../../ports.ts'
import { reviewsOf } from '../export/cited.ts'
import { linkedFile, type Tally } from '../export/linked-file.ts'
import { plainLine } from '../export/plain.ts'
import { exportWords } from '../export/word-choice.ts'
import type { ExportWords } from '../export/words.ts'
import { calendarEntry } from './calendar-entry.ts'
import { contentLine, textValue } from './content-line.ts'
import { utcStamp } from './event-time.ts'

/** How a calendar is written. */
export interface CalendarOptions {
  /** Language of titles and descriptions; English unless told. */
  readonly language?: 'en' | 'id'
  /** Coordinates of towns, for GEO. */
  readonly points: Points
}

/**
 * Writes planned and past events as iCalendar (RFC 5545), `events.ics`, an entry at a time.
 *
 * Events without a day are left out and counted.
 *
 * @throws RangeError where `stock.made` is no instant: a defect of the caller
 */
export function calendarExporter({ language, points }: CalendarOptions): Exporter {
  const words = exportWords(language)
  return {
    name: 'ics',
    async *files(stock) {
      yield linkedFile('events.ics', 'text/calendar; charset=utf-8', (tally) =>
        calendar(stock, words, points, tally),
      )
    },
  }
}

async function* calendar(
  stock: ExportStock,
  words: ExportWords,
  points: Points,
  tally: Tally,
): AsyncIterable<string> {
  const stamp = utcStamp(stock.made)
  if (stamp === undefined) throw new RangeError(`not an instant: ${stock.made}`)
  yield [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Kawat//Kawat ${plainLine(stock.version)}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', textValue('Kawat')),
  ].join('')
  for await (const dossier of stock.dossiers()) {
    const reviews = (await reviewsOf(dossier, stock)).length
    const entry = calendarEntry(dossier, { words, points, stamp, reviews })
    if (entry === undefined) tally.leftOut++
    else {
      tally.written++
      yield entry
    }
  }
  yield contentLine('END', 'VCALENDAR')
}
