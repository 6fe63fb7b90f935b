/**
 * A lexicon: many phrases looked up along the tokens of a text, longest first, in one pass.
 *
 * Phrases are data and are never made into patterns, so a name full of regular-expression
 * characters is as harmless as any other.
 */
import { type Tokens, tokenize } from './token.ts'

/** One phrase and what it stands for. `exactCase` keeps "AS" (the USA) apart from "as". */
export interface Phrase<T> {
  readonly form: string
  readonly value: T
  readonly exactCase?: boolean
}

/** Compiled phrases. */
export interface Lexicon<T> {
  readonly root: Node<T>
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined
  found: { readonly form: string; readonly exactCase: boolean; readonly value: T }[] | undefined
  /** All values of the phrases that end here, and whether they fit in any case. */
  values: T[]
  anyCase: boolean
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
  const root: Node<T> = newNode()
  for (const { form, value, exactCase = false } of phrases) {
    const tokens = tokenize(form)
    if (tokens.length === 0) continue
    let node = root
    for (const word of tokens.folded) {
      if (word === '-') continue // "el-Sheikh" and "el Sheikh" are one form
      node.next ??= new Map()
      let child = node.next.get(word)
      if (child === undefined) {
        child = newNode()
        node.next.set(word, child)
      }
      node = child
    }
    if (node === root) continue
    node.found ??= []
    node.found.push({ form, exactCase, value })
    node.values.push(value)
    if (exactCase) node.anyCase = false
  }
  return { root }
}

/**
 * The longest phrase that begins at token `from`.
 *
 * @param anyCase true where the text shouts ("PORT MORESBY"), so that case tells nothing
 * @returns undefined where none does
 */
export function longestMatch<T>(
  lexicon: Lexicon<T>,
  text: string,
  tokens: Tokens,
  from: number,
  anyCase = false,
): Found<T> | undefined {
  let node: Node<T> | undefined = lexicon.root
  let best: Found<T> | undefined
  for (let index = from; index < tokens.length; index++) {
    const word = tokens.folded[index] as string
    if (word === '-' && index > from && tokens.spaced[index] === 0) continue
    node = node.next?.get(word)
    if (node === undefined) break
    if (node.found === undefined) continue
    const values =
      anyCase || node.anyCase ? node.values : fitting(node.found, text, tokens, from, index)
    if (values.length > 0) best = { from, to: index + 1, values }
  }
  return best
}

function newNode<T>(): Node<T> {
  return { next: undefined, found: undefined, values: [], anyCase: true }
}

function fitting<T>(
  found: NonNullable<Node<T>['found']>,
  text: string,
  tokens: Tokens,
  from: number,
  last: number,
): readonly T[] {
  const values: T[] = []
  const covered = text.slice(tokens.start[from], tokens.end[last])
  for (const { form, exactCase, value } of found) {
    if (!exactCase || covered === form) values.push(value)
  }
  return values
}
