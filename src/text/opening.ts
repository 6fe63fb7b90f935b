/**
 * Openings: with which letters a line may begin that a pattern matches whole, and which marks must stand in it. A language has a hundred
 * patterns of noise, each of which begins with few words or holds a bracket; of those a line meets the tenth part.
 *
 * Takes patterns, gives those that may match a line, in their order. What a pattern says is read only as far as is safe: in doubt it may
 * match any line.
 */

/** The key of lines that begin with no letter from a to z. */
const OTHER = '#'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * What may stand first: letters (small, or {@link OTHER}), anything at all; `empty` where nothing need stand there. `marks` are such as
 * stand in whatever is matched.
 */
interface First {
  readonly letters: Set<string>
  marks: ReadonlySet<string>
  any: boolean
  empty: boolean
}

const NO_MARKS: ReadonlySet<string> = new Set()
/** A mark that is looked for in a line. */
const MARK = /[()[\]/:|@#*→·•]/

/** The things whose patterns may match a line of one first letter; `plain` are those that need no mark. */
interface OfLetter<Thing> {
  readonly list: readonly { readonly thing: Thing; readonly marks: readonly string[] }[]
  readonly plain: readonly Thing[]
  readonly isPlain: boolean
}

/** Sorts things by the first letters and the marks of what their patterns match. */
export function byOpening<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): (line: string) => readonly Thing[] {
  const read = things.map((thing) => ({ thing, ...readPattern(patternOf(thing)) }))
  const lists = new Map(
    [...LETTERS, OTHER].map((letter) => {
      const list = read.filter(({ letters }) => letters?.has(letter) ?? true)
      const plain = list.filter(({ marks }) => marks.length === 0).map(({ thing }) => thing)
      return [letter, { list, plain, isPlain: plain.length === list.length }] as const
    }),
  )
  return (line) => {
    const { list, isPlain, plain } = lists.get(keyOf(line[0] ?? '')) as OfLetter<Thing>
    // most lines have no mark at all
    if (isPlain || !MARK.test(line)) return plain
    return list
      .filter(({ marks }) => marks.every((mark) => line.includes(mark)))
      .map(({ thing }) => thing)
  }
}

/** The letters a pattern may begin with, undefined where it may begin with anything, and the marks it cannot do without. */
export function readPattern({ source }: RegExp): {
  readonly letters: ReadonlySet<string> | undefined
  readonly marks: readonly string[]
} {
  const first = new Reader(source).alternatives()
  return {
    letters: first.any || first.empty ? undefined : first.letters,
    marks: [...first.marks],
  }
}

function keyOf(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === 1 && small >= 'a' && small <= 'z' ? small : OTHER
}

const ZERO_WIDTH = /^\(\?<?[=!]/
const GROUP = /^\((?:\?:|\?<\w+>)?/
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/

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
    const whole = nothing(false)
    for (let isFirst = true; ; isFirst = false) {
      const sequence = this.#sequence()
      add(whole, sequence)
      whole.empty ||= sequence.empty
      whole.marks = isFirst
        ? sequence.marks
        : new Set([...whole.marks].filter((mark) => sequence.marks.has(mark)))
      if (this.#source[this.#at] !== '|') return whole
      this.#at++
    }
  }

  #sequence(): First {
    const first = nothing(false)
    const marks = new Set<string>()
    // a pattern that is not bound to the line's beginning may match anywhere in it
    if (this.#depth === 0 && this.#source[this.#at] !== '^') first.any = true
    let open = true
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const atom = this.#atom()
      if (open) add(first, atom)
      open &&= atom.empty
      for (const mark of atom.marks) marks.add(mark)
    }
    return { ...first, marks, empty: open }
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
    else {
      this.#at++
      atom =
        rest[0] === '^' || rest[0] === '$'
          ? nothing()
          : rest[0] === '.'
            ? all()
            : one(rest[0] ?? '')
    }
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12))
    if (quantifier === null) return atom
    this.#at += quantifier[0].length
    const least = quantifier[1] ?? (quantifier[0][0] === '+' ? '1' : '0')
    return least === '0' ? { ...atom, marks: NO_MARKS, empty: true } : atom
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
    const first = nothing(false)
    first.any = this.#source[this.#at + 1] === '^'
    this.#at++
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      if (this.#source[this.#at] === '\\') add(first, this.#escape())
      else {
        add(first, one(this.#source[this.#at] as string))
        // "a-z"
        if (this.#source[this.#at + 1] === '-' && this.#source[this.#at + 2] !== ']')
          first.any = true
        this.#at++
      }
    }
    this.#at++
    return first
  }
}

function add(whole: First, part: First): void {
  for (const letter of part.letters) whole.letters.add(letter)
  whole.any ||= part.any
}

function one(letter: string): First {
  const marks = MARK.test(letter) ? new Set([letter]) : NO_MARKS
  return { letters: new Set([keyOf(letter)]), marks, any: false, empty: false }
}

function all(): First {
  return { ...nothing(false), any: true }
}

function nothing(empty = true): First {
  return { letters: new Set(), marks: NO_MARKS, any: false, empty }
}
