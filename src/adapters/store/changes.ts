import type { EventChange } from '../../merge.ts'
import type { Change } from '../../model/change.ts'
import { type Database, prepared } from './database.ts'

/** A change with its place in the journal. */
export interface NumberedChange {
  readonly number: number
  readonly change: Change
}

const behind = prepared((from, number: number, limit: number) =>
  from.selectFrom('change').selectAll().where('number', '>', number).orderBy('number').limit(limit),
)

/** Writes down what became of events. */
export function keepChanges(database: Database, changes: readonly EventChange[]): Promise<void> {
  const at = database.now()
  return database.insert(
    'change',
    ['at', 'type', 'event', 'other', 'fields'],
    changes.map(({ type, event, other, fields }) => [
      ...[at, type, event, other ?? null, JSON.stringify(fields)],
    ]),
  )
}

/** Changes behind a place of the journal, oldest first. */
export async function listChanges(
  database: Database,
  after: number,
  limit: number,
): Promise<readonly NumberedChange[]> {
  return (await database.all(behind, after, limit)).map(
    ({ number, at, type, event, other, fields }) => ({
      number,
      change: {
        at,
        type: type as Change['type'],
        event,
        ...(other === null ? {} : { other }),
        fields: JSON.parse(fields) as Change['fields'],
      },
    }),
  )
}
