/**
 * Openings: with which letters a line may begin that a pattern matches whole, and which marks must stand in it. A language has a hundred
 * patterns of noise, each of which begins with few words or holds a bracket; of those a line meets the tenth part.
 *
 * Takes patterns, gives those that may match a line, in their order. What a pattern says is read only as far as is safe: in doubt it may
 * match any line.
 */

import { neededWords, wordFinder } from './needed-word.ts'
import { waysOf } from './pattern-way.ts'

/** The key of what is no letter from a to z. */
const OTHER = '#'
/** How many letters of an opening are told apart: "baca juga" from "bagikan". */
const REACH = 3
/** Openings of one pattern; where there are more, only their first letters count. */
const MOST = 300
/** Keys of lines whose things are kept; there are twenty thousand, and a page has a few dozen. */
const KEPT = 2000
/** From how many patterns that need a word the line's words are looked for. */
const WORDY = 8

/**
 * What may stand first, in keys: small letters and {@link OTHER}. `whole` are openings of all that is matched so far, `cut` such as anything
 * may follow: the empty one among these says that anything may stand there, among the whole that nothing need. `marks` are such as stand in
 * whatever is matched.
 */
interface First {
  readonly whole: ReadonlySet<string>
  readonly cut: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
}

const NO_MARKS: ReadonlySet<string> = new Set()
const NONE: ReadonlySet<string> = new Set()
const EMPTY: ReadonlySet<string> = new Set([''])
/** A mark that is looked for in a line. */
const MARK = /[()[\]/:|@#*→·•]/

/** The things whose patterns may match a line of one opening; `plain` are those that need no mark. */
interface OfOpening<Thing> {
  readonly list: readonly { readonly thing: Thing; readonly ways: readonly Way[] }[]
  readonly plain: readonly Thing[]
  readonly isPlain: boolean
  /** So many need a word that to look for words is cheaper than to try them. */
  readonly isWordy: boolean
}

/** One of the ways in which a pattern may match: the marks it cannot do without, and its number among all, by which its words are known. */
interface Way {
  readonly marks: readonly string[]
  readonly index: number
}

/** Sorts things by the first letters and the marks of what their patterns match. */
export function byOpening<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): (line: string) => readonly Thing[] {
  const sources = things.map((thing) => waysOf(patternOf(thing)))
  const words = sources.flat().map(neededWords)
  const wordsIn = wordFinder(words)
  let count = 0
  const read = things.map((thing, at) => ({
    thing,
    ways: (sources[at] ?? []).map((source) => {
      const { openings, marks } = readPattern(source)
      return { openings: [...openings], marks, index: count++ }
    }),
  }))
  const kept = new Map<string, OfOpening<Thing>>()
  const mayOpen = (key: string): OfOpening<Thing> => {
    const fits = (opening: string) => key.startsWith(opening) || opening.startsWith(key)
    const list = read
      .map(({ thing, ways }) => ({ thing, ways: ways.filter((way) => way.openings.some(fits)) }))
      .filter(({ ways }) => ways.length > 0)
    const isBare = ({ marks }: Way) => marks.length === 0
    const plain = list.filter(({ ways }) => ways.some(isBare)).map(({ thing }) => thing)
    const wordy = list.filter(({ ways }) => ways.every(({ index }) => words[index] !== undefined))
    return {
      list,
      plain,
      isPlain: list.every(({ ways }) => ways.every(isBare)),
      isWordy: wordy.length >= WORDY,
    }
  }
  return (line) => {
    const key = keyOf(line)
    let found = kept.get(key)
    if (found === undefined) {
      found = mayOpen(key)
      if (kept.size >= KEPT) kept.clear()
      kept.set(key, found)
    }
    // most lines have no mark at all
    const isPlain = found.isPlain || !MARK.test(line)
    if (isPlain && !found.isWordy) return found.plain
    const hasWord = found.isWordy ? wordsIn(line) : () => true
    const isOpen = ({ marks, index }: Way) =>
      (marks.length === 0 || (!isPlain && marks.every((mark) => line.includes(mark)))) &&
      hasWord(index)
    const may: Thing[] = []
    for (const { thing, ways } of found.list) if (ways.some(isOpen)) may.push(thing)
    return may
  }
}

/**
 * The openings a pattern may have, in keys of a few letters, the letters they begin with (undefined where it may begin with anything), and
 * the marks it cannot do without.
 */
export function readPattern({ source }: Pick<RegExp, 'source'>): {
  readonly openings: ReadonlySet<string>
  readonly letters: ReadonlySet<string> | undefined
  readonly marks: readonly string[]
} {
  const { whole, cut, marks } = new Reader(source).alternatives()
  const openings = new Set([...whole, ...cut])
  const letters = openings.has('')
    ? undefined
    : new Set(Array.from(openings, (opening) => opening[0] as string))
  return { openings, letters, marks: [...marks] }
}

/** The key of a line's first letters. */
function keyOf(line: string): string {
  let key = ''
  for (let at = 0; at < REACH && at < line.length; at++) key += keyOfLetter(line[at] as string)
  return key
}

function keyOfLetter(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === 1 && small >= 'a' && small <= 'z' ? small : OTHER
}

const ZERO_WIDTH = /^\(\?<?[=!]/
const GROUP = /^\((?:\?:|\?<\w+>)?/
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/
const ONCE = /^(?:\?|\{[01](?:,1)?\})/

/** Reads a pattern's source from left to right. */
class Reader {
  readonly #source: string
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
  }

  /** `a|b|c`, as far as the bracket that closes it. */
  alternatives(): First {
    let { whole, cut, marks } = this.#sequence()
    while (this.#source[this.#at] === '|') {
      this.#at++
      const next = this.#sequence()
      const both = marks
      whole = new Set([...whole, ...next.whole])
      cut = new Set([...cut, ...next.cut])
      marks = new Set([...both].filter((mark) => next.marks.has(mark)))
    }
    return bounded({ whole, cut, marks })
  }

  #sequence(): First {
    // a pattern that is not bound to the line's beginning may match anywhere in it
    let first = this.#depth === 0 && this.#source[this.#at] !== '^' ? all() : nothing()
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string))
      first = followed(first, this.#atom())
    return first
  }

  #atom(): First {
    const rest = this.#source.slice(this.#at, this.#at + 40)
    let atom: First
    if (ZERO_WIDTH.test(rest)) {
      const [sign] = ZERO_WIDTH.exec(rest) as RegExpExecArray
      const ahead = this.#group(sign.length)
      atom = { ...nothing(), marks: sign === '(?=' ? ahead.marks : NO_MARKS }
    } else if (rest[0] === '(') atom = this.#group((GROUP.exec(rest) as RegExpExecArray)[0].length)
    else if (rest[0] === '[') atom = this.#class()
    else if (rest[0] === '\\') atom = this.#escape()
    else if (rest[0] === '^' || rest[0] === '$' || rest[0] === '.') {
      this.#at++
      atom = rest[0] === '.' ? all() : nothing()
    } else atom = this.#letter()
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12))
    if (quantifier === null) return atom
    this.#at += quantifier[0].length
    const least = quantifier[1] ?? (quantifier[0][0] === '+' ? '1' : '0')
    const more = ONCE.test(quantifier[0]) ? atom : repeated(atom)
    return least === '0' ? optional(more) : more
  }

  // A letter of two units ("👉") counts as one that anything follows.
  #letter(): First {
    const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) as number)
    this.#at += letter.length
    return letter.length === 1
      ? one(letter)
      : { whole: NONE, cut: new Set([OTHER]), marks: NO_MARKS }
  }

  #group(length: number): First {
    this.#at += length
    this.#depth++
    const inside = this.alternatives()
    this.#depth--
    this.#at++
    return inside
  }

  #escape(): First {
    const letter = this.#source[this.#at + 1] ?? ''
    const property = /^\\[pP]\{[^}]*\}/.exec(this.#source.slice(this.#at, this.#at + 40))
    this.#at += property?.[0].length ?? 2
    if (letter === 'b' || letter === 'B') return nothing()
    if (letter === 'd' || letter === 's') return { ...one(OTHER), marks: NO_MARKS }
    return /[a-zA-Z]/.test(letter) ? all() : one(letter)
  }

  #class(): First {
    const whole = new Set<string>()
    const cut = new Set(this.#source[this.#at + 1] === '^' ? EMPTY : NONE)
    this.#at++
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      let part: First
      if (this.#source[this.#at] === '\\') part = this.#escape()
      else {
        part = this.#letter()
        // "a-z"
        if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') part = all()
      }
      for (const opening of part.whole) whole.add(opening)
      for (const opening of part.cut) cut.add(opening)
    }
    this.#at++
    return { whole, cut, marks: NO_MARKS }
  }
}

/** What may stand first where one thing stands behind another. */
function followed(one: First, other: First): First {
  const marks =
    one.marks.size === 0
      ? other.marks
      : other.marks.size === 0
        ? one.marks
        : new Set([...one.marks, ...other.marks])
  if (one.whole.size === 0) return { ...one, marks }
  const whole = new Set<string>()
  const cut = new Set(one.cut)
  for (const before of one.whole) {
    if (before.length === REACH) cut.add(before)
    else {
      for (const behind of other.whole) whole.add((before + behind).slice(0, REACH))
      for (const behind of other.cut) cut.add((before + behind).slice(0, REACH))
    }
  }
  return bounded({ whole, cut, marks })
}

function repeated(atom: First): First {
  let more = atom
  for (let times = 1; times < REACH; times++) more = followed(atom, optional(more))
  // what is longer still begins alike
  return { ...more, marks: atom.marks }
}

function optional(atom: First): First {
  return { whole: new Set(['', ...atom.whole]), cut: atom.cut, marks: NO_MARKS }
}

function bounded(first: First): First {
  if (first.whole.size + first.cut.size <= MOST) return first
  const cut = new Set(Array.from([...first.whole, ...first.cut], (opening) => opening.slice(0, 1)))
  return { whole: NONE, cut, marks: first.marks }
}

function one(letter: string): First {
  const marks = MARK.test(letter) ? new Set([letter]) : NO_MARKS
  return { whole: new Set([keyOfLetter(letter)]), cut: NONE, marks }
}

function all(): First {
  return { whole: NONE, cut: EMPTY, marks: NO_MARKS }
}

function nothing(): First {
  return { whole: EMPTY, cut: NONE, marks: NO_MARKS }
}
