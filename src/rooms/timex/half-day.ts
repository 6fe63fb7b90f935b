/** The half of the day that a clock takes from the one before it: "planned for 3 p.m. but started at 3:40". */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Entry } from './entry.ts'
import type { Clock, Group } from './fields.ts'
import type { Grammar } from './grammar.ts'
import { looksBack } from './look.ts'
import type { Scene } from './slot.ts'

/** Gives each clock without "a.m." or "p.m." the next such hour behind the clock of its sentence that has one. */
export function placeHalves(
  entries: readonly Entry[],
  { tokens, grammar }: Pick<Scene, 'tokens' | 'grammar'>,
): void {
  let told: Entry | undefined
  for (const entry of entries) {
    const { group } = entry
    const { clock } = group
    if (clock === undefined) continue
    const half =
      (told?.sentence === entry.sentence
        ? halfBehind(told.group, clock, hasFigure(group, tokens))
        : undefined) ?? halfOfMeal(entry, tokens, grammar)
    const open =
      clock.meridiem === undefined &&
      clock.part === undefined &&
      group.part === undefined &&
      (group.zone === undefined || !hasFigure(group, tokens)) &&
      clock.end === undefined &&
      entry.end === undefined &&
      // "came out at half past one this afternoon; the phones had rung since nine o'clock"
      !looksBack(tokens, grammar, group.from)
    if (half !== undefined && open && !isOf24(entry, tokens)) {
      group.clock = { ...clock, meridiem: half }
    }
    told = group.clock === undefined || halfOf(group) === undefined ? undefined : entry
  }
}

// "a working dinner at 8", "the afternoon session resumes at 2.30", "at 1 for lunch": the half in which such a thing is held.
function halfOfMeal({ group }: Entry, tokens: Tokens, grammar: Grammar): 'pm' | undefined {
  const hour = (group.clock?.face.hour ?? 0) + HALF
  if (hour <= HALF || hour >= 2 * HALF) return undefined
  const fits = (at: number) => {
    const hours = grammar.dayNouns.get(tokens.folded[at] ?? '')
    return hours === undefined ? undefined : hour >= hours[0] && hour <= hours[1]
  }
  for (let at = group.from - 1; at >= 0 && at >= group.from - BEFORE; at--) {
    const told = fits(at)
    if (told !== undefined) return told ? 'pm' : undefined
    if (tokens.kind[at] === TokenKind.mark || tokens.kind[at] === TokenKind.newline) break
    if (grammar.pairWords.has(tokens.folded[at] as string)) break
  }
  for (let at = group.to; at < tokens.length && at < group.to + BEHIND; at++)
    if (fits(at) === true) return 'pm'
  return undefined
}

/** Hours: of a half, and from when on a twelve is midnight's. */
const HALF = 12
const LATE = 9

/** Tokens before and behind a clock within which a meal or a session is that clock's. */
const BEFORE = 8
const BEHIND = 3

// "ten to six on Tuesday evening" is in the second half as "5.50 p.m." is.
function halfOf({ clock, part }: Group): 'am' | 'pm' | undefined {
  if (clock?.meridiem !== undefined) return clock.meridiem as 'am' | 'pm'
  const of = clock?.part ?? part
  // "lunch at 12.30 and a press conference at 2.30"
  if (of === undefined && clock?.face.hour === HALF) return 'pm'
  if (of === 'MO') return 'am'
  return of === 'AF' || of === 'EV' ? 'pm' : undefined
}

function halfBehind(told: Group, { face }: Clock, figure: boolean): 'am' | 'pm' | undefined {
  const half = halfOf(told)
  const before = told.clock
  if (before === undefined || half === undefined || before.end !== undefined) return undefined
  if (face.hour < 1 || face.hour > 12) return undefined
  const minutes = (clock: Clock['face']) => (clock.hour % 12) * 60 + clock.minute
  if (minutes(face) > minutes(before.face)) return half
  // "at 11.45 pm and finished at 12.20", never "noon"
  if (figure && half === 'pm' && face.hour === HALF && before.face.hour >= LATE) return 'am'
  return half === 'am' ? 'pm' : undefined
}

// "At 10.45pm Brussels time they settled, and at a quarter past eleven London time she accepted": in words a clock has 12 hours.
function hasFigure(group: Group, tokens: Tokens): boolean {
  for (let at = group.from; at < group.to; at++)
    if (tokens.kind[at] === TokenKind.number) return true
  return false
}

// "at 3 p.m., or 03:00 in Tokyo": with a nought before it the clock has 24 hours.
function isOf24({ group }: Entry, tokens: Tokens): boolean {
  for (let at = group.from; at < group.to; at++)
    if (tokens.kind[at] === TokenKind.number) return tokens.folded[at]?.startsWith('0') === true
  return false
}
