/**
 * Ways: the alternatives of a pattern, each a pattern of its own. "^(?!.*told)(?:if you .{3,60}|.{3,60}@.{3,60})$" has two ways, one of which begins
 * with "if", while the other holds an "@": of the whole neither could be said.
 *
 * What a pattern says is read only as far as is safe: in doubt it has one way, itself.
 */

/** The conditions a pattern opens with, and the group of alternatives behind them. */
const ZERO_WIDTH = /^\(\?<?[=!]/
const GROUP = '(?:'
const QUANTIFIER = /^[?*+{]/

/** What of a pattern is read here; it is never run. */
export type Written = Pick<RegExp, 'source' | 'flags'>

/** Patterns of which one matches whatever the pattern does. */
export function waysOf({ source, flags }: Written): readonly Written[] {
  // letters outside of the first plane and sets of sets are not counted here
  if (flags.includes('v')) return [{ source, flags }]
  const ways = split(source, 0, source.length).flatMap(expanded)
  return ways.map((way) => ({ source: way, flags }))
}

/** `^(?=a)(?:b|c)d` as `^(?=a)(?:b)d` and `^(?=a)(?:c)d`. */
function expanded(source: string): readonly string[] {
  let at = source.startsWith('^') ? 1 : 0
  while (ZERO_WIDTH.test(source.slice(at, at + 4))) at = closing(source, at) + 1
  if (at === 0 || !source.startsWith(GROUP, at)) return [source]
  const end = closing(source, at)
  if (QUANTIFIER.test(source.slice(end + 1, end + 2))) return [source]
  const [before, behind] = [source.slice(0, at), source.slice(end + 1)]
  return split(source, at + GROUP.length, end).map((way) => `${before}(?:${way})${behind}`)
}

/** The alternatives of a stretch, as they stand outside of its groups. */
function split(source: string, from: number, to: number): readonly string[] {
  const ways: string[] = []
  let begin = from
  for (let at = from; at < to; at = behind(source, at)) {
    if (source[at] !== '|') continue
    ways.push(source.slice(begin, at))
    begin = at + 1
  }
  return [...ways, source.slice(begin, to)]
}

/** Where the next thing stands: behind a letter, a group, a class or an escape. */
function behind(source: string, at: number): number {
  if (source[at] === '(') return closing(source, at) + 1
  return at + lengthOf(source, at)
}

/** The bracket that closes a group. */
function closing(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at += lengthOf(source, at)) {
    if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
  return source.length
}

/** The length of a class, of an escaped letter, or of a letter. */
function lengthOf(source: string, at: number): number {
  if (source[at] === '\\') return 2
  if (source[at] !== '[') return 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1 - at
}
