import { eventDays, foldName, originOf, placeRecords, recencyOf } from '../../merge.ts'
import type { Reading } from '../../model/reading.ts'
import type { Record } from '../../model/record.ts'
import type { Put } from '../../ports.ts'
import { storyOf } from '../../revision.ts'
import { arrive } from './arrivals.ts'
import { type Database, prepared } from './database.ts'
import { type Door, doorOf } from './door.ts'
import { keptDoubts } from './doubts.ts'
import { rememberEvents } from './event-before.ts'
import { markPending } from './pending.ts'
import { QUOTE_COLUMNS, quoteRows } from './quote-rows.ts'
import { holdsReading, keptBody, wholeReading } from './reading-body.ts'
import { recordNumber } from './tables.ts'
import { forgottenFault, tombstoneOf } from './tombstones.ts'

const dropRefusal = prepared((from, report: string) =>
  from.deleteFrom('refusal').where('report', '=', report),
)
const keptOf = prepared((from, report: string, article: string) =>
  from
    .selectFrom('reading')
    .select(['number', 'place', 'address', 'body'])
    .where((is) => is.or([is('report', '=', report), is('article', '=', article)])),
)
const dropRow = prepared((from, number: number) =>
  from.deleteFrom('reading').where('number', '=', number),
)
const recordsIn = prepared((from, first: number, end: number) =>
  from.selectFrom('record').select('id').where('number', '>=', first).where('number', '<', end),
)
const dropRecords = prepared((from, first: number, end: number) =>
  from.deleteFrom('record').where('number', '>=', first).where('number', '<', end),
)
const dropParticipants = prepared((from, first: number, end: number) =>
  from.deleteFrom('participant').where('record', '>=', first).where('record', '<', end),
)
const shownAt = prepared((from, address: string) =>
  from.selectFrom('shown').select('number').where('address', '=', address),
)
const articleOf = prepared((from, article: string) =>
  from.selectFrom('reading').select(['number', 'body']).where('article', '=', article),
)
const takenFrom = prepared((from, place: number, end: number) =>
  from
    .selectFrom('reading')
    .select('place')
    .where('place', '>=', place)
    .where('place', '<', end)
    .orderBy('place'),
)

/** A reading by its article. */
export async function getReading(database: Database, id: string): Promise<Reading | undefined> {
  const row = await database.first(articleOf, id)
  return row === undefined ? undefined : wholeReading(database, row)
}

/**
 * Stores a reading in place of any other of its report, with its rows for asking; not where the story's latest
 * reading has the same words. What it changes in the record is only marked: the next question settles it.
 */
export function putReading(database: Database, reading: Reading): Promise<Put> {
  const { article } = reading
  return database.atomically(async () => {
    const door = await doorOf(database, reading)
    if (door.refused !== null) await database.run(dropRefusal, article.report)
    const there = door.kept === null ? [] : await database.all(keptOf, article.report, article.id)
    const [known] = there
    if (there.length === 1 && known !== undefined && (await holdsReading(database, known, reading)))
      return 'known'
    const story = storyOf(article, door.url ?? undefined)
    const stone =
      door.stones === null ? undefined : await tombstoneOf(database, article.report, story)
    if (stone !== undefined) throw forgottenFault(stone)
    if (story !== undefined && database.isWaiting(`story ${story.address}`)) await database.flush()
    const arrival = await arrive(database, reading, story, door)
    if (arrival === undefined) return 'known'
    const touched = new Set<string>()
    const addresses = new Set(
      [story?.address, ...there.map(({ address }) => address)].filter((one) => one != null),
    )
    const touch = async (number: number): Promise<void> => {
      for (const id of await touchedBy(database, number)) touched.add(id)
    }
    const touchShown = async (): Promise<void> => {
      for (const address of addresses) {
        const shown = await database.glanceAll(shownAt, address)
        for (const { number } of shown) await touch(number)
      }
    }
    // Which reading of a story is shown may change both by one that comes and by one that goes.
    await touchShown()
    for (const reading of there) {
      await touch(reading.number)
      await removeRows(database, reading)
    }
    const kept = await keepRows(database, reading, { ...door, arrival, story })
    for (const id of kept) touched.add(id)
    if (there.length > 0) {
      await database.flush()
      await touchShown()
    }
    await markPending(database, [...touched])
    return 'new'
  })
}

/** The ids of a reading's records. */
export async function touchedBy(database: Database, reading: number): Promise<readonly string[]> {
  return (await database.all(recordsIn, ...spanOf(reading))).map(({ id }) => id)
}

/** Takes a reading away with all that is asked by; its records, and those it hid or shared an address with, wait to be settled. */
export async function dropReading(database: Database, reading: StoredReading): Promise<void> {
  const touched = new Set(await touchedBy(database, reading.number))
  const touchShown = async (): Promise<void> => {
    if (reading.address === null) return
    for (const { number } of await database.all(shownAt, reading.address)) {
      for (const id of await touchedBy(database, number)) touched.add(id)
    }
  }
  await touchShown()
  await removeRows(database, reading)
  await touchShown()
  await markPending(database, [...touched])
}

interface StoredReading {
  readonly number: number
  readonly place: number
  readonly address: string | null
}

async function removeRows(
  database: Database,
  { number, place }: Omit<StoredReading, 'address'>,
): Promise<void> {
  await rememberEvents(database, await touchedBy(database, number))
  await database.dialect.words.remove(database, place)
  await database.run(dropParticipants, ...spanOf(number))
  await database.run(dropRecords, ...spanOf(number))
  await database.run(dropRow, number)
}

/** The numbers of a reading's records: the first, and the one behind the last. */
function spanOf(reading: number): readonly [number, number] {
  return [recordNumber(reading, 0), recordNumber(reading + 1, 0)]
}

interface Where extends Pick<Door, 'lastReading' | 'placed'> {
  readonly arrival: number
  readonly story: { readonly address: string; readonly outlet: string } | undefined
}

async function keepRows(
  database: Database,
  reading: Reading,
  { arrival, story, lastReading, placed }: Where,
): Promise<readonly string[]> {
  const { article } = reading
  const origin = originOf(reading)
  const title = origin.title?.toWellFormed() ?? null
  const wished = recencyOf(origin.published, article.id)
  const isFree = placed === null && !database.isWaiting(`place ${wished}`)
  const place = isFree ? wished : await freePlace(database, wished)
  const number = database.nextNumber('reading', lastReading ?? 0)
  await database.later(
    'reading',
    [
      ...(['number', 'article', 'report', 'version', 'language', 'outlet', 'title'] as const),
      ...(['published', 'origin', 'body', 'arrival', 'address', 'paper', 'place'] as const),
      'doubts',
    ],
    [
      [
        ...[number, article.id, article.report, reading.version, article.language],
        ...[origin.outlet?.toWellFormed() ?? null, title, origin.published ?? null],
        ...[
          JSON.stringify(origin),
          keptBody(reading),
          arrival,
          story?.address ?? null,
          story?.outlet ?? null,
        ],
        ...[place, keptDoubts(reading)],
      ],
    ],
    [
      [`reading ${article.report}`, number],
      [`article ${article.id}`, number],
      [`place ${place}`, number],
      ...(story === undefined ? [] : [[`story ${story.address}`, number] as const]),
    ],
  )
  await database.dialect.words.add(database, {
    place,
    title: title ?? '',
    text: article.text.toWellFormed(),
  })
  const records = placeRecords(reading).map(({ record }) => record)
  await keepRecords(database, number, records)
  await database.later('quote', QUOTE_COLUMNS, quoteRows(number, reading))
  return records.map(({ id }) => id)
}

/** Of one minute and one beginning of an id there may be several; the next free place is as good. */
async function freePlace(database: Database, wished: number): Promise<number> {
  for (let place = wished, width = 16; ; place += width, width *= 2) {
    const taken = new Set(
      (await database.all(takenFrom, place, place + width)).map((row) => row.place),
    )
    for (let at = place; at < place + width; at++) if (!taken.has(at)) return at
  }
}

async function keepRecords(
  database: Database,
  reading: number,
  records: readonly Record[],
): Promise<void> {
  await database.later(
    'record',
    [
      ...([
        'number',
        'id',
        'reading',
        'ordinal',
        'kind',
        'status',
        'background',
        'start',
        'end',
      ] as const),
      ...(['grain', 'zone', 'first_day', 'last_day', 'place', 'country', 'body'] as const),
    ],
    records.map((record, ordinal) => {
      const { event } = record
      const time = event.time?.value
      const days = eventDays(event)
      const place = event.place?.value
      return [
        ...[
          recordNumber(reading, ordinal),
          record.id,
          reading,
          ordinal,
          event.kind.value,
          event.status.value,
        ],
        ...[event.background ? 1 : 0, time?.start ?? null, time?.end ?? null, time?.grain ?? null],
        ...[time?.zone ?? null, days?.first ?? null, days?.last ?? null],
        ...[place?.name.toWellFormed() ?? null, place?.country ?? null, JSON.stringify(record)],
      ]
    }),
  )
  await database.later(
    'participant',
    ['record', 'ordinal', 'entity', 'name', 'folded', 'kind', 'country', 'office', 'part'],
    records.flatMap(({ event }, place) =>
      event.participants.map(({ value }, ordinal) => [
        ...[
          recordNumber(reading, place),
          ordinal,
          value.entity.toWellFormed(),
          value.name.toWellFormed(),
        ],
        ...[foldName(value.name).toWellFormed(), value.kind, value.country?.value ?? null],
        ...[value.office?.value ?? null, value.part],
      ]),
    ),
  )
}
