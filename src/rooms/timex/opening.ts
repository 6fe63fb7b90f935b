/**
 * Openings: what a way through the pattern tree may go on with, told by a look at a token or two. Most tokens of a text begin
 * no expression; here they are refused before anything is walked.
 */
import { hasBit, newHashBits, setBit } from '../../text/hash-bits.ts'
import { hashOf, TokenKind, type Tokens } from '../../text/token.ts'
import { glanceAt } from './glance.ts'
import type { PatternNode } from './grammar.ts'
import { type Scene, slotsAt } from './slot.ts'

/** What may stand at a token. */
export interface Opening {
  /** The hashes of words and marks. */
  readonly words: Int32Array
  /** Of the first token what may stand behind each word of it. */
  readonly behind: ReadonlyMap<string, Opening | undefined> | undefined
  /** Bits of numbers, of words of time and of any words, as the slots have them. */
  readonly numbers: number
  readonly lexical: number
  /** Slots of any words, with what may stand behind each (undefined: anything). */
  readonly open: readonly { readonly bit: number; readonly next: Opening | undefined }[]
}

/** What may stand first of the patterns, and behind it. */
export function openingOf(root: PatternNode): Opening {
  const words = [...(root.words ?? [])]
  return {
    ...ownOpening([root]),
    behind: new Map(words.map(([word, node]) => [word, nextOf(node)])),
  }
}

/** What may stand next at a node behind a first token; undefined where a pattern may end there, so that anything may. */
export function nextOf(node: PatternNode): Opening | undefined {
  const nodes = [...standing(node)]
  return nodes.some(({ patterns }) => patterns !== undefined) ? undefined : ownOpening(nodes)
}

// A node and those that are reached from it without a token.
function* standing(node: PatternNode): Generator<PatternNode> {
  yield node
  if (node.opened !== undefined) yield* standing(node.opened)
  if (node.closed !== undefined) yield* standing(node.closed)
}

function ownOpening(nodes: readonly PatternNode[]): Opening {
  const forms = nodes.flatMap(({ words }) => [...(words?.keys() ?? [])])
  // A line may be broken before a bracket.
  if (forms.includes('(')) forms.push('\n')
  const words = newHashBits(forms.length)
  for (const form of forms) setBit(words, hashOf(form))
  const union = (list: 'numbers' | 'lexical') =>
    nodes.flatMap((node) => node[list]).reduce((bits, slot) => bits | slot.bit, 0)
  return {
    words,
    behind: undefined,
    numbers: union('numbers'),
    lexical: union('lexical'),
    open: nodes.flatMap(({ open }) => open.map(({ bit, node }) => ({ bit, next: nextOf(node) }))),
  }
}

/** Whether an expression may begin, or go on, at a token; never false where one does. */
export function mayOpen(scene: Scene, opening: Opening, at: number): boolean {
  const { tokens } = scene
  if (at >= tokens.length) return false
  if (hasBit(opening.words, tokens.hash[at] as number) && wordOpens(scene, opening, at)) return true
  const kind = tokens.kind[at]
  if (kind === TokenKind.number) return (opening.numbers & glanceAt(tokens, at)) !== 0
  if (kind !== TokenKind.word) return false
  if (opening.lexical !== 0 && (opening.lexical & slotsAt(scene, at)) !== 0) return true
  if (opening.open.length === 0) return false
  const own = caseBit(tokens, at)
  for (const { bit, next } of opening.open) {
    if ((bit & own) !== 0 && (next === undefined || mayOpen(scene, next, at + 1))) return true
  }
  return false
}

function wordOpens(scene: Scene, { behind }: Opening, at: number): boolean {
  if (behind === undefined) return true
  const word = scene.tokens.folded[at] as string
  const next = behind.get(word)
  return next === undefined ? behind.has(word) : mayOpen(scene, next, at + 1)
}

const LOWER = 1
const CAPITAL = 2

/** The bit of a word by its first letter. */
export function caseBit(tokens: Tokens, at: number): number {
  return tokens.capital[at] === 1 ? CAPITAL : LOWER
}

/** The bits of the words that may stand in a slot of any words. */
export function casesOf(base: string): number {
  if (base === 'lower') return LOWER
  return base === 'capital' ? CAPITAL : LOWER | CAPITAL
}
