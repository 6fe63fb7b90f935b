import { originOf, recencyOf } from '../../merge.ts'
import type { Reading } from '../../model/reading.ts'
import { type Database, prepared } from './database.ts'

/** What is known of a reading that comes. */
export interface Door {
  /** Its report, where it was refused before. */
  readonly refused: string | null
  /** A reading of its report, or of its article. */
  readonly kept: number | null
  /** The address its report came from. */
  readonly url: string | null
  /** Its place in the order of arrival, and of which other report it had the very words. */
  readonly arrival: number | null
  readonly twinOf: string | null
  /** Any report that was taken out for good. */
  readonly stones: string | null
  readonly lastArrival: number | null
  readonly lastReading: number | null
  /** A reading at the place in the order of search it wishes for. */
  readonly placed: number | null
}

// One question for all: to a server each way costs more than the answer.
const atDoor = prepared((from, report: string, article: string, place: number) =>
  from.selectNoFrom((is) => [
    is.selectFrom('refusal').select('report').where('report', '=', report).as('refused'),
    is
      .selectFrom('reading')
      .select('number')
      .where((either) =>
        either.or([either('report', '=', report), either('article', '=', article)]),
      )
      .limit(1)
      .as('kept'),
    is.selectFrom('report').select('url').where('id', '=', report).as('url'),
    is.selectFrom('arrival').select('number').where('report', '=', report).as('arrival'),
    is.selectFrom('arrival').select('same_as').where('report', '=', report).as('twinOf'),
    is.selectFrom('forgotten').select('report').limit(1).as('stones'),
    is.selectFrom('arrival').select('number').orderBy('number', 'desc').limit(1).as('lastArrival'),
    is.selectFrom('reading').select('number').orderBy('number', 'desc').limit(1).as('lastReading'),
    is.selectFrom('reading').select('number').where('place', '=', place).as('placed'),
  ]),
)

/** Asks all that has to be known of a reading before it is taken in; what was put in the same transaction counts. */
export async function doorOf(database: Database, reading: Reading): Promise<Door> {
  const { report, id: article } = reading.article
  const waits = [`reading ${report}`, `arrival ${report}`, `article ${article}`]
  if (waits.some((key) => database.isWaiting(key))) await database.flush()
  const place = recencyOf(originOf(reading).published, article)
  const door = (await database.glance(atDoor, report, article, place)) as Door
  const key = `report ${report}`
  return database.isWaiting(key) ? { ...door, url: database.waiting(key) as string | null } : door
}
