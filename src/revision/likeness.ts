import { foldWord } from '../text/token.ts'

/** How often each word stands in a text. */
export interface WordCount {
  readonly words: ReadonlyMap<string, number>
  readonly total: number
}

/** Counts the words of a text, marks and case aside. */
export function countWords(text: string): WordCount {
  const words = new Map<string, number>()
  let total = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldWord(word)
    words.set(folded, (words.get(folded) ?? 0) + 1)
    total++
  }
  return { words, total }
}

/** How much two texts have in common: 0 nothing, 1 all words, wherever they stand. */
export function likeness(a: WordCount, b: WordCount): number {
  const total = a.total + b.total
  if (total === 0) return 0
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of small.words) common += Math.min(count, large.words.get(word) ?? 0)
  return (2 * common) / total
}

/** The most two texts of these lengths can have in common. */
export function mostLikeness(a: WordCount, b: WordCount): number {
  const total = a.total + b.total
  return total === 0 ? 0 : (2 * Math.min(a.total, b.total)) / total
}
