/**
 * A lexicon: many phrases looked up along the tokens of a text, longest first, in one pass.
 *
 * Phrases are data and are never made into patterns, so a name full of regular-expression
 * characters is as harmless as any other.
 */
import { hasBit, newHashBits, setBit } from './hash-bits.ts'
import { hashOf, TokenKind, type Tokens, tokenize } from './token.ts'

/** One phrase and what it stands for. `exactCase` keeps "AS" (the USA) apart from "as". */
export interface Phrase<T> {
  readonly form: string
  readonly value: T
  readonly exactCase?: boolean
}

/**
 * Compiled phrases: a tree of words in one flat table. Node 0 is the root; the step from a node along a word is found by hash
 * (open addressing), and the word itself is compared only where its hash fits.
 */
export interface Lexicon<T> {
  /** Four numbers a slot: the node stepped from (-1 where empty), the word's hash, the node reached, the word's index. */
  readonly steps: Int32Array
  /** The words of the steps, in folded form. */
  readonly words: readonly string[]
  /** A bit for each hash a phrase may begin with: most words of a text begin none, and are told here. */
  readonly openers: Int32Array
  /** For each node, what ends there. */
  readonly ends: readonly (End<T> | undefined)[]
}

/** The phrases that end at a node: nearly always one, so that lists are made for more alone. */
interface End<T> {
  readonly first: Phrase<T>
  more: Phrase<T>[] | undefined
  /** Whether all of them fit in any case. */
  anyCase: boolean
  /** The values of all, made when they are first asked for. */
  values: readonly T[] | undefined
}

/** A phrase found at a token: it covers tokens `from` up to, not including, `to`. */
export interface Found<T> {
  readonly from: number
  readonly to: number
  /** The values of every phrase of this length that fits, in the order they were given. */
  readonly values: readonly T[]
}

/** Compiles phrases once; several values may share one form. */
export function compileLexicon<T>(phrases: Iterable<Phrase<T>>): Lexicon<T> {
  const all = [...phrases]
  // a line a form, cut in one go: thousands of short arrays are dearer than one long one
  const forms = all.map(({ form }) => (form.includes('\n') ? form.replaceAll('\n', ' ') : form))
  const tokens = tokenize(forms.join('\n'))
  // at most half full, so that a word that is no name meets an empty slot at once
  const least = Math.max(0, tokens.length - all.length + 1) * 2
  const steps = new Int32Array(STEP * powerOfTwo(least)).fill(-1)
  const openers = newHashBits(all.length)
  const words: string[] = []
  const ends: (End<T> | undefined)[] = [undefined]
  let at = 0
  for (const phrase of all) {
    let node = 0
    for (; at < tokens.length && tokens.kind[at] !== TokenKind.newline; at++) {
      const word = tokens.folded[at] as string
      if (word === '-') continue // "el-Sheikh" and "el Sheikh" are one form
      const hash = tokens.hash[at] as number
      const slot = slotOf(steps, words, node, hash, word)
      if (steps[slot] === -1) {
        steps[slot] = node
        steps[slot + 1] = hash
        steps[slot + 2] = ends.length
        steps[slot + 3] = words.length
        words.push(word)
        ends.push(undefined)
        if (node === 0) setBit(openers, hash)
      }
      node = steps[slot + 2] as number
    }
    at++ // the newline
    if (node === 0) continue
    const end = ends[node]
    if (end === undefined)
      ends[node] = {
        first: phrase,
        more: undefined,
        anyCase: phrase.exactCase !== true,
        values: undefined,
      }
    else {
      end.more ??= []
      end.more.push(phrase)
      if (phrase.exactCase === true) end.anyCase = false
    }
  }
  return { steps, words, openers, ends }
}

/**
 * The longest phrase that begins at token `from`.
 *
 * @param anyCase true where the text shouts ("PORT MORESBY"), so that case tells nothing
 * @param before the token the phrase must end before
 * @returns undefined where none does
 */
export function longestMatch<T>(
  lexicon: Lexicon<T>,
  text: string,
  tokens: Tokens,
  from: number,
  anyCase = false,
  before: number = tokens.length,
): Found<T> | undefined {
  if (!hasBit(lexicon.openers, tokens.hash[from] as number)) return undefined
  const { steps, words, ends } = lexicon
  let node = 0
  let best: Found<T> | undefined
  for (let index = from; index < before; index++) {
    const word = tokens.folded[index] as string
    if (word === '-' && index > from && tokens.spaced[index] === 0) continue
    const slot = slotOf(steps, words, node, tokens.hash[index] as number, word)
    if (steps[slot] === -1) break
    node = steps[slot + 2] as number
    const end = ends[node]
    if (end === undefined) continue
    const values = anyCase || end.anyCase ? valuesOf(end) : fitting(end, text, tokens, from, index)
    if (values.length > 0) best = { from, to: index + 1, values }
  }
  return best
}

/** Whether a phrase begins with this word, given in its folded form. */
export function begins<T>({ steps, words }: Lexicon<T>, word: string): boolean {
  return steps[slotOf(steps, words, 0, hashOf(word), word)] !== -1
}

/** Numbers in a slot of the table of steps. */
const STEP = 4

/** The index in `steps` of the slot of a step, or of the empty one where it would be. */
function slotOf(
  steps: Int32Array,
  words: readonly string[],
  node: number,
  hash: number,
  word: string,
): number {
  const mask = steps.length / STEP - 1
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b)
  let at = (mixed ^ (mixed >>> 15)) & mask
  for (;;) {
    const slot = at * STEP
    const origin = steps[slot]
    if (origin === -1) return slot
    if (origin === node && steps[slot + 1] === hash && words[steps[slot + 3] as number] === word)
      return slot
    at = (at + 1) & mask
  }
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least + 1))
}

function valuesOf<T>(end: End<T>): readonly T[] {
  end.values ??= [end.first, ...(end.more ?? [])].map(({ value }) => value)
  return end.values
}

function fitting<T>(
  { first, more }: End<T>,
  text: string,
  tokens: Tokens,
  from: number,
  last: number,
): readonly T[] {
  const start = tokens.start[from] as number
  const length = (tokens.end[last] as number) - start
  const values: T[] = []
  if (fits(first, text, start, length)) values.push(first.value)
  if (more !== undefined)
    for (const phrase of more) if (fits(phrase, text, start, length)) values.push(phrase.value)
  return values
}

function fits<T>(
  { form, exactCase = false }: Phrase<T>,
  text: string,
  start: number,
  length: number,
): boolean {
  return !exactCase || (form.length === length && text.startsWith(form, start))
}
