/** The half of the day that a clock takes from the one before it: "planned for 3 p.m. but started at 3:40". */
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Entry } from './entry.ts'
import type { Clock } from './fields.ts'

/** Gives each clock without "a.m." or "p.m." the next such hour behind the clock of its sentence that has one. */
export function placeHalves(entries: readonly Entry[], tokens: Tokens): void {
  let told: Entry | undefined
  for (const entry of entries) {
    const { group } = entry
    const { clock } = group
    if (clock === undefined) continue
    const half = told?.sentence === entry.sentence ? halfBehind(told.group.clock, clock) : undefined
    const open =
      clock.meridiem === undefined &&
      clock.part === undefined &&
      group.part === undefined &&
      group.zone === undefined &&
      clock.end === undefined &&
      entry.end === undefined
    if (half !== undefined && open && !isOf24(entry, tokens)) {
      group.clock = { ...clock, meridiem: half }
    }
    told = group.clock?.meridiem === undefined ? undefined : entry
  }
}

function halfBehind(told: Clock | undefined, { face }: Clock): 'am' | 'pm' | undefined {
  const half = told?.meridiem
  if (told === undefined || half === undefined || told.end !== undefined) return undefined
  if (face.hour < 1 || face.hour > 12) return undefined
  const minutes = (clock: Clock['face']) => (clock.hour % 12) * 60 + clock.minute
  if (minutes(face) > minutes(told.face)) return half as 'am' | 'pm'
  return half === 'am' ? 'pm' : undefined
}

// "at 3 p.m., or 03:00 in Tokyo": with a nought before it the clock has 24 hours.
function isOf24({ group }: Entry, tokens: Tokens): boolean {
  for (let at = group.from; at < group.to; at++)
    if (tokens.kind[at] === TokenKind.number) return tokens.folded[at]?.startsWith('0') === true
  return false
}
