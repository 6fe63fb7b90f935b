/** When a report was published, for people. */
import { localOf } from '../../../text/zone.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { dateInWords, momentInWords } from './moment.ts'

/** A date or time as a report has it: on its own clock, `Mon 19 Jun 2023, 21:30`. */
export function publishedInWords(published: string, { words }: Session): string {
  const [day = '', clock] = published.split('T')
  const date = dateInWords(day, words)
  return clock === undefined
    ? printable(date)
    : printable(`${date}, ${clock.slice(0, 5).replace(':', words.time.clock)}`)
}

/** An instant on the reader's clock, or a bare date as it is. */
export function onReadersClock(iso: string, { words, readerZone }: Session): string {
  const start = localOf(iso, readerZone)
  if (start === undefined) return dateInWords(iso.slice(0, 10), words)
  const moment = { start, grain: 'minute', zone: readerZone, approx: false } as const
  return momentInWords(moment, words, { readerZone })
}
