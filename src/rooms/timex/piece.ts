/**
 * Pieces: the longest pattern of the grammar at a token, with what stands in its slots.
 * "Senin (19/6)", "sore", "pukul 16.30" and "waktu setempat" are four pieces; group.ts joins them.
 */
import type { TimePattern, TimeUnit } from '../../lang/tables/timex.ts'
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
  walk(
    scene,
    { node: scene.grammar.root, from: at, at, end: undefined, slots: undefined },
    at,
    behind,
    best,
  )
  const pattern = best.node?.pattern
  if (pattern === undefined) return undefined
  const slots: Record<string, SlotValue['value']> = {}
  for (let link = best.slots; link !== undefined; link = link.before) slots[link.name] = link.value
  return { from: best.from, to: best.to, pattern, slots }
}

/** A way through the tree: the expression begins at `from`, and ends at `end` where context follows it. */
interface Step {
  readonly node: PatternNode
  readonly from: number
  readonly at: number
  readonly end: number | undefined
  readonly slots: Chain | undefined
}

// Bounded by the longest pattern, not by the text.
function walk(scene: Scene, step: Step, first: number, behind: Behind, best: Best): void {
  const { tokens } = scene
  const { node, from, at, slots } = step
  const to = step.end ?? at
  if (
    node.pattern !== undefined &&
    to > from &&
    fits(scene, node.pattern, from, behind) &&
    closes(scene, to, slots)
  ) {
    const longer = to > best.to || best.node === undefined
    if (longer || (to === best.to && node.order < (best.node?.order ?? 0))) {
      best.from = from
      best.to = to
      best.node = node
      best.slots = slots
    }
  }
  if (node.opened !== undefined && at > first) {
    walk(scene, { ...step, node: node.opened, from: at }, first, behind, best)
  }
  if (node.closed !== undefined && at > from) {
    walk(scene, { ...step, node: node.closed, end: at }, first, behind, best)
  }
  if (at >= tokens.length) return
  const next = node.words?.get(tokens.folded[at] as string)
  if (next !== undefined) walk(scene, { ...step, node: next, at: at + 1 }, first, behind, best)
  // "Rabu" and "(24/11)" on the next line: a line broken in the middle of a date.
  if (tokens.kind[at] === TokenKind.newline && at > from && tokens.folded[at + 1] === '(') {
    const bracket = node.words?.get('(')
    if (bracket !== undefined)
      walk(scene, { ...step, node: bracket, at: at + 2 }, first, behind, best)
  }
  for (const { name, base, node: target } of node.slots) {
    const found = readSlot(scene, base, at, at > first)
    if (found === undefined) continue
    const chain = { name, value: found.value, before: slots }
    walk(scene, { ...step, node: target, at: found.to, slots: chain }, first, behind, best)
  }
}

function fits(scene: Scene, pattern: TimePattern, from: number, behind: Behind): boolean {
  if (pattern.behind === true && (behind === false || behind === 'list')) return false
  if (pattern.listed === true && behind !== 'list') return false
  if (pattern.edged === true && behind !== 'edge') return false
  const capital = scene.tokens.capital[from] === 1
  return !(pattern.lower === true && capital) && !(pattern.capital === true && !capital)
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
