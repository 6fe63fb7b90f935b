/** When a report was published, for people. */
import { localOf } from '../../../text/zone.ts'
import type { Session } from '../session.ts'
import { printable } from '../terminal/printable.ts'
import { dateInWords, momentInWords } from './moment.ts'

/** When a report came out: an instant on the reader's clock, for outlets live on several; what has no zone as it is. */
export function publishedInWords(published: string, session: Session): string {
  const { words, readerZone } = session
  if (localOf(published, readerZone) !== undefined)
    return printable(onReadersClock(published, session))
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
