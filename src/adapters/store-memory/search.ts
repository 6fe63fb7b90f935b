import type { Origin } from '../../model/dossier.ts'
import type { Reading } from '../../model/reading.ts'
import type { Hit } from '../../ports.ts'
import { cutPhrases, cutWords, findPhrase, makeSnippet } from './text-search.ts'

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
