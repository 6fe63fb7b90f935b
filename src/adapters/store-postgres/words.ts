import { type Expression, type SqlBool, sql } from 'kysely'
import type { Database } from '../store/database.ts'
import type { WordEntry, WordHit, WordIndex } from '../store/dialect.ts'
import { cutPhrases, cutWords, findWords } from '../store/text-search.ts'

// A lexeme may have 2046 bytes, all of them together a megabyte; what goes beyond is marked and looked at itself.
const LONGEST = 500
const ROOM = 700_000
/** Stands for words that did not fit; no word of a text holds such a sign. */
const MORE = '~'

// Articles looked through from the latest on, before the index of words is asked: a word that many have is soon found there.
const LOOKED = 400
const searchIn = (found: string): string => `
  WITH found AS MATERIALIZED (${found})
  SELECT reading.place, reading.article, reading.title, reading.outlet, reading.published,
    own.title AS words_title, own.text AS words_text
  FROM (SELECT place FROM found ORDER BY place DESC) AS one
    JOIN shown AS reading ON reading.place = one.place JOIN article_words AS own ON own.place = one.place
  ORDER BY one.place DESC LIMIT $3`
const AMONG_LATEST = searchIn(`
  SELECT place FROM (SELECT place, words FROM article_words WHERE place < $2
    ORDER BY place DESC LIMIT ${LOOKED}) AS latest WHERE words @@ $1::tsquery`)
// Materialized: else the server goes through all articles from the latest on, since it thinks the page is soon full.
const BY_WORDS = searchIn(`
  SELECT place FROM article_words WHERE words @@ $1::tsquery AND place < $2`)
const TEXTS = 'SELECT place, title, text FROM article_words WHERE place = ANY($1::bigint[])'

interface Row extends Omit<WordHit, 'snippet'> {
  readonly words_title: string
  readonly words_text: string
}

/**
 * The words of articles as a `tsvector` of our own making, by which articles that may fit are found; whether they do,
 * and the snippet, is seen in their texts.
 */
export const tsWords: WordIndex = {
  async add(database: Database, { place, title, text }: WordEntry): Promise<void> {
    const row = [place, title, text, toVector(`${title}\n${text}`)]
    await database.later('article_words', ['place', 'title', 'text', 'words'], [row])
  },

  async remove(database: Database, place: number): Promise<void> {
    await database.raw('DELETE FROM article_words WHERE place = $1', [place])
  },

  async search(
    database: Database,
    words: string,
    below: number | undefined,
    limit: number,
  ): Promise<readonly WordHit[]> {
    const query = toQuery(words)
    if (query === undefined) return []
    const hits: WordHit[] = []
    let end = below ?? Number.MAX_SAFE_INTEGER
    let sql = AMONG_LATEST
    for (let ask = limit; hits.length < limit; ask = Math.min(500, ask * 2)) {
      const { rows } = await database.raw(sql, [query, end, ask])
      for (const row of rows as unknown as readonly Row[]) {
        const { words_title: title, words_text: text, ...hit } = row
        const snippet = findWords(text, title, words)
        if (snippet !== undefined) hits.push({ ...hit, snippet })
        end = row.place
      }
      if (rows.length >= ask) continue
      if (sql === BY_WORDS) break
      sql = BY_WORDS
    }
    return hits.slice(0, limit)
  },

  holding(place: Expression<number>, words: string): Expression<SqlBool> {
    const query = toQuery(words)
    if (query === undefined) return sql<boolean>`1 = 0`
    return sql<boolean>`${place} in (select place from article_words where words @@ ${query}::tsquery)`
  },

  async keeping(
    database: Database,
    places: readonly number[],
    words: string,
  ): Promise<ReadonlySet<number>> {
    const { rows } = await database.raw(TEXTS, [places])
    const found = rows as unknown as readonly { place: number; title: string; text: string }[]
    return new Set(
      found
        .filter(({ title, text }) => findWords(text, title, words) !== undefined)
        .map(({ place }) => place),
    )
  },
}

function toVector(text: string): string {
  const words = new Set<string>()
  let room = ROOM
  for (const word of cutWords(text).folded) {
    if (word === '' || words.has(word)) continue
    room -= word.length * 3
    if (word.length > LONGEST || room < 0) words.add(MORE)
    else words.add(word)
  }
  return [...words].map((word) => `'${word}'`).join(' ')
}

function toQuery(search: string): string | undefined {
  const words = new Set(cutPhrases(search).flat())
  if (words.size === 0) return undefined
  const short = [...words].filter((word) => word !== '' && word.length <= LONGEST)
  const all = short.map((word) => `'${word}'`).join(' & ')
  return all === '' ? `'${MORE}'` : `(${all}) | '${MORE}'`
}
