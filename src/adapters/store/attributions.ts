import type { ReviewAction } from '../../model/review.ts'
import { type Attributions, attributionsOf, standingActs } from '../../review.ts'
import { type Database, prepared } from './database.ts'

const onSpeakers = prepared((from) =>
  from
    .selectFrom('review')
    .select('body')
    .where('type', 'in', ['attribute', 'undo'])
    .orderBy('number'),
)
const anySpeaker = prepared((from) =>
  from.selectFrom('review').select('number').where('type', '=', 'attribute').limit(1),
)

/** What persons said of whose quotes are, as far as it holds, by the quotes' keys. */
export async function attributionsIn(database: Database): Promise<Attributions> {
  if ((await database.first(anySpeaker)) === undefined) return new Map()
  const rows = await database.all(onSpeakers)
  return attributionsOf(standingActs(rows.map(({ body }) => JSON.parse(body) as ReviewAction)))
}

/** Ids of the reports of those quotes, each once. */
export function reportsOf(attributions: Attributions): readonly string[] {
  const reports = [...attributions.values()].map(({ act }) =>
    act.type === 'attribute' ? act.report : '',
  )
  return [...new Set(reports)]
}
