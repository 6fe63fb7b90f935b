/** How a superlative stands: of what did not take place, of what is still to come, of these very persons. */
import { type Floor, isStop } from './floor.ts'
import { hasPeers } from './peers.ts'

const REACH = 16
const NEAR = 7

/** "The first time that the two have missed a date", "that neither has an envoy there": of what did not take place the record has nothing. */
export function isLack(
  { tokens, words }: Floor,
  begin: number,
  [, close]: readonly [number, number],
  to: number,
): boolean {
  for (let at = begin; at < Math.min(to, close + NEAR); at++) {
    if (at >= close && isStop(tokens.folded[at] as string)) return false
    if (words.lacks.has(tokens.folded[at] as string)) return true
  }
  return false
}

/** "That would be the first": its clause puts it off. */
export function isAhead({ tokens, words }: Floor, from: number, begin: number): boolean {
  for (let at = begin - 1; at >= Math.max(from, begin - REACH); at--) {
    if (words.clauseOpeners.has(tokens.folded[at] as string)) return false
    if (words.aheads.has(tokens.folded[at] as string)) return true
  }
  return false
}

/** "Their first talks", "pertemuan pertama mereka": a pronoun before it or in it says whose. */
export function isPersonal(floor: Floor, begin: number, from: number, open: number): boolean {
  const { tokens, words } = floor
  for (let at = Math.max(from, begin - 1); at < open; at++) {
    // "Ia presiden pertama yang ...": who he is, not whose it is.
    if (words.personals.has(tokens.folded[at] as string) && !hasPeers(floor, at + 1, at + 2))
      return true
  }
  return false
}
