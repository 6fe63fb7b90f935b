/** The half of the day that a clock takes from the one before it: "planned for 3 p.m. but started at 3:40". */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Entry } from './entry.ts'
import type { Clock, Group } from './fields.ts'
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
    const half = told?.sentence === entry.sentence ? halfBehind(told.group, clock) : undefined
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

// "ten to six on Tuesday evening" is in the second half as "5.50 p.m." is.
function halfOf({ clock, part }: Group): 'am' | 'pm' | undefined {
  if (clock?.meridiem !== undefined) return clock.meridiem as 'am' | 'pm'
  const of = clock?.part ?? part
  if (of === 'MO') return 'am'
  return of === 'AF' || of === 'EV' ? 'pm' : undefined
}

function halfBehind(told: Group, { face }: Clock): 'am' | 'pm' | undefined {
  const half = halfOf(told)
  const before = told.clock
  if (before === undefined || half === undefined || before.end !== undefined) return undefined
  if (face.hour < 1 || face.hour > 12) return undefined
  const minutes = (clock: Clock['face']) => (clock.hour % 12) * 60 + clock.minute
  if (minutes(face) > minutes(before.face)) return half
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
