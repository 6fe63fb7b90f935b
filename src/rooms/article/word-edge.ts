/**
 * Edges of words: whether a word may end or begin as one of many words does. Nearly no word was glued of two, and each of its seams would have
 * to be looked up in five tables; the hashes of all its ends are one pass over its letters.
 *
 * Takes words and hashes of edges; a bit that is not set tells for sure, one that is set tells nothing.
 */
import { hasBit, newHashBits, setBit } from '../../text/hash-bits.ts'

/** The bits of the edges of many words. */
export type Edges = Int32Array

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** The ends of words, which are in small letters. */
export function endsOf(words: readonly string[]): Edges {
  const edges = newHashBits(words.length * 4)
  for (const word of words) {
    let hash = SEED
    for (let at = word.length - 1; at >= 0; at--) hash = onward(hash, word.charCodeAt(at))
    setBit(edges, hash)
  }
  return edges
}

/** The beginnings of words, which are in small letters. */
export function beginningsOf(words: readonly string[]): Edges {
  const edges = newHashBits(words.length * 2)
  for (const word of words) {
    let hash = SEED
    for (let at = 0; at < word.length; at++) hash = onward(hash, word.charCodeAt(at))
    setBit(edges, hash)
  }
  return edges
}

/**
 * Whether what stands behind some letter of a word may be one of the words.
 *
 * @param word of the letters A to Z
 * @param first where it begins at the earliest
 * @param last and at the latest
 */
export function mayEnd(
  word: string,
  first: number,
  last: number,
  some: Edges,
  others: Edges = some,
): boolean {
  let hash = SEED
  for (let at = word.length - 1; at >= first; at--) {
    hash = onward(hash, word.charCodeAt(at) | 32)
    if (at <= last && (hasBit(some, hash) || hasBit(others, hash))) return true
  }
  return false
}

/**
 * Whether what stands before some letter of a word may be one of the words.
 *
 * @param word of the letters A to Z
 */
export function mayBegin(word: string, first: number, last: number, edges: Edges): boolean {
  let hash = SEED
  for (let at = 0; at < last; at++) {
    hash = onward(hash, word.charCodeAt(at) | 32)
    if (at + 1 >= first && hasBit(edges, hash)) return true
  }
  return false
}

function onward(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}
