import type { Dossier } from '../../model/dossier.ts'
import type { Reading } from '../../model/reading.ts'
import type { ExportStock } from '../../ports.ts'
import { codePointsOf } from './code-points.ts'

/** A reading at hand, with the way from its offsets to code points. */
export interface ShelvedReading {
  readonly reading: Reading
  readonly codePoint: (offset: number) => number
}

/** Readings kept at hand: events near in time rest on the same reports. */
const HELD = 64

/** The stock with its latest readings at hand, so that a report is not fetched anew for each of its events. */
export interface Shelf extends ExportStock {
  shelved(article: string): Promise<ShelvedReading | undefined>
}

/** Puts a shelf before a stock; it holds the 64 readings asked for last. */
export function shelfOf(stock: ExportStock): Shelf {
  const held = new Map<string, ShelvedReading | undefined>()
  return {
    ...stock,
    async shelved(article) {
      const known = held.get(article)
      const found = known ?? shelve(await stock.reading(article))
      held.delete(article)
      held.set(article, found)
      if (held.size > HELD) held.delete(held.keys().next().value as string)
      return found
    },
  }
}

function shelve(reading: Reading | undefined): ShelvedReading | undefined {
  return reading && { reading, codePoint: codePointsOf(reading.article.text) }
}

/** An event, and those of its articles no event before it rests on. */
export interface FirstSight {
  readonly dossier: Dossier
  readonly fresh: readonly Dossier['members'][number]['origin'][]
}

/** Goes through the events and gives each of their articles once, with the first event that rests on it. */
export async function* firstSights(
  stock: Pick<ExportStock, 'dossiers'>,
): AsyncGenerator<FirstSight> {
  // Ids alone are remembered: 32 characters an article, the one thing that grows with the record.
  const seen = new Set<string>()
  for await (const dossier of stock.dossiers()) {
    const fresh = dossier.members
      .map(({ origin }) => origin)
      .filter(({ article }) => {
        if (seen.has(article)) return false
        seen.add(article)
        return true
      })
    yield { dossier, fresh }
  }
}
