import type { Hit, PageOf } from '../../ports.ts'
import { fromNumberCursor, pageSize, toPage } from './cursor.ts'
import type { Database } from './database.ts'
import type { WordHit } from './dialect.ts'

/** A page of articles that hold all words, the latest published first, undated last. */
export async function findArticles(
  database: Database,
  words: string,
  cursor: string | undefined,
  limit: number,
): Promise<PageOf<Hit>> {
  const size = pageSize(limit)
  const below = cursor === undefined ? undefined : fromNumberCursor(cursor)
  const hits = await database.dialect.words.search(database, words, below, size + 1)
  const { items, next } = toPage(hits, size, ({ place }) => String(place))
  return { items: items.map(toHit), ...(next === undefined ? {} : { next }) }
}

function toHit({ article, title, outlet, published, snippet }: WordHit): Hit {
  return {
    article,
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
    snippet,
  }
}
