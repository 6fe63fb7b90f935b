/**
 * Needed words: of the words a pattern names, those of which one stands in whatever it matches. "^.{3,60}\bkotak surat\b" needs "kotak";
 * a line without it is not asked. All words of all patterns are looked for in one pass along the line.
 *
 * What a pattern says is read only as far as is safe: in doubt it needs no word.
 */

/** Letters by which a word is looked up; shorter words are in nearly every line. */
const LEAST = 4
/** Words of one pattern; where there are more, the pattern itself is as cheap. */
const MOST = 60

/** The part of a key that is looked at first. */
const OPENERS = 2 ** 16 - 1

type Words = readonly string[] | undefined

/** The words, in small letters, of which a pattern cannot do without one; undefined where it can without any. */
export function neededWords({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Words {
  return flags.includes('v') ? undefined : new Reader(source).alternatives()
}

/** Tells of each line which of many lists of words have one in it: by the list's number. */
export function wordFinder(lists: readonly Words[]): (line: string) => (index: number) => boolean {
  const byKey = new Map<number, { readonly word: string; readonly lists: number[] }[]>()
  // nearly no place in a line begins a word: told by two letters and a half before the map is asked
  const openers = new Uint8Array(OPENERS + 1)
  for (const [index, words] of lists.entries()) {
    for (const word of words ?? []) {
      const key = keyAt(word, 0)
      const sameKey = byKey.get(key) ?? []
      byKey.set(key, sameKey)
      const same = sameKey.find((one) => one.word === word)
      openers[key & OPENERS] = 1
      if (same === undefined) sameKey.push({ word, lists: [index] })
      else same.lists.push(index)
    }
  }
  return (line) => {
    // "ſ" is an s to a pattern that takes small and large for one
    if (line.includes('ſ')) return () => true
    const small = line.toLowerCase()
    const met = new Set<number>()
    let key = keyAt(small, 0) << 7
    for (let at = 0; at + LEAST <= small.length; at++) {
      key = (key >>> 7) | ((small.charCodeAt(at + LEAST - 1) & 127) << 21)
      if (openers[key & OPENERS] === 0) continue
      const words = byKey.get(key)
      if (words === undefined) continue
      for (const { word, lists: having } of words)
        if (small.startsWith(word, at)) for (const index of having) met.add(index)
    }
    return (index) => lists[index] === undefined || met.has(index)
  }
}

/** The next four letters as a number: those of other alphabets may share one, the word itself is compared. */
function keyAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) & 127) |
    ((text.charCodeAt(at + 1) & 127) << 7) |
    ((text.charCodeAt(at + 2) & 127) << 14) |
    ((text.charCodeAt(at + 3) & 127) << 21)
  )
}

const GROUP = /^\((?:\?(?::|<?[=!]|<\w+>))?/
const QUANTIFIER = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/
const LONG_ESCAPE =
  /^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|k<\w+>|c[a-zA-Z]|\d+)/
const LETTER = /^[a-zA-Z0-9 '@/-]$/

/** Reads a pattern's source from left to right. */
class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** `a|b|c`, as far as the bracket that closes it. */
  alternatives(): Words {
    let words = this.#sequence()
    while (this.#source[this.#at] === '|') {
      this.#at++
      const next = this.#sequence()
      words = words === undefined || next === undefined ? undefined : [...words, ...next]
    }
    return words === undefined || words.length > MOST ? undefined : [...new Set(words)]
  }

  #sequence(): Words {
    let best: Words
    let run = ''
    const end = () => {
      best = better(best, run.length >= LEAST ? [run] : undefined)
      run = ''
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const letter = this.#source[this.#at] as string
      const inside = letter === '(' ? this.#group() : undefined
      if (letter !== '(') this.#skip(letter)
      const least = this.#least()
      if (least === 1 && LETTER.test(letter)) run += letter.toLowerCase()
      else {
        end()
        if (least !== 0) best = better(best, inside)
      }
    }
    end()
    return best
  }

  #group(): Words {
    const [sign] = GROUP.exec(this.#source.slice(this.#at, this.#at + 40)) as RegExpExecArray
    this.#at += sign.length
    const inside = this.alternatives()
    this.#at++
    // what stands before, and what must not stand there, is no part of the match
    return sign.endsWith('!') || sign === '(?<=' ? undefined : inside
  }

  #skip(letter: string): void {
    if (letter === '\\') {
      const long = LONG_ESCAPE.exec(this.#source.slice(this.#at, this.#at + 40))
      this.#at += long?.[0].length ?? 2
    } else if (letter === '[') {
      while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
      this.#at++
    } else this.#at++
  }

  /** How often the thing just read stands at least; 1 where nothing is said, 2 where it may stand more than once. */
  #least(): number {
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12))
    if (quantifier === null) return 1
    this.#at += quantifier[0].length
    const said = quantifier[1] ?? (quantifier[0][0] === '+' ? '1' : '0')
    return said === '0' ? 0 : 2
  }
}

/** Of two lists a pattern needs a word of each; the one with longer words is met more seldom. */
function better(one: Words, other: Words): Words {
  if (one === undefined || other === undefined) return one ?? other
  return shortest(other) > shortest(one) ? other : one
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length))
}
