import { type Expression, type SqlBool, sql } from 'kysely'
import type { Database } from '../store/database.ts'
import type { WordEntry, WordHit, WordIndex } from '../store/dialect.ts'

/**
 * Writes words as a query of FTS5: each between quotation marks, so that `NEAR`, `*`, `-` and marks are
 * words like others; what holds no letter or digit is left out.
 *
 * @returns undefined where nothing is left to look for
 */
export function toFtsQuery(words: string): string | undefined {
  const phrases = words
    .toWellFormed()
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (phrases.length === 0) return undefined
  return phrases.map((word) => `"${word.replaceAll('"', ' ')}"`).join(' ')
}

// Rows come off the index in the order of their numbers, which is that of their dates: no page sorts what it does not show.
const SEARCH = `
  SELECT reading.place, reading.article, reading.title, reading.outlet, reading.published,
    snippet(article_fts, -1, '[', ']', '…', 24) AS snippet
  FROM article_fts JOIN shown AS reading ON reading.place = article_fts.rowid
  WHERE article_fts MATCH ? AND article_fts.rowid < ?
  ORDER BY article_fts.rowid DESC LIMIT ?`

/** The words of articles in FTS5; a row's number is the article's recency. */
export const ftsWords: WordIndex = {
  async add(database: Database, { place, title, text }: WordEntry): Promise<void> {
    await database.raw('INSERT INTO article_fts (rowid, title, text) VALUES (?, ?, ?)', [
      ...[place, title, text],
    ])
  },

  async remove(database: Database, place: number): Promise<void> {
    await database.raw('DELETE FROM article_fts WHERE rowid = ?', [place])
  },

  async search(
    database: Database,
    words: string,
    below: number | undefined,
    limit: number,
  ): Promise<readonly WordHit[]> {
    const query = toFtsQuery(words)
    if (query === undefined) return []
    const { rows } = await database.raw(SEARCH, [query, below ?? Number.MAX_SAFE_INTEGER, limit])
    return rows as unknown as readonly WordHit[]
  },

  holding(place: Expression<number>, words: string): Expression<SqlBool> {
    const query = toFtsQuery(words)
    if (query === undefined) return sql<boolean>`1 = 0`
    return sql<boolean>`${place} in (select rowid from article_fts where article_fts match ${query})`
  },

  // What FTS5 promises, it keeps.
  async keeping(_database: Database, places: readonly number[]): Promise<ReadonlySet<number>> {
    return new Set(places)
  },
}
