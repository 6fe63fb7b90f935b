import type { Judgement } from '../../model/dossier.ts'
import type { ReviewAct, ReviewAction } from '../../model/review.ts'
import type { Put } from '../../ports.ts'
import { judgementsOf, recordsOf, standingActs } from '../../review.ts'
import { type Database, prepared } from './database.ts'
import { rememberEvents } from './event-before.ts'
import { recordsOfStranger } from './facets.ts'
import { markPending } from './pending.ts'
import { touchedBy as recordsOfReading } from './readings.ts'
import { keptAction } from './review.ts'

const numberOf = prepared((from, id: string) =>
  from.selectFrom('review').select('number').where('id', '=', id),
)
const touchedBy = prepared((from, id: string) =>
  from
    .selectFrom('review')
    .innerJoin('review_record', 'review_record.review', 'review.number')
    .select('review_record.record')
    .where('review.id', '=', id),
)
const undosOf = prepared((from, id: string) =>
  from.selectFrom('review').select(['number', 'id']).where('undone', '=', id),
)
const lastReview = prepared((from) =>
  from.selectFrom('review').select('number').orderBy('number', 'desc').limit(1),
)
const bodyOf = prepared((from, id: string) =>
  from.selectFrom('review').select('body').where('id', '=', id),
)
const readingOf = prepared((from, report: string) =>
  from.selectFrom('reading').select('number').where('report', '=', report),
)
const inOrder = prepared((from) => from.selectFrom('review').select('body').orderBy('number'))
const onRecord = prepared((from, record: string) =>
  from
    .selectFrom('review_record')
    .innerJoin('review', 'review.number', 'review_record.review')
    .select('review.body')
    .where('review_record.record', '=', record)
    .orderBy('review.number'),
)
const onPairs = prepared((from) =>
  from
    .selectFrom('review')
    .select('body')
    .where('type', 'in', ['merge', 'split', 'unsure', 'undo'])
    .orderBy('number'),
)

/**
 * Adds a person's act with the records it touches: an undo touches those of what it takes back, and one that came
 * before its act waits for it.
 */
export function putReview(database: Database, action: ReviewAction): Promise<Put> {
  const own = keptAction(action)
  const { id, at, by, act } = own
  return database.atomically(async () => {
    if ((await database.first(numberOf, id)) !== undefined) return 'known'
    const undone = act.type === 'undo' ? act.action : null
    const touched =
      undone === null
        ? recordsOf(act)
        : (await database.all(touchedBy, undone)).map(({ record }) => record)
    await rememberEvents(database, touched)
    const number = ((await database.first(lastReview))?.number ?? 0) + 1
    await database.insert(
      'review',
      ['number', 'id', 'at', 'judge', 'type', 'undone', 'body'],
      [[number, id, at, by, act.type, undone, JSON.stringify(own)]],
    )
    await touch(database, number, touched)
    await touchUndos(database, id, touched)
    await markPending(database, [...touched, ...(await recordsNamed(database, act))])
    return 'new'
  })
}

/**
 * Records of events that are open, or no more, because of an act on who somebody is or whose words are whose; an undo, and
 * what takes that back, is on what was undone.
 */
async function recordsNamed(database: Database, given: ReviewAct): Promise<readonly string[]> {
  let act: ReviewAct | undefined = given
  for (const seen = new Set<string>(); act?.type === 'undo'; ) {
    if (seen.has(act.action)) return []
    seen.add(act.action)
    const row: { body: string } | undefined = await database.first(bodyOf, act.action)
    act = row === undefined ? undefined : (JSON.parse(row.body) as ReviewAction).act
  }
  if (act?.type === 'link') return recordsOfStranger(database, act.entity)
  if (act?.type !== 'attribute') return []
  const reading = await database.first(readingOf, act.report)
  return reading === undefined ? [] : recordsOfReading(database, reading.number)
}

async function touch(
  database: Database,
  review: number,
  records: readonly string[],
): Promise<void> {
  const rows = records.map((record) => [record, review])
  await database.insert('review_record', ['record', 'review'], rows, { ignore: true })
}

/** Undos of an act that came before it, and what takes those back. */
async function touchUndos(
  database: Database,
  act: string,
  records: readonly string[],
): Promise<void> {
  if (records.length === 0) return
  const seen = new Set([act])
  const waiting = [act]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const undo of await database.all(undosOf, id)) {
      if (seen.has(undo.id)) continue
      seen.add(undo.id)
      waiting.push(undo.id)
      await touch(database, undo.number, records)
    }
  }
}

/** Every act in the order given; of one record those that touch it. */
export async function listReviews(
  database: Database,
  record: string | undefined,
): Promise<readonly ReviewAction[]> {
  const rows =
    record === undefined ? await database.all(inOrder) : await database.all(onRecord, record)
  return rows.map(({ body }) => JSON.parse(body) as ReviewAction)
}

/** What persons' acts say of pairs of records, by each of the two. */
export async function reviewVerdicts(
  database: Database,
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const acts = (await database.all(onPairs)).map(({ body }) => JSON.parse(body) as ReviewAction)
  const verdicts = new Map<string, Judgement[]>()
  for (const judgement of judgementsOf(standingActs(acts))) {
    for (const id of [judgement.left, judgement.right]) {
      const there = verdicts.get(id)
      if (there === undefined) verdicts.set(id, [judgement])
      else there.push(judgement)
    }
  }
  return verdicts
}
