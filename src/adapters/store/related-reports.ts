import type { PartOf } from '../../model/report.ts'
import { isSameStory } from '../../revision.ts'
import { type Database, prepared } from './database.ts'

const exactly = prepared((from, id: string) =>
  from.selectFrom('report').select('id').where('id', '=', id),
)
const beginning = prepared((from, start: string, end: string) =>
  from.selectFrom('report').select('id').where('id', '>=', start).where('id', '<', end).limit(2),
)
const arrived = prepared((from, id: string) =>
  from.selectFrom('arrival').select('report as id').where('report', '=', id),
)
const wholeOf = prepared((from, id: string) =>
  from.selectFrom('report').select('part_of').where('id', '=', id).where('part_of', 'is not', null),
)
const partsThere = prepared((from) =>
  from.selectFrom('report').select(['id', 'part_of']).where('part_of', 'is not', null),
)
const storyAt = prepared((from, report: string) =>
  from
    .selectFrom('reading')
    .innerJoin('reading as other', 'other.address', 'reading.address')
    .select(['reading.paper', 'other.report', 'other.paper as otherPaper'])
    .where('reading.report', '=', report),
)
const twinsOf = prepared((from, report: string, again: string) =>
  from
    .selectFrom('arrival')
    .select(['report', 'same_as'])
    .where('same_as', 'is not', null)
    .where((is) => is.or([is('report', '=', report), is('same_as', '=', again)])),
)

/** See `Store.relatedReports`. */
export async function relatedReports(database: Database, id: string): Promise<readonly string[]> {
  const start = await resolve(database, id)
  if (start === undefined) return []
  const found = new Set([start])
  const parts = await database.all(partsThere)
  for (const { id: part, part_of: of } of parts) {
    if ((JSON.parse(of as string) as PartOf).report === start) found.add(part)
  }
  // A set grows while it is gone through.
  for (const report of found) {
    for (const { paper, report: other, otherPaper } of await database.all(storyAt, report)) {
      const [one, two] = [paper, otherPaper].map((outlet) => ({
        address: '',
        outlet: outlet ?? '',
      }))
      if (one !== undefined && two !== undefined && isSameStory(one, two)) found.add(other)
    }
    for (const twin of await database.all(twinsOf, report, report)) {
      found.add(twin.report)
      found.add(twin.same_as as string)
    }
  }
  // The page holds their words; the other stories of it do not.
  for (const report of [...found]) {
    const row = await database.first(wholeOf, report)
    if (row !== undefined) found.add((JSON.parse(row.part_of as string) as PartOf).report)
  }
  return [...found].sort()
}

async function resolve(database: Database, id: string): Promise<string | undefined> {
  const exact = (await database.first(exactly, id)) ?? (await database.first(arrived, id))
  if (exact !== undefined) return exact.id
  if (id.length < 6) return undefined
  const rows = await database.all(beginning, id, `${id}\u{10ffff}`)
  return rows.length === 1 ? rows[0]?.id : undefined
}
