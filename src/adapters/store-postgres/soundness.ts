import type { Record } from '../../model/record.ts'
import type { StoreFinding } from '../../ports.ts'
import type { KeptReading } from '../store/reading-body.ts'
import { recordNumber } from '../store/tables.ts'
import type { Query } from './server.ts'

/** From a reading's number to that of its first record. */
const RECORDS = recordNumber(1, 0)

// Readings looked at in one go: some hundred of 50 kB each.
const PAGE = 200

/** Faults of one kind. */
class Finding {
  readonly #code: StoreFinding['code']
  #count = 0
  #detail = ''

  constructor(code: StoreFinding['code']) {
    this.#code = code
  }

  add(detail: string): void {
    if (this.#count === 0) this.#detail = detail
    this.#count++
  }

  get told(): readonly StoreFinding[] {
    return this.#count === 0 ? [] : [{ code: this.#code, count: this.#count, detail: this.#detail }]
  }
}

/**
 * Looks at rules, pointers and rows of a store, as they are at one instant; changes nothing. Reading every row makes the server
 * look at every page of them.
 *
 * @param query asks over one connection
 */
export async function findUnsound(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  await query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    return [
      ...(await findUnproven(query, schema)),
      ...(await findBrokenPointers(query, schema)),
      ...(await findUnreadable(query, schema)),
      ...(await findDiffering(query, schema)),
    ]
  } catch (error) {
    // XX001, XX002: the server finds a page or an index in disorder.
    if (!(error instanceof Error) || !('code' in error) || !/^XX00[12]$/.test(String(error.code))) {
      throw error
    }
    return [{ code: 'damaged-pages', count: 1, detail: error.message }]
  } finally {
    await query('ROLLBACK')
  }
}

/** What the server was told not to prove: constraints added later, indexes half built, rules switched off. */
async function findUnproven(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  const finding = new Finding('unproven-rules')
  const rows = await query(
    `SELECT 'constraint ' || conname AS what FROM pg_constraint
       WHERE connamespace = $1::regnamespace AND NOT convalidated
     UNION ALL SELECT 'index ' || relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE relnamespace = $1::regnamespace AND NOT (indisvalid AND indisready)
     UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
       WHERE relnamespace = $1::regnamespace AND tgenabled = 'D'
     ORDER BY 1`,
    [schema],
  )
  for (const { what } of rows) finding.add(String(what))
  return finding.told
}

/** Each foreign key is looked at anew: the server looks only when a row is written. */
async function findBrokenPointers(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  const finding = new Finding('broken-pointers')
  const keys = await query(
    `SELECT own.relname AS own, other.relname AS other,
       (SELECT array_agg(quote_ident(attname) ORDER BY at) FROM unnest(conkey) WITH ORDINALITY key (number, at)
         JOIN pg_attribute ON attrelid = conrelid AND attnum = number)::text[] AS columns,
       (SELECT array_agg(quote_ident(attname) ORDER BY at) FROM unnest(confkey) WITH ORDINALITY key (number, at)
         JOIN pg_attribute ON attrelid = confrelid AND attnum = number)::text[] AS targets
     FROM pg_constraint JOIN pg_class own ON own.oid = conrelid JOIN pg_class other ON other.oid = confrelid
     WHERE contype = 'f' AND connamespace = $1::regnamespace`,
    [schema],
  )
  for (const { own, other, columns, targets } of keys) {
    const [from, to] = [columns as string[], targets as string[]]
    const joined = from.map((column, at) => `own.${column} = other.${to[at]}`).join(' AND ')
    const rows = await query(
      `SELECT own.${from[0]} AS what FROM "${own}" own
       WHERE ${from.map((column) => `own.${column} IS NOT NULL`).join(' AND ')}
         AND NOT EXISTS (SELECT 1 FROM "${other}" other WHERE ${joined})`,
    )
    for (const { what } of rows) finding.add(`${own} ${what} without its ${other}`)
  }
  return finding.told
}

/** JSON that stands in texts, outside of readings. */
async function findUnreadable(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  const finding = new Finding('unreadable-json')
  const columns = await query(
    `SELECT c.table_name AS "table", c.column_name AS "column",
       (SELECT column_name FROM information_schema.columns
         WHERE table_schema = $1 AND table_name = c.table_name AND ordinal_position = 1) AS key
     FROM information_schema.columns c JOIN information_schema.tables t
       ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
     WHERE c.table_schema = $1 AND c.data_type = 'text'
       AND c.column_name IN ('body', 'origin', 'part_of') AND NOT (c.table_name = 'reading' AND c.column_name = 'body')`,
    [schema],
  )
  for (const { table, column, key } of columns) {
    let last: unknown
    for (;;) {
      const rows = await query(
        `SELECT "${key}" AS key, "${column}" AS body FROM "${table}"
         ${last === undefined ? '' : `WHERE "${key}" > $1`} ORDER BY "${key}" LIMIT ${PAGE}`,
        last === undefined ? [] : [last],
      )
      for (const { key: at, body } of rows) {
        if (body !== null && parsed(body) === undefined) finding.add(`${table} ${at}`)
      }
      if (rows.length < PAGE) break
      last = rows.at(-1)?.key
    }
  }
  return finding.told
}

/** What stands in each Reading against the rows for asking. */
async function findDiffering(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  const unreadable = new Finding('unreadable-json')
  const mislabelled = new Finding('mislabelled-readings')
  const records = new Finding('records-differ')
  const participants = new Finding('participants-differ')
  const quotes = new Finding('quotes-differ')
  // Participants stand under their record's number; under its id where rows were kept by ids.
  const [numbered] = await query(
    `SELECT 1 AS there FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = 'record' AND column_name = 'number'`,
    [schema],
  )
  const key = numbered === undefined ? 'id' : 'number'
  // In later forms their numbers begin with that of their reading, under which there is no index.
  const own = `record.reading = reading.number${
    numbered === undefined
      ? ''
      : ` AND record.number >= reading.number * ${RECORDS} AND record.number < (reading.number + 1) * ${RECORDS}`
  }`
  let last: unknown = -1
  for (;;) {
    const rows = await query(
      `SELECT reading.number, article, report, body,
         (SELECT count(*)::int FROM record WHERE ${own}) AS records,
         (SELECT array_agg(record.body) FROM record WHERE ${own}) AS bodies,
         (SELECT count(*)::int FROM record JOIN participant ON participant.record = record.${key}
           WHERE ${own}) AS participants,
         (SELECT count(*)::int FROM quote WHERE quote.reading = reading.number) AS quotes,
         (SELECT count(DISTINCT quote.id)::int FROM quote WHERE quote.reading = reading.number) AS names
       FROM reading WHERE reading.number > $1 ORDER BY reading.number LIMIT ${PAGE}`,
      [last],
    )
    for (const row of rows) {
      const reading = parsed(row.body) as KeptReading | undefined
      const article = String(row.article)
      if (reading === undefined) {
        unreadable.add(`reading ${article}`)
        continue
      }
      if (reading.article.id !== article || reading.article.report !== row.report) {
        mislabelled.add(article)
      }
      const told = recordsOf(reading, row.bodies as readonly string[] | null)
      const count = typeof reading.records === 'number' ? reading.records : told.length
      const taking = told.reduce((sum, { event }) => sum + event.participants.length, 0)
      if (count !== row.records) records.add(article)
      else if (taking !== row.participants) participants.add(article)
      const said =
        typeof reading.quotes === 'number'
          ? reading.quotes === row.quotes
          : new Set(reading.quotes.map(({ id }) => id)).size === row.names
      if (!said) quotes.add(article)
    }
    if (rows.length < PAGE) break
    last = rows.at(-1)?.number
  }
  return [unreadable, mislabelled, records, participants, quotes]
    .flatMap(({ told }) => told)
    .concat(await findMissing(query, schema))
}

/** The records of a reading, each id once: as its rows tell or, in earlier forms, its body. What is no JSON is told elsewhere. */
function recordsOf({ records }: KeptReading, bodies: readonly string[] | null): readonly Record[] {
  const all =
    typeof records === 'number'
      ? (bodies ?? []).flatMap((body) => (parsed(body) as Record | undefined) ?? [])
      : records
  return [...new Map(all.map((record) => [record.id, record])).values()]
}

async function findMissing(query: Query, schema: string): Promise<readonly StoreFinding[]> {
  const rules: readonly (readonly [StoreFinding['code'], string, string])[] = [
    [
      'unplaced-readings',
      'arrival',
      `SELECT article AS what FROM reading LEFT JOIN arrival ON arrival.report = reading.report
       WHERE arrival.number IS DISTINCT FROM reading.arrival ORDER BY 1`,
    ],
    [
      'reports-without-pages',
      'page',
      `SELECT id AS what FROM report
       WHERE NOT EXISTS (SELECT 1 FROM page WHERE page.report = report.id AND ordinal = 0) ORDER BY 1`,
    ],
    [
      'search-differs',
      'article_words',
      `SELECT article AS what FROM reading
       WHERE NOT EXISTS (SELECT 1 FROM article_words WHERE article_words.place = reading.place)
       UNION ALL SELECT 'row ' || place FROM article_words
       WHERE NOT EXISTS (SELECT 1 FROM reading WHERE reading.place = article_words.place) ORDER BY 1`,
    ],
  ]
  const found: StoreFinding[] = []
  for (const [code, table, sql] of rules) {
    const [there] = await query('SELECT to_regclass($1) AS oid', [`${schema}.${table}`])
    if (there?.oid === null) continue
    const finding = new Finding(code)
    for (const { what } of await query(sql)) finding.add(String(what))
    found.push(...finding.told)
  }
  return found
}

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    // That it throws is the finding.
    return undefined
  }
}
