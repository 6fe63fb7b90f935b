import type { Reading } from '../../model/reading.ts'
import type { ReviewAction } from '../../model/review.ts'
import { doubtsOf, type ReadingDoubts, standingActs } from '../../review.ts'
import { type Database, prepared } from './database.ts'

const onNaming = prepared((from) =>
  from
    .selectFrom('review')
    .select('body')
    .where('type', 'in', ['link', 'attribute', 'undo'])
    .orderBy('number'),
)

/**
 * What of a reading is doubtful, as it stands beside it: settling asks for it, and the whole reading is some hundred times as
 * large. Null where nothing is.
 */
export function keptDoubts(reading: Reading): string | null {
  const doubts = doubtsOf(reading)
  const { problems, strangers, quotes } = doubts
  if (problems.length + strangers.length + quotes.length === 0) return null
  // Who else is named serves for offers to choose from, and those are made of the reading itself.
  const kept: ReadingDoubts = {
    ...doubts,
    known: [],
    quotes: quotes.map((quote) => ({ ...quote, near: [] })),
  }
  return JSON.stringify(kept)
}

/** What is doubtful in articles, of those in which anything is. */
export async function doubtsIn(
  database: Database,
  articles: readonly string[],
): Promise<ReadonlyMap<string, ReadingDoubts>> {
  if (articles.length === 0) return new Map()
  const rows = await database.rows(
    database.from
      .selectFrom('reading')
      .select(['article', 'doubts'])
      .where('doubts', 'is not', null)
      .where((is) => database.dialect.among(is.ref('reading.article'), articles)),
  )
  return new Map(rows.map(({ article, doubts }) => [article, JSON.parse(doubts as string)]))
}

/** Acts that hold on who somebody is and whose words are whose. */
export async function namingActs(database: Database): Promise<readonly ReviewAction[]> {
  const rows = await database.all(onNaming)
  return standingActs(rows.map(({ body }) => JSON.parse(body) as ReviewAction))
}
