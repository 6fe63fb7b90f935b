import { originOf, recencyOf } from '../../merge.ts'
import type { Origin } from '../../model/dossier.ts'
import type { Reading } from '../../model/reading.ts'
import type { Hit, PageOf } from '../../ports.ts'
import { fromCursor, noCursor, pageSize, toPage } from '../store/cursor.ts'
import { cutPhrases, cutWords, findPhrase, makeSnippet } from '../store/text-search.ts'
import type { Kept } from './arrivals.ts'

/** A page of articles that hold all words, the latest published first, undated last. */
export function findArticles(
  readings: readonly Kept[],
  words: string,
  cursor: string | undefined,
  limit: number,
): PageOf<Hit> {
  const key = (hit: Hit): string => `${placeOf(hit)} ${hit.article}`
  const hits = readings
    .flatMap(({ reading }) => searchReading(reading, originOf(reading), words))
    .sort((a, b) => placeOf(b) - placeOf(a) || (a.article < b.article ? -1 : 1))
  const after = cursor === undefined ? undefined : fromCursor(cursor)
  if (after !== undefined && !/^\d+ /.test(after)) throw noCursor(after)
  const from = after === undefined ? 0 : hits.findIndex((hit) => isBehind(hit, after))
  return toPage(from < 0 ? [] : hits.slice(from), pageSize(limit), key)
}

function placeOf({ published, article }: Hit): number {
  return recencyOf(published, article)
}

function isBehind(hit: Hit, after: string): boolean {
  const at = after.indexOf(' ')
  const place = Number(after.slice(0, at))
  return placeOf(hit) < place || (placeOf(hit) === place && hit.article > after.slice(at + 1))
}

/** The hit of a search in one reading, where its title and text together hold every phrase. */
export function searchReading(reading: Reading, origin: Origin, search: string): readonly Hit[] {
  const phrases = cutPhrases(search)
  if (phrases.length === 0) return []
  const columns = [reading.article.text, origin.title ?? ''].map((text) => {
    const words = cutWords(text)
    const hits = phrases.map((phrase) => findPhrase(words, phrase))
    return { text, words, hits }
  })
  const all = phrases.every((_, index) => columns.some(({ hits }) => hits[index]?.length))
  const shown = columns.find(({ hits }) => hits.some((found) => found.length > 0))
  if (!all || shown === undefined) return []
  const found = new Map<number, number>()
  for (const [index, phrase] of phrases.entries()) {
    for (const at of shown.hits[index] ?? []) {
      found.set(at, Math.max(found.get(at) ?? 0, phrase.length))
    }
  }
  return [
    {
      article: reading.article.id,
      ...(origin.title === undefined ? {} : { title: origin.title }),
      ...(origin.outlet === undefined ? {} : { outlet: origin.outlet }),
      ...(origin.published === undefined ? {} : { published: origin.published }),
      snippet: makeSnippet(shown.text, shown.words, found),
    },
  ]
}
