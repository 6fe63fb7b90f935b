import { type ActorTest, actorTest, queryDays } from '../../merge.ts'
import type { Origin, PlacedRecord } from '../../model/dossier.ts'
import type { Record } from '../../model/record.ts'
import type { RecordQuery } from '../../ports.ts'
import type { Driver } from './driver.ts'

interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** Records that fulfil a query, oldest event first, undated last. */
export function findRecords(driver: Driver, query: RecordQuery): readonly PlacedRecord[] {
  const conditions = conditionsOf(query)
  const where = conditions.map(({ sql }) => `AND ${sql}`).join(' ')
  const rows = driver.all(
    `SELECT shown.number, shown.origin, record.body FROM record
     JOIN shown ON shown.number = record.reading
     WHERE TRUE ${where}
     ORDER BY record.start IS NULL, record.start, record.id`,
    ...conditions.flatMap(({ values }) => values),
  )
  // Records of one report share one origin, as they do when they come from a Reading.
  const origins = new Map<unknown, Origin>()
  return rows.map(({ number, origin, body }) => {
    const known = origins.get(number) ?? (JSON.parse(String(origin)) as Origin)
    origins.set(number, known)
    return { record: JSON.parse(String(body)) as Record, origin: known }
  })
}

function conditionsOf(query: RecordQuery): readonly Condition[] {
  const conditions: Condition[] = []
  if (query.background !== true) conditions.push({ sql: 'record.background = 0', values: [] })
  if (query.kind !== undefined) conditions.push({ sql: 'record.kind = ?', values: [query.kind] })
  if (query.status !== undefined) {
    conditions.push({ sql: 'record.status = ?', values: [query.status] })
  }
  const { first, last } = queryDays(query)
  if (first !== undefined) conditions.push({ sql: 'record.last_day >= ?', values: [first] })
  if (last !== undefined) conditions.push({ sql: 'record.first_day <= ?', values: [last] })
  const [one, other] = [query.actor, query.with]
    .filter((word) => word !== undefined)
    .map((word) => actorTest(word))
  if (one === undefined) return conditions
  const mine = participantIs('one', one)
  const theirs = other === undefined ? undefined : participantIs('other', other)
  conditions.push({
    sql: `EXISTS (SELECT 1 FROM participant one
      ${theirs === undefined ? '' : 'JOIN participant other ON other.record = one.record AND other.ordinal <> one.ordinal'}
      WHERE one.record = record.id AND ${mine.sql} ${theirs === undefined ? '' : `AND ${theirs.sql}`})`,
    values: [...mine.values, ...(theirs?.values ?? [])],
  })
  return conditions
}

/** instr() and not LIKE: what the user typed is compared letter by letter, whatever it holds. */
function participantIs(table: 'one' | 'other', { country, name }: ActorTest): Condition {
  const either: Condition[] = []
  if (country !== undefined) either.push({ sql: `${table}.country = ?`, values: [country] })
  if (name !== undefined && name !== '') {
    either.push({ sql: `instr(${table}.folded, ?) > 0`, values: [name] })
  }
  if (either.length === 0) return { sql: 'FALSE', values: [] }
  return {
    sql: `(${either.map(({ sql }) => sql).join(' OR ')})`,
    values: either.flatMap(({ values }) => values),
  }
}
