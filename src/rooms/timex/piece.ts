/**
 * Pieces: the longest pattern of the grammar at a token, with what stands in its slots.
 * "Senin (19/6)", "sore", "pukul 16.30" and "waktu setempat" are four pieces; group.ts joins them.
 */
import type { TimePattern } from '../../lang/tables/timex.ts'
import { TokenKind } from '../../text/token.ts'
import type { PatternNode } from './grammar.ts'
import type { ClockFace, NumericDate } from './shape.ts'
import { readSlot, type Scene, type SlotValue } from './slot.ts'

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
  node: PatternNode | undefined
  slots: Chain | undefined
}

/** Slot values of one way through the tree, last first. */
interface Chain {
  readonly name: string
  readonly value: SlotValue['value']
  readonly before: Chain | undefined
}

/**
 * The longest piece at a token.
 *
 * @param behind whether another piece stands before it, the edge of a stretch ("akhir") or a whole expression of a list, which some patterns ask for
 */
export function pieceAt(scene: Scene, at: number, behind: Behind): Piece | undefined {
  const best: Best = { from: at, to: at, node: undefined, slots: undefined }
  walk(scene, scene.grammar.root, at, at, at, undefined, behind, best)
  const pattern = best.node?.pattern
  if (pattern === undefined) return undefined
  const slots: Record<string, SlotValue['value']> = {}
  for (let link = best.slots; link !== undefined; link = link.before) slots[link.name] = link.value
  return { from: best.from, to: best.to, pattern, slots }
}

// Bounded by the longest pattern, not by the text.
function walk(
  scene: Scene,
  node: PatternNode,
  first: number,
  from: number,
  at: number,
  slots: Chain | undefined,
  behind: Behind,
  best: Best,
): void {
  const { tokens } = scene
  if (
    node.pattern !== undefined &&
    at > from &&
    fits(scene, node.pattern, from, behind) &&
    closes(scene, at, slots)
  ) {
    const longer = at > best.to || best.node === undefined
    if (longer || (at === best.to && node.order < (best.node?.order ?? 0))) {
      best.from = from
      best.to = at
      best.node = node
      best.slots = slots
    }
  }
  if (node.opened !== undefined && at > first) {
    walk(scene, node.opened, first, at, at, slots, behind, best)
  }
  if (at >= tokens.length) return
  const next = node.words?.get(tokens.folded[at] as string)
  if (next !== undefined) walk(scene, next, first, from, at + 1, slots, behind, best)
  // "Rabu" and "(24/11)" on the next line: a line broken in the middle of a date.
  if (tokens.kind[at] === TokenKind.newline && at > from && tokens.folded[at + 1] === '(') {
    const bracket = node.words?.get('(')
    if (bracket !== undefined) walk(scene, bracket, first, from, at + 2, slots, behind, best)
  }
  for (const { name, base, node: target } of node.slots) {
    const found = readSlot(scene, base, at, at > first)
    if (found === undefined) continue
    walk(
      scene,
      target,
      first,
      from,
      found.to,
      { name, value: found.value, before: slots },
      behind,
      best,
    )
  }
}

function fits(scene: Scene, pattern: TimePattern, from: number, behind: Behind): boolean {
  if (pattern.behind === true && (behind === false || behind === 'list')) return false
  if (pattern.listed === true && behind !== 'list') return false
  if (pattern.edged === true && behind !== 'edge') return false
  const capital = scene.tokens.capital[from] === 1
  return !(pattern.lower === true && capital) && !(pattern.capital === true && !capital)
}

// An optional mark is no end: the comma in "13 Juni, Israel"; the stop of "p.m." is one.
function closes({ tokens }: Scene, at: number, slots: Chain | undefined): boolean {
  const last = tokens.folded[at - 1]
  return last !== ',' && (last !== '.' || slots?.name === 'meridiem')
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
