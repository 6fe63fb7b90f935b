import type { DatabaseSync } from 'node:sqlite'
import { recencyOf } from '../../merge.ts'
import type { Reading } from '../../model/reading.ts'
import { QUOTE_COLUMNS, quoteRows } from '../store/quote-rows.ts'

/**
 * Makes what was kept before events were: each reading's place in the order of search, its words under that place,
 * its quotes; and marks every record, so that the first question works out the events.
 */
export function fillQuestions(database: DatabaseSync): void {
  const numbers = database.prepare('SELECT number FROM reading ORDER BY number').all()
  const bodyOf = database.prepare('SELECT body, published FROM reading WHERE number = ?')
  const place = database.prepare('UPDATE reading SET place = ? WHERE number = ?')
  const words = database.prepare('INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)')
  const quote = database.prepare(
    `INSERT INTO quote (${QUOTE_COLUMNS.join(', ')}) VALUES (${QUOTE_COLUMNS.map(() => '?').join(', ')})`,
  )
  const taken = new Set<number>()
  database.exec('DELETE FROM article_fts')
  for (const { number } of numbers) {
    const row = bodyOf.get(number as number)
    const reading = JSON.parse(String(row?.body)) as Reading
    const { article } = reading
    const published = row?.published === null ? undefined : String(row?.published)
    let free = recencyOf(published, article.id)
    while (taken.has(free)) free++
    taken.add(free)
    place.run(free, number as number)
    words.run(free, article.headline?.toWellFormed() ?? '', article.text.toWellFormed())
    for (const values of quoteRows(Number(number), reading)) quote.run(...(values as string[]))
  }
  database.exec(`
    CREATE UNIQUE INDEX reading_place ON reading (place);
    INSERT INTO pending (record) SELECT id FROM record;
  `)
}
