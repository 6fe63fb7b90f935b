import { actsOn, reviewJudgements } from '../../merge.ts'
import type { Judgement } from '../../model/dossier.ts'
import type { ReviewAction } from '../../model/review.ts'
import type { Put } from '../../ports.ts'
import { type Database, prepared } from './database.ts'
import { markPending } from './pending.ts'

const numberOf = prepared((from, id: string) =>
  from.selectFrom('review').select('number').where('id', '=', id),
)
const recordsOf = prepared((from, id: string) =>
  from
    .selectFrom('review')
    .innerJoin('review_record', 'review_record.review', 'review.number')
    .select('review_record.record')
    .where('review.id', '=', id),
)
const lastReview = prepared((from) =>
  from.selectFrom('review').select('number').orderBy('number', 'desc').limit(1),
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

/** Adds a person's act with the records it touches: an undo touches those of what it takes back. */
export function putReview(database: Database, action: ReviewAction): Promise<Put> {
  const { id, at, by, act } = action
  return database.atomically(async () => {
    if ((await database.first(numberOf, id)) !== undefined) return 'known'
    const touched =
      act.type === 'undo'
        ? (await database.all(recordsOf, act.action)).map(({ record }) => record)
        : actsOn(act)
    const number = ((await database.first(lastReview))?.number ?? 0) + 1
    await database.insert(
      'review',
      ['number', 'id', 'at', 'judge', 'type', 'body'],
      [[number, id, at, by, act.type, JSON.stringify(action)]],
    )
    await database.insert(
      'review_record',
      ['record', 'review'],
      touched.map((record) => [record, number]),
    )
    await markPending(database, touched)
    return 'new'
  })
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
  for (const judgement of reviewJudgements(acts)) {
    for (const id of [judgement.left, judgement.right]) {
      const there = verdicts.get(id)
      if (there === undefined) verdicts.set(id, [judgement])
      else there.push(judgement)
    }
  }
  return verdicts
}
