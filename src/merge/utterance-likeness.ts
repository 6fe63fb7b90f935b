import type { Utterance } from './utterance.ts'

/** How alike two utterances are. */
export interface Likeness {
  /** Telling words both have. */
  readonly common: number
  /** Of all telling words of both, 0 to 1. */
  readonly share: number
  /** Of the shorter one's, 0 to 1: 1 where it is a piece of the other. */
  readonly held: number
}

/** Compares what is said; numbers that are all different ones mean two things. */
export function likenessOf(a: Utterance, b: Utterance): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length === 0 || numbersDiffer(a, b)) return { common: 0, share: 0, held: 0 }
  const places = new Map<string, number[]>()
  for (const [at, keys] of long.words.entries()) {
    for (const key of keys) {
      const there = places.get(key)
      if (there === undefined) places.set(key, [at])
      else there.push(at)
    }
  }
  const taken = new Set<number>()
  for (const keys of short.words) {
    const free = keys.flatMap((key) => places.get(key) ?? []).find((at) => !taken.has(at))
    if (free !== undefined) taken.add(free)
  }
  const common = taken.size
  return {
    common,
    share: (2 * common) / (a.words.length + b.words.length),
    held: common / short.words.length,
  }
}

function numbersDiffer({ numbers: a }: Utterance, { numbers: b }: Utterance): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
}
