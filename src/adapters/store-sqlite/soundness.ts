import type { DatabaseSync } from 'node:sqlite'
import type { StoreFinding } from '../../ports.ts'
import { recordNumber } from '../store/tables.ts'

/** What must not be there: rows of one column that names them. */
interface Rule {
  readonly code: StoreFinding['code']
  /** Tables it speaks of; where one is missing (an older form) it does not apply. */
  readonly tables: readonly string[]
  readonly sql: string
}

// CASE, because what is no JSON would end the whole query; it is told by a finding of its own.
const inBody = (path: string): string =>
  `CASE WHEN json_valid(reading.body) THEN json_extract(reading.body, '${path}') END`
/** In later forms a body tells how many there are in their rows. */
const countInBody = (list: string): string =>
  `CASE json_type(body, '$.${list}') WHEN 'integer' THEN json_extract(body, '$.${list}')
    ELSE (SELECT count(DISTINCT json_extract(one.value, '$.id')) FROM json_each(body, '$.${list}') one) END`

/** From a reading's number to that of its first record. */
const RECORDS = recordNumber(1, 0)

/** Counts agree: what stands in a Reading stands in the tables for asking, and nothing else does. */
const RULES: readonly Rule[] = [
  {
    code: 'mislabelled-readings',
    tables: ['reading'],
    sql: `SELECT article FROM reading
      WHERE ${inBody('$.article.id')} <> article OR ${inBody('$.article.report')} <> report`,
  },
  {
    code: 'unplaced-readings',
    tables: ['reading', 'arrival'],
    sql: `SELECT article FROM reading LEFT JOIN arrival ON arrival.report = reading.report
      WHERE arrival.number IS NOT reading.arrival`,
  },
  {
    code: 'reports-without-pages',
    tables: ['report', 'page'],
    sql: `SELECT id FROM report
      WHERE NOT EXISTS (SELECT 1 FROM page WHERE page.report = report.id AND page.ordinal = 0)`,
  },
  {
    code: 'quotes-differ',
    tables: ['reading', 'quote'],
    sql: `SELECT article FROM reading WHERE CASE WHEN json_valid(body) THEN ${countInBody('quotes')}
      <> (SELECT CASE json_type(body, '$.quotes') WHEN 'integer' THEN count(*) ELSE count(DISTINCT id) END
        FROM quote WHERE quote.reading = reading.number) END`,
  },
]

/** Records stand under their reading or, in later forms, under numbers that begin with its. */
const recordRule = (numbered: boolean): Rule => ({
  code: 'records-differ',
  tables: ['reading', 'record'],
  sql: `SELECT article FROM reading WHERE CASE WHEN json_valid(body) THEN ${countInBody('records')}
    <> (SELECT count(*) FROM record WHERE record.reading = reading.number${
      numbered
        ? ` AND record.number >= reading.number * ${RECORDS} AND record.number < (reading.number + 1) * ${RECORDS}`
        : ''
    }) END`,
})

/** Words stand in the index under the reading's number or, in later forms, under its place in the order of search. */
const searchRule = (row: 'number' | 'place'): Rule => ({
  code: 'search-differs',
  tables: ['reading', 'article_fts'],
  sql: `SELECT article FROM reading WHERE ${row} IS NULL OR ${row} NOT IN (SELECT rowid FROM article_fts)
    UNION ALL SELECT 'row ' || rowid FROM article_fts WHERE rowid NOT IN (SELECT ${row} FROM reading)`,
})

/** Participants stand under their record's id or, in later forms, under its number. */
const participantRule = (row: 'id' | 'number'): Rule => ({
  code: 'participants-differ',
  tables: ['record', 'participant'],
  sql: `SELECT id FROM record
    WHERE CASE WHEN json_valid(body) THEN json_array_length(body, '$.event.participants') END
    <> (SELECT count(*) FROM participant WHERE participant.record = record.${row})`,
})

/** Pointers the tables of later forms hold without the database watching over them. */
const POINTERS: readonly Rule[] = [
  {
    code: 'broken-pointers',
    tables: ['record', 'reading', 'participant', 'event', 'event_member'],
    sql: `SELECT 'record ' || id FROM record WHERE reading NOT IN (SELECT number FROM reading)
      UNION ALL SELECT 'participant of ' || record FROM participant
        WHERE record NOT IN (SELECT number FROM record)
      UNION ALL SELECT 'member of event ' || event FROM event_member
        WHERE event NOT IN (SELECT number FROM event)`,
  },
]

// Columns that hold JSON in whichever table they stand.
const JSON_COLUMNS = ['body', 'origin', 'part_of']

/**
 * Looks at every page, pointer and row of a database, as they are at one instant; changes nothing.
 *
 * @throws what SQLite throws where the damage lets nothing be read
 */
export function findUnsound(database: DatabaseSync): readonly StoreFinding[] {
  database.exec('BEGIN')
  try {
    // SQLite looks at the pages, at the indexes and (xIntegrity of FTS5) at the index of words.
    const pages = said(database, 'PRAGMA integrity_check', ({ integrity_check: told }) =>
      String(told),
    ).filter((told) => told !== 'ok')
    const pointers = said(
      database,
      'PRAGMA foreign_key_check',
      ({ table, rowid, parent }) => `${table} ${rowid ?? ''} without its ${parent}`,
    )
    const found = [
      ...findingOf('damaged-pages', pages.length, pages[0]),
      ...findingOf('broken-pointers', pointers.length, pointers[0]),
    ]
    // What stands on damaged pages cannot be counted.
    return pages.length > 0 ? found : [...found, ...unsoundRows(database)]
  } finally {
    database.exec('ROLLBACK')
  }
}

function unsoundRows(database: DatabaseSync): readonly StoreFinding[] {
  const columns = database
    .prepare(
      `SELECT s.name AS "table", c.name AS "column", c.cid AS at FROM sqlite_schema s
       JOIN pragma_table_info(s.name) c WHERE s.type = 'table'`,
    )
    .all()
    .map(({ table, column, at }) => ({ table: String(table), column: String(column), at }))
  const tables = new Set(columns.map(({ table }) => table))
  const json = columns
    .filter(({ column }) => JSON_COLUMNS.includes(column))
    .flatMap(({ table, column }) => {
      const key = columns.find((one) => one.table === table && one.at === 0)?.column
      const sql = `SELECT '${table} ' || "${key}" FROM "${table}"
        WHERE typeof("${column}") = 'text' AND NOT json_valid("${column}")`
      return counted(database, 'unreadable-json', sql)
    })
  const placed = columns.some(({ table, column }) => table === 'reading' && column === 'place')
  const numbered = columns.some(({ table, column }) => table === 'record' && column === 'number')
  const rules = [
    ...RULES,
    ...(numbered ? POINTERS : []),
    recordRule(numbered),
    participantRule(numbered ? 'number' : 'id'),
    searchRule(placed ? 'place' : 'number'),
  ]
  const rows = rules
    .filter((rule) => rule.tables.every((table) => tables.has(table)))
    .flatMap(({ code, sql }) => counted(database, code, sql))
  return [...json, ...rows]
}

function counted(
  database: DatabaseSync,
  code: StoreFinding['code'],
  sql: string,
): readonly StoreFinding[] {
  const row = database
    .prepare(
      `WITH wrong (what) AS (${sql}) SELECT count(*) AS count, min(what) AS first FROM wrong`,
    )
    .get()
  return findingOf(code, Number(row?.count), String(row?.first))
}

function findingOf(
  code: StoreFinding['code'],
  count: number,
  detail = '',
): readonly StoreFinding[] {
  return count === 0 ? [] : [{ code, count, detail }]
}

function said(
  database: DatabaseSync,
  sql: string,
  tell: (row: { readonly [column: string]: unknown }) => string,
): readonly string[] {
  return database.prepare(sql).all().map(tell)
}
