import type { Hit } from '../../ports.ts'
import type { Driver } from './driver.ts'

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

/** Where a hit stands among others: the latest published first, undated last, then by article. */
export interface HitOrder {
  readonly published: string
  readonly article: string
}

/** Articles that hold all words, behind a place in their order. */
export function searchArticles(
  driver: Driver,
  words: string,
  after: HitOrder | undefined,
  limit: number,
): readonly Hit[] {
  const query = toFtsQuery(words)
  if (query === undefined) return []
  const behind =
    after === undefined
      ? ''
      : `AND (coalesce(shown.published, '') < ?
          OR (coalesce(shown.published, '') = ? AND shown.article > ?))`
  return driver
    .all(
      `SELECT shown.article, shown.title, shown.outlet, shown.published,
         snippet(article_fts, -1, '[', ']', '…', 24) AS snippet
       FROM article_fts JOIN shown ON shown.number = article_fts.rowid
       WHERE article_fts MATCH ? ${behind}
       ORDER BY coalesce(shown.published, '') DESC, shown.article LIMIT ?`,
      query,
      ...(after === undefined ? [] : [after.published, after.published, after.article]),
      limit,
    )
    .map(({ article, title, outlet, published, snippet }) => ({
      article: String(article),
      ...(title === null ? {} : { title: String(title) }),
      ...(outlet === null ? {} : { outlet: String(outlet) }),
      ...(published === null ? {} : { published: String(published) }),
      snippet: String(snippet),
    }))
}
