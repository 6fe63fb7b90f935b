/**
 * Pieces: the longest pattern of the grammar at a token, with what stands in its slots.
 * "Senin (19/6)", "sore", "pukul 16.30" and "waktu setempat" are four pieces; group.ts joins them.
 */
import type { TimePattern, TimeUnit } from '../../lang/tables/timex.ts'
import { hashBit } from '../../text/hash-bits.ts'
import { TokenKind } from '../../text/token.ts'
import { glanceAt } from './glance.ts'
import type { PatternNode, PatternSlot, RankedPattern } from './grammar.ts'
import { caseBit, mayOpen } from './opening.ts'
import type { ClockFace, NumericDate } from './shape.ts'
import { type Scene, type SlotValue, slotsAt } from './slot.ts'
import { isRate } from './timetable.ts'

/** A piece of a temporal expression: tokens `from` up to, not including, `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly pattern: TimePattern
  readonly slots: Slots
}

/** Values by slot name. */
export type Slots = Readonly<Record<string, SlotValue['value']>>

/** What stands before a piece. */
export type Behind = boolean | 'edge' | 'list'

interface Best {
  from: number
  to: number
  ranked: RankedPattern | undefined
  slots: Chain | undefined
}

/** Slot values of one way through the tree, last first. */
interface Chain {
  readonly name: string
  readonly value: SlotValue['value']
  readonly before: Chain | undefined
}

/** What is asked of a walk: from which token, and the longest piece so far. */
interface Ask {
  readonly first: number
  readonly behind: Behind
  readonly best: Best
}

/**
 * The longest piece at a token.
 *
 * @param behind whether another piece stands before it, the edge of a stretch ("akhir") or a whole expression of a list, which some patterns ask for
 */
export function pieceAt(scene: Scene, at: number, behind: Behind): Piece | undefined {
  const { grammar } = scene
  if (!mayOpen(scene, grammar.opening, at)) return undefined
  const best: Best = { from: at, to: at, ranked: undefined, slots: undefined }
  walk(scene, grammar.root, at, at, -1, undefined, { first: at, behind, best })
  const pattern = best.ranked?.pattern
  if (pattern === undefined) return undefined
  const slots: Record<string, SlotValue['value']> = {}
  for (let link = best.slots; link !== undefined; link = link.before) slots[link.name] = link.value
  return { from: best.from, to: best.to, pattern, slots }
}

// Where a way through the tree stands: the expression begins at `from`, and ends at `end` where context follows it (-1: it does not).
// Bounded by the longest pattern, not by the text.
function walk(
  scene: Scene,
  node: PatternNode,
  from: number,
  at: number,
  end: number,
  slots: Chain | undefined,
  ask: Ask,
): void {
  const { tokens } = scene
  if (node.patterns !== undefined) take(scene, node.patterns, from, end < 0 ? at : end, slots, ask)
  if (node.opened !== undefined && at > ask.first) {
    walk(scene, node.opened, at, at, end, slots, ask)
  }
  if (node.closed !== undefined && at > from) walk(scene, node.closed, from, at, at, slots, ask)
  if (at >= tokens.length) return
  const kind = tokens.kind[at]
  if (node.words !== undefined) {
    const known = (node.wordBits & hashBit(tokens.hash[at] as number)) !== 0
    const next = known ? node.words.get(tokens.folded[at] as string) : undefined
    if (next !== undefined) walk(scene, next, from, at + 1, end, slots, ask)
    // "Rabu" and "(24/11)" on the next line: a line broken in the middle of a date.
    if (kind === TokenKind.newline && at > from && tokens.folded[at + 1] === '(') {
      const bracket = node.words.get('(')
      if (bracket !== undefined) walk(scene, bracket, from, at + 2, end, slots, ask)
    }
  }
  if (kind === TokenKind.number) {
    if (node.numbers.length > 0)
      follow(scene, node.numbers, glanceAt(tokens, at), from, at, end, slots, ask)
    return
  }
  if (kind !== TokenKind.word) return
  if (node.lexical.length > 0) {
    const bits = slotsAt(scene, at)
    if (bits !== 0) follow(scene, node.lexical, bits, from, at, end, slots, ask)
  }
  if (node.open.length > 0) follow(scene, node.open, caseBit(tokens, at), from, at, end, slots, ask)
}

// `bits`: what the token is at a glance; only slots of such a bit are read.
function follow(
  scene: Scene,
  edges: readonly PatternSlot[],
  bits: number,
  from: number,
  at: number,
  end: number,
  slots: Chain | undefined,
  ask: Ask,
): void {
  for (const { name, bit, read, node, next } of edges) {
    if ((bits & bit) === 0) continue
    const found = read(scene, at, at > ask.first)
    if (found === undefined) continue
    if (next !== undefined && !mayOpen(scene, next, found.to)) continue
    walk(scene, node, from, found.to, end, { name, value: found.value, before: slots }, ask)
  }
}

function take(
  scene: Scene,
  patterns: readonly RankedPattern[],
  from: number,
  to: number,
  slots: Chain | undefined,
  { best, behind }: Ask,
): void {
  if (to <= from || to < best.to) return
  for (const ranked of patterns) {
    const { pattern, order, free } = ranked
    if (to === best.to && best.ranked !== undefined && order >= best.ranked.order) return
    if (!(free || fits(scene, pattern, from, to, behind))) continue
    if (!closes(scene, to, slots)) return
    best.from = from
    best.to = to
    best.ranked = ranked
    best.slots = slots
    return
  }
}

function fits(
  scene: Scene,
  pattern: TimePattern,
  from: number,
  to: number,
  behind: Behind,
): boolean {
  if (pattern.behind === true && (behind === false || behind === 'list')) return false
  if (pattern.listed === true && behind !== 'list') return false
  if (pattern.edged === true && behind !== 'edge') return false
  if (pattern.timetable === true && scene.timetable[from] === 0) return false
  if (pattern.clocked === true && scene.sentence[from] !== scene.read.clock) return false
  const capital = scene.tokens.capital[from] === 1
  if ((pattern.lower === true && capital) || (pattern.capital === true && !capital)) return false
  if (pattern.ends === true && !isEnd(scene, to)) return false
  return !(pattern.clocked === true && isRate(scene.tokens, scene.grammar, from, to))
}

// "this morning at 7": a mark, the text's end or a small word follows, no noun that is counted.
function isEnd({ tokens, grammar }: Scene, at: number): boolean {
  if (at >= tokens.length) return true
  const kind = tokens.kind[at]
  if (kind === TokenKind.word) return grammar.followers.has(tokens.folded[at] as string)
  return kind !== TokenKind.number && !/^[-–/:%$€£]$/.test(tokens.folded[at] as string)
}

// An optional mark is no end: the comma in "13 Juni, Israel"; the stops of "p.m." and "Thurs." are.
function closes({ tokens }: Scene, at: number, slots: Chain | undefined): boolean {
  const last = tokens.folded[at - 1]
  return last !== ',' && (last !== '.' || /^(?:meridiem|short)/.test(slots?.name ?? ''))
}

/** A number in a slot. */
export function numberIn(slots: Slots, name: string): number | undefined {
  const value = slots[name]
  return typeof value === 'number' ? value : undefined
}

/** A word's value in a slot. */
export function wordIn(slots: Slots, name: string): string | undefined {
  const value = slots[name]
  return typeof value === 'string' ? value : undefined
}

/** A clock in a slot. */
export function clockIn(slots: Slots, name: string): ClockFace | undefined {
  const value = slots[name]
  return typeof value === 'object' && 'hour' in value ? value : undefined
}

/** A numeric date in a slot. */
export function numericIn(slots: Slots): NumericDate | undefined {
  const value = slots.numdate ?? slots.fulldate ?? slots.rangedate
  return typeof value === 'object' && 'first' in value ? value : undefined
}

/** The unit a piece counts in. */
export function unitIn({ slots, pattern }: Piece): TimeUnit | undefined {
  const named = 'unit' in pattern.means ? pattern.means.unit : undefined
  return (
    named ??
    ((wordIn(slots, 'unit') ?? wordIn(slots, 'calendar') ?? wordIn(slots, 'one')) as
      | TimeUnit
      | undefined)
  )
}
