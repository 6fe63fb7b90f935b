import type { Judgement } from '../../model/dossier.ts'
import type { Put } from '../../ports.ts'
import { type Database, prepared } from './database.ts'
import { markPending } from './pending.ts'

const latestOf = prepared((from, left: string, right: string, judge: string) =>
  from
    .selectFrom('judgement')
    .select(['same', 'score', 'reason'])
    .where('left_record', '=', left)
    .where('right_record', '=', right)
    .where('judge', '=', judge)
    .orderBy('number', 'desc')
    .limit(1),
)
const inOrder = prepared((from) => from.selectFrom('judgement').selectAll().orderBy('number'))

/** Adds a verdict unless it repeats the judge's latest word on the pair. */
export function putJudgement(database: Database, judgement: Judgement): Promise<Put> {
  const { same, by, score, reason, at } = judgement
  const [left, right] =
    judgement.left < judgement.right
      ? [judgement.left, judgement.right]
      : [judgement.right, judgement.left]
  return database.atomically(async () => {
    const last = await database.first(latestOf, left, right, by)
    if (last?.same === same && last.score === score && last.reason === reason) return 'known'
    await database.insert(
      'judgement',
      ['left_record', 'right_record', 'same', 'judge', 'score', 'reason', 'at'],
      [[left, right, same, by, score, reason, at ?? null]],
    )
    await markPending(database, [left, right])
    return 'new'
  })
}

/** Every verdict, in the order given. */
export async function listJudgements(database: Database): Promise<readonly Judgement[]> {
  return (await database.all(inOrder)).map(toJudgement)
}

/** Every verdict on one of the records. */
export async function judgementsOn(
  database: Database,
  records: readonly string[],
): Promise<readonly Judgement[]> {
  if (records.length === 0) return []
  const { from, dialect } = database
  const found = new Map<number, Judgement>()
  for (const side of ['left_record', 'right_record'] as const) {
    const rows = await database.rows(
      from
        .selectFrom('judgement')
        .selectAll()
        .where((is) => dialect.among(is.ref(side), records)),
    )
    for (const row of rows) found.set(row.number, toJudgement(row))
  }
  return [...found.values()]
}

function toJudgement(row: {
  readonly left_record: string
  readonly right_record: string
  readonly same: string
  readonly judge: string
  readonly score: number
  readonly reason: string
  readonly at: string | null
}): Judgement {
  return {
    left: row.left_record,
    right: row.right_record,
    same: row.same as Judgement['same'],
    by: row.judge,
    score: row.score,
    reason: row.reason,
    ...(row.at === null ? {} : { at: row.at }),
  }
}
