/**
 * Groups: the pieces of one temporal expression joined, "Senin (19/6) sore, sekitar pukul 16.30 waktu
 * setempat". What the calendar makes of a group is date.ts and expression.ts.
 */
import { isStretch } from '../../text/feast.ts'
import { absorb } from './absorb.ts'
import type { Group } from './fields.ts'
import { type Behind, type Piece, pieceAt } from './piece.ts'
import { type Scene, wordAt } from './slot.ts'

/** What was found at a token: a group, or how far to read on without one. */
export interface Joined {
  readonly to: number
  readonly group?: Group
}

/** Reads the expression that begins at a token; undefined where none does. */
export function groupAt(scene: Scene, at: number, behind: Behind = false): Joined | undefined {
  const first = pieceAt(scene, at, behind)
  if (first === undefined) return undefined
  const group: Group = { from: first.from, to: first.to, rule: '', weak: false }
  if (first.pattern.means.as === 'nothing') return { to: first.to }
  if (first.pattern.means.as === 'mod') {
    const { mod, clocks } = first.pattern.means
    if (mod !== undefined) group.mod = mod
    const edge = mod === 'START' || mod === 'MID' || mod === 'END'
    const next = pieceAt(scene, afterArticle(scene, first.to), edge ? 'edge' : true)
    if (next === undefined || !absorb(group, next)) return { to: at + 1 }
    if (!agrees(group) || (clocks === true && group.clock === undefined)) return { to: at + 1 }
    if (first.pattern.outside === true) group.from = next.from
  } else if (!absorb(group, first)) return { to: at + 1 }
  if (group.whole === undefined) extend(scene, group)
  return { to: Math.max(group.to, at + 1), group }
}

// "the end of June", "awal dari pekan ini": the modifier's words hold their own links, a bare article may follow.
function afterArticle(scene: Scene, at: number): number {
  return scene.grammar.glue.has(scene.tokens.folded[at] as string) ? at + 1 : at
}

// "awal" goes with months and years, "hampir" with lengths and clocks.
function agrees(group: Group): boolean {
  const edge = group.mod === 'START' || group.mod === 'MID' || group.mod === 'END'
  if (!edge) {
    // "over Christmas" is not more than it.
    if (group.date !== undefined && group.clock === undefined && group.mod !== 'APPROX')
      return false
    // "about 2018 people" counts people.
    return group.date === undefined || Object.keys(group.date).join() !== 'year'
  }
  if (group.clock !== undefined || group.part !== undefined) return false
  const as = group.whole?.pattern.means.as
  if (as !== undefined) return as !== 'duration' && as !== 'set' && as !== 'reference'
  if (group.shift !== undefined) return group.shift.unit !== 'day'
  if (group.date === undefined || group.date.day !== undefined) return false
  const { weekday, feast, eve, by } = group.date
  if (feast !== undefined) return eve === undefined && by === undefined && isStretch(feast)
  return weekday === undefined
}

function extend(scene: Scene, group: Group): void {
  for (let count = 0; count < 8; count++) {
    if (absorbTail(scene, group)) continue
    const next = nextPiece(scene, group)
    if (next === undefined) return
    if (next.pattern.means.as === 'mod') {
      // "Senin sore, sekitar pukul 16.30": near that clock.
      if (group.clock !== undefined || (group.date ?? group.shift) === undefined) return
      const clock = pieceAt(scene, next.to, true)
      if (clock?.pattern.means.as !== 'clock' || !absorb(group, clock)) return
      if (next.pattern.means.mod !== undefined) group.mod = next.pattern.means.mod
      continue
    }
    if (!absorb(group, next)) return
  }
}

function nextPiece(scene: Scene, group: Group): Piece | undefined {
  const { tokens, grammar } = scene
  const direct = pieceAt(scene, group.to, true)
  if (direct !== undefined) return direct.from >= group.to ? direct : undefined
  let at = group.to
  if (tokens.folded[at] === ',') at++
  const clock = clockBehind(scene, group, at)
  if (clock !== undefined) return clock
  for (let count = 0; count < 2 && grammar.glue.has(tokens.folded[at] as string); count++) {
    const piece = pieceAt(scene, at, true)
    if (piece !== undefined) return piece
    at++
  }
  return at === group.to ? undefined : pieceAt(scene, at, true)
}

// "Rabu (22/5) mulai pukul 10.00", "hari ini antara pukul 18.00 dan 21.00"
function clockBehind(
  { tokens, grammar, ...rest }: Scene,
  group: Group,
  at: number,
): Piece | undefined {
  const word = tokens.folded[at] as string
  if (!grammar.clockGlue.has(word) || group.clock !== undefined) return undefined
  if (group.date === undefined && group.shift === undefined) return undefined
  const piece = pieceAt({ tokens, grammar, ...rest }, at + 1, true)
  const as = piece?.pattern.means.as
  if (as !== 'clock' && as !== 'mod') return undefined
  group.paired = grammar.pairOpeners.has(word)
  return piece
}

function absorbTail(scene: Scene, group: Group): boolean {
  if (group.toward !== undefined || group.date === undefined || group.clock !== undefined)
    return false
  const tail = wordAt(scene, 'tail', group.to)
  if (tail === undefined) return false
  // "lalu lintas" is traffic: a longer phrase than the tail begins here.
  const other = pieceAt(scene, group.to, false)
  if (other !== undefined && other.to > tail.to) return false
  group.toward = tail.value as 'past' | 'future' | 'this'
  group.to = tail.to
  group.weak = false
  return true
}
