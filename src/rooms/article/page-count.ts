/**
 * Counts: "2 dari 3" under a story says that it goes on; under the pictures of a gallery each picture has its own, and "24/7" is none.
 */
import type { NoiseTables } from '../../lang/tables/article.ts'

const COUNT = /^\D{0,12}(\d{1,2})\s?(?:\p{L}{1,5}|\/)\s?(\d{1,2})\D{0,12}$/u

/** The tables without the words that seem to count a story's pages, where these lines count something else. */
export function withoutCounts<Tables extends Pick<NoiseTables, 'morePages'>>(
  lines: readonly string[],
  tables: Tables,
): Tables {
  const counts = lines.flatMap((line) => {
    const [, one, all] = line.length > 40 ? [] : (COUNT.exec(line.trim()) ?? [])
    const seen = one !== undefined && tables.morePages.some((pattern) => pattern.test(line.trim()))
    return seen ? [{ line: line.trim(), one: Number(one), all: Number(all) }] : []
  })
  const several = new Set(counts.map(({ one }) => one)).size > 1
  const other = counts.filter(({ one, all }) => several || one > all)
  if (other.length === 0) return tables
  const morePages = tables.morePages.filter(
    (pattern) => !other.some(({ line }) => pattern.test(line)),
  )
  return { ...tables, morePages }
}
