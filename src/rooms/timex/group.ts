/**
 * Groups: the pieces of one temporal expression joined, "Senin (19/6) sore, sekitar pukul 16.30 waktu
 * setempat". What the calendar makes of a group is date.ts and expression.ts.
 */
import type { TimeSense } from '../../lang/tables/timex.ts'
import { isStretch } from '../../text/feast.ts'
import { absorb } from './absorb.ts'
import { isDay } from './date-fields.ts'
import { type Group, newGroup } from './fields.ts'
import { isClockUnit } from './length.ts'
import { type Behind, numberIn, type Piece, pieceAt, unitIn } from './piece.ts'
import { type Scene, wordAt } from './slot.ts'

/** What was found at a token: a group, or how far to read on without one. */
export interface Joined {
  readonly to: number
  readonly group?: Group
}

/** Reads the expression that begins at a token; undefined where none does. */
export function groupAt(scene: Scene, at: number, behind: Behind = false): Joined | undefined {
  const first = firstPiece(scene, at, behind)
  if (first === undefined) return undefined
  const group = newGroup(first.from, first.to)
  if (first.pattern.means.as === 'nothing') return { to: first.to }
  const mods = modOf(scene, at, first)
  if (mods.length > 0) group.from = at
  let piece: Piece = first
  // "at least another three weeks": two of them, and a third at most.
  while (piece.pattern.means.as === 'mod' && mods.length < 3) {
    mods.push(piece.pattern.means)
    const next = pieceBehindMod(scene, piece.to, piece.pattern.means)
    if (next === undefined) return { to: at + 1 }
    if (piece.pattern.outside === true) group.from = next.from
    piece = next
  }
  const mod = mods.find((one) => one.mod !== undefined)?.mod
  if (mod !== undefined) group.mod = mod
  if (!absorb(group, piece) || !mods.every((one) => agrees(group, one))) return { to: at + 1 }
  if (mods.some((one) => (one.mod ?? one.of) !== undefined)) group.weak = false
  if (group.whole === undefined) extend(scene, group)
  else countFrom(scene, group)
  // "late in the evening he briefed ...": with no day behind it the part is read by itself
  if (mods.length > 0 && isPartAlone(group)) return { to: at + 1 }
  absorbPossessive(scene, group)
  hangIn(scene, group)
  return { to: Math.max(group.to, at + 1), group }
}

// "around > 6.30 this evening", "about > nine on Monday": the word a clock is known by may tell how exact it is.
function modOf({ tokens, grammar }: Scene, at: number, { from, pattern }: Piece): ModSense[] {
  if (from !== at + 1 || pattern.means.as !== 'clock') return []
  const word = grammar.root.words?.get(tokens.folded[at] as string)
  const means = word?.patterns?.[0]?.pattern.means
  return means?.as === 'mod' && means.mod === 'APPROX' ? [means] : []
}

// "since > Oct" is shorter than "Oct. 7, 2023" behind it.
function firstPiece(scene: Scene, at: number, behind: Behind): Piece | undefined {
  const piece = pieceAt(scene, at, behind)
  // of "21, 23 and 25 June" each day is one
  if (piece === undefined || piece.from === at || piece.pattern.listed === true) return piece
  const inner = pieceAt(scene, piece.from, behind)
  return inner !== undefined && inner.from === piece.from && inner.to > piece.to ? inner : piece
}

// "from > 2:00 to 2:30" is shorter than "2:00 to 2:30 p.m." behind it.
function longerInside(scene: Scene, at: number): Piece | undefined {
  const piece = pieceAt(scene, at, true)
  if (piece === undefined || piece.from === at) return piece
  const inner = pieceAt(scene, piece.from, true)
  return inner !== undefined && inner.from === piece.from && inner.to > piece.to ? inner : piece
}

// "9:40 p.m. on Monday in Washington", "8 p.m. here in Nairobi", "3 p.m. local time in the Philippines": the place behind a
// clock is where it hangs, though no part of the expression.
function hangIn(scene: Scene, group: Group): void {
  const { tokens, grammar } = scene
  const open = group.zone === undefined || group.zone === 'local'
  if (group.clock === undefined || !open || group.echo !== undefined) return
  let at = group.to
  for (let count = 0; count < 2 && grammar.placeLeads.has(tokens.folded[at] ?? ''); count++) at++
  if (!grammar.placeWords.has(tokens.folded[at] ?? '')) return
  at++
  if (grammar.glue.has(tokens.folded[at] ?? '')) at++
  const place = wordAt(scene, 'place', at)
  if (place !== undefined) group.zone = place.value as string
}

type ModSense = Extract<TimeSense, { as: 'mod' }>

function pieceBehindMod(scene: Scene, at: number, { mod }: ModSense): Piece | undefined {
  const behind = mod === 'START' || mod === 'MID' || mod === 'END' ? 'edge' : true
  const direct = pieceAt(scene, at, behind)
  if (direct !== undefined && direct.from === at) return direct
  const after = afterArticle(scene, at)
  return after === at ? direct : pieceAt(scene, after, behind)
}

// "Friday's vote", "last year's budget": the mark belongs to the day.
function absorbPossessive({ tokens, grammar }: Scene, group: Group): void {
  const mark = tokens.folded[group.to]
  if (mark === undefined || tokens.spaced[group.to] === 1 || !grammar.possessives.has(mark)) return
  const as = group.whole?.pattern.means.as
  if (group.clock === undefined && as !== 'duration' && as !== 'set') group.to++
}

// "the end of June", "awal dari pekan ini": the modifier's words hold their own links, a bare article may follow.
function afterArticle(scene: Scene, at: number): number {
  return scene.grammar.glue.has(scene.tokens.folded[at] as string) ? at + 1 : at
}

// "awal" goes with months and years, "hampir" with lengths and clocks.
function agrees(group: Group, { mod, of, clocks }: ModSense): boolean {
  if (clocks === true) return group.clock !== undefined
  const as = group.whole?.pattern.means.as
  if (of === 'length') return as === 'duration' || (as === 'period' && mod !== undefined)
  if (of === 'day') {
    if (group.clock !== undefined) return false
    return group.shift !== undefined ? group.shift.from === 'published' : group.date !== undefined
  }
  const edge = mod === 'START' || mod === 'MID' || mod === 'END'
  if (!edge) {
    // "handed over on Sunday" is no time above a Sunday, nor "over Christmas" above that day.
    const counts = as === 'duration' || as === 'set' || group.shift !== undefined
    if ((mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') && !counts && group.clock === undefined)
      return false
    const dated = group.date !== undefined && group.clock === undefined
    if (dated && mod !== 'APPROX' && mod !== undefined) return false
    // "about 2018 people" counts people.
    return group.date === undefined || Object.keys(group.date).join() !== 'year'
  }
  if (group.clock !== undefined) return false
  // "late afternoon on Saturday", "mid-morning on Saturday": a part alone counts nowhere
  if (isPartAlone(group)) return true
  if (as !== undefined) return as !== 'duration' && as !== 'set' && as !== 'reference'
  const { feast, eve, by } = group.date ?? {}
  if (feast !== undefined) return eve === undefined && by === undefined && isStretch(feast)
  return group.shift !== undefined || group.date !== undefined
}

function isPartAlone({ part, date, shift, clock }: Group): boolean {
  return part !== undefined && date === undefined && shift === undefined && clock === undefined
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
  const direct = longerInside(scene, group.to)
  // "Tuesday, 12 March: 09:30 courtesy call" is a day and the first clock of its list.
  const listed = direct !== undefined && direct.from > group.to && tokens.folded[group.to] === ':'
  if (direct !== undefined) return direct.from >= group.to && !listed ? direct : undefined
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
function clockBehind(scene: Scene, group: Group, at: number): Piece | undefined {
  const { tokens, grammar } = scene
  const word = tokens.folded[at] as string
  if (!grammar.clockGlue.has(word) || group.clock !== undefined) return undefined
  if (group.date === undefined && group.shift === undefined) return undefined
  const piece = pieceAt(scene, at + 1, true)
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

// "two days after Friday", "three weeks from tomorrow"; "for 30 days from Monday" is a length and a day.
function countFrom(scene: Scene, group: Group): void {
  const { tokens, grammar } = scene
  const { whole } = group
  const way = grammar.anchors.get(tokens.folded[group.to] as string)
  if (way === undefined || whole?.pattern.means.as !== 'duration') return
  // "more than two weeks after Friday"; "about two weeks after" and "almost" stay lengths
  if (group.mod !== undefined && !/MORE/.test(group.mod)) return
  const { slots, pattern } = whole
  const unit = unitIn(whole)
  const count = numberIn(slots, 'n') ?? 1
  if (unit === undefined || slots.few !== undefined || numberIn(slots, 'n2') !== undefined) return
  if (!Number.isInteger(count) || isClockUnit(unit) || !lone(pattern)) return
  if (grammar.lengthWords.has(tokens.folded[group.from - 1] ?? '')) return
  const day = groupAt(scene, group.to + 1)?.group
  if (day === undefined || day.from !== group.to + 1 || !isOneDay(day)) return
  const { from, rule } = group
  const mod = day.mod ?? group.mod
  const counted = { by: way * count, unit }
  Object.assign(group, day, { from, rule, mod, counted, weak: false, whole: undefined })
}

// Lengths alone: of "an 86-year-old" and "several days" nothing is counted.
function lone({ rule, means }: Piece['pattern']): boolean {
  if (rule !== 'length' || means.as !== 'duration') return false
  return means.few !== true && means.more === undefined
}

function isOneDay({ clock, part, date, shift }: Group): boolean {
  if (clock !== undefined || part !== undefined) return false
  if (shift !== undefined) return shift.unit === 'day' && shift.from === 'published'
  if (date === undefined || date.feast !== undefined || date.lunar !== undefined) return false
  return date.day2 === undefined && isDay(date)
}
