/**
 * Numbers known by their shape: days, years, clocks ("16.30"), numeric dates ("19/6/2023", "11-13/3"),
 * decades ("1990s", "2000-an") and counts ("7,5", "1.500").
 */
import { TokenKind, type Tokens } from '../../text/token.ts'

/** Fields of a numeric date as printed, in order of print. */
export interface NumericDate {
  readonly first: number
  readonly second: number
  readonly year?: number
  /** `2023-06-19`: the year stood first; `first` is the day. */
  readonly iso?: true
  /** The last day of "11-13/3". */
  readonly last?: number
}

/** Hour and minute as printed. */
export interface ClockFace {
  readonly hour: number
  readonly minute: number
}

interface Shaped<T> {
  readonly to: number
  readonly value: T
}

/** A count in digits; "7.5" where the language writes "7,5" is neither group nor decimal and stays unread. */
export function numberAt(
  tokens: Tokens,
  at: number,
  marks: { readonly groupMark: string; readonly decimalMark: string },
  inside: boolean,
): Shaped<number> | undefined {
  if (!beginsNumber(tokens, at, inside)) return undefined
  let digits = word(tokens, at)
  if (digits.length > 9 || !isDigits(digits)) return undefined
  let to = at + 1
  while (glued(tokens, to) === marks.groupMark && digitsAt(tokens, to + 1)?.length === 3) {
    if (digits.length > 9) return undefined
    digits += word(tokens, to + 1)
    to += 2
  }
  if (glued(tokens, to) === marks.decimalMark && digitsAt(tokens, to + 1) !== undefined) {
    if (word(tokens, to + 1).length > 6) return undefined
    digits += `.${word(tokens, to + 1)}`
    to += 2
  }
  // "20detik" is a brand of videos.
  if (runsOn(tokens, to) || /^\p{L}/u.test(glued(tokens, to) ?? '')) return undefined
  return { to, value: Number(digits) }
}

/** Day of a month, 1 to 31, with its suffix ("19th"). */
export function dayAt(
  tokens: Tokens,
  at: number,
  suffixes: ReadonlySet<string>,
  inside: boolean,
): Shaped<number> | undefined {
  const digits = word(tokens, at)
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || !beginsNumber(tokens, at, inside))
    return undefined
  const suffix = glued(tokens, at + 1)
  const to = suffix !== undefined && suffixes.has(suffix) ? at + 2 : at + 1
  return runsOn(tokens, to) ? undefined : { to, value: Number(digits) }
}

/** A year of four digits, 1000 to 2199; "2000-an" is a decade, "2018/2019" and "2.018" are none. */
export function yearAt(tokens: Tokens, at: number, inside: boolean): Shaped<number> | undefined {
  const digits = word(tokens, at)
  if (!/^(?:1\d|2[01])\d\d$/.test(digits)) return undefined
  // "mid-2021"; what may stand before a year is a matter of the patterns
  if (!(isDashed(tokens, at) || beginsNumber(tokens, at, inside))) return undefined
  const to = at + 1
  if (runsOn(tokens, to)) return undefined
  const next = glued(tokens, to)
  if (next === '%' || (next !== undefined && /^\p{L}/u.test(next))) return undefined
  if (
    next === '-' &&
    glued(tokens, to + 1) !== undefined &&
    tokens.kind[to + 1] === TokenKind.word
  ) {
    return undefined
  }
  return { to, value: Number(digits) }
}

/** The first of two years that follow each other, as budgets and seasons are called: "2018-19", "2021/22", "2019-2020". */
export function yearsAt(tokens: Tokens, at: number, inside: boolean): Shaped<number> | undefined {
  const digits = word(tokens, at)
  const mark = glued(tokens, at + 1)
  const second = digitsAt(tokens, at + 2)
  if (!/^(?:1[89]|20)\d\d$/.test(digits) || !beginsNumber(tokens, at, inside)) return undefined
  if (second === undefined || mark === undefined || !/^[-–/]$/.test(mark)) return undefined
  const next = String(Number(digits) + 1)
  if (second !== next && second !== next.slice(2)) return undefined
  return runsOn(tokens, at + 3) ? undefined : { to: at + 3, value: Number(digits) }
}

/** A clock of hour and minute; seconds are read past. */
export function clockAt(
  tokens: Tokens,
  at: number,
  marks: readonly string[],
  inside: boolean,
): Shaped<ClockFace> | undefined {
  const mark = glued(tokens, at + 1)
  const minute = digitsAt(tokens, at + 2)
  if (mark === undefined || minute === undefined || !marks.includes(mark)) return undefined
  const hour = word(tokens, at)
  if (!/^(?:[01]?\d|2[0-4])$/.test(hour) || !/^[0-5]\d$/.test(minute)) return undefined
  if (!beginsNumber(tokens, at, inside)) return undefined
  let to = at + 3
  const second = digitsAt(tokens, to + 1)
  const secondMark = glued(tokens, to)
  if ((secondMark === ':' || secondMark === '.') && second !== undefined) {
    if (!/^[0-5]\d$/.test(second)) return undefined
    to += 2
  }
  if (glued(tokens, to) === '%') return undefined
  const value = { hour: Number(hour), minute: Number(minute) }
  return value.hour === 24 && value.minute > 0 ? undefined : { to, value }
}

/** Four figures as the wires write a clock: "1630 GMT". */
export function wireAt(tokens: Tokens, at: number): Shaped<ClockFace> | undefined {
  const digits = word(tokens, at)
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits) || !beginsNumber(tokens, at)) return undefined
  return {
    to: at + 1,
    value: { hour: Number(digits.slice(0, 2)), minute: Number(digits.slice(2)) },
  }
}

/** A bare hour, 0 to 24. */
export function hourAt(tokens: Tokens, at: number, inside: boolean): Shaped<ClockFace> | undefined {
  const digits = word(tokens, at)
  if (!/^(?:[01]?\d|2[0-4])$/.test(digits) || !beginsNumber(tokens, at, inside)) return undefined
  return runsOn(tokens, at + 1)
    ? undefined
    : { to: at + 1, value: { hour: Number(digits), minute: 0 } }
}

/** A date in numbers: "19/6", "19/06/2023", "19-06-2023", "19.06.2023", "2023-06-19", "11-13/3". */
export function numericDateAt(tokens: Tokens, at: number): Shaped<NumericDate> | undefined {
  const first = word(tokens, at)
  const mark = glued(tokens, at + 1)
  const middle = digitsAt(tokens, at + 2)
  if (mark === undefined || middle === undefined || !isDigits(first)) return undefined
  if (!/^[-–/.]$/.test(mark) || !beginsNumber(tokens, at)) return undefined
  const mark2 = glued(tokens, at + 3)
  const third = mark2 === undefined ? undefined : digitsAt(tokens, at + 4)
  if (first.length === 4) {
    if (mark2 !== mark || mark === '–' || third === undefined) return undefined
    // a telephone's "0812-1906-2023" is read as a date that is none, so that nothing in it is one
    if (mark !== '-' && (middle.length > 2 || third.length > 2)) return undefined
    const value = { first: Number(third), second: Number(middle), year: Number(first) }
    return { to: at + 5, value: { ...value, iso: true } }
  }
  if (first.length > 2 || middle.length > 2) return undefined
  if ((mark === '-' || mark === '–') && mark2 === '/' && third !== undefined && third.length < 3) {
    const year = glued(tokens, at + 5) === '/' ? yearOf(digitsAt(tokens, at + 6)) : undefined
    const value = { first: Number(first), second: Number(third), last: Number(middle) }
    return year === undefined ? { to: at + 5, value } : { to: at + 7, value: { ...value, year } }
  }
  const value = { first: Number(first), second: Number(middle) }
  const year = mark2 === mark ? yearOf(third) : undefined
  if (year !== undefined && (mark === '/' || third?.length === 4)) {
    return { to: at + 5, value: { ...value, year } }
  }
  // "19/6" alone; "1/2/3" is none.
  return mark === '/' && !runsOn(tokens, at + 3) ? { to: at + 3, value } : undefined
}

/** "1x24" and "2 x 24", as hours of a deadline are written: their product. */
export function productAt(tokens: Tokens, at: number): Shaped<number> | undefined {
  const sign = tokens.folded[at + 1]
  const second = tokens.folded[at + 2] ?? ''
  if (sign !== 'x' && sign !== '×') return undefined
  if (!/^\d{1,2}$/.test(word(tokens, at)) || !/^\d{1,2}$/.test(second)) return undefined
  if (!beginsNumber(tokens, at) || runsOn(tokens, at + 3)) return undefined
  return { to: at + 3, value: Number(word(tokens, at)) * Number(second) }
}

/** "90-an", "60an": a decade of the century before. */
export function shortDecadeAt(tokens: Tokens, at: number): Shaped<number> | undefined {
  if (!/^[2-9]0$/.test(word(tokens, at))) return undefined
  if (glued(tokens, at + 1) === 'an') return { to: at + 2, value: 1900 + Number(word(tokens, at)) }
  return glued(tokens, at + 1) === '-' && glued(tokens, at + 2) === 'an'
    ? { to: at + 3, value: 1900 + Number(word(tokens, at)) }
    : undefined
}

/** The "98" of "'98"; below 40 it is of this century. */
export function shortYearAt(tokens: Tokens, at: number): Shaped<number> | undefined {
  const digits = word(tokens, at)
  if (!/^\d\d$/.test(digits) || tokens.spaced[at] === 1 || runsOn(tokens, at + 1)) return undefined
  return { to: at + 1, value: shortYear(Number(digits)) }
}

// "'98", "05/05/89": of this century only where it is not far ahead.
function shortYear(digits: number): number {
  return digits + (digits < 40 ? 2000 : 1900)
}

/** "1990s", "1990-an", "1990an". */
export function decadeAt(tokens: Tokens, at: number): Shaped<number> | undefined {
  const digits = word(tokens, at)
  if (!/^(?:1\d|20)\d0$/.test(digits) || !(isDashed(tokens, at) || beginsNumber(tokens, at)))
    return undefined
  const tail = glued(tokens, at + 1)
  if (tail === 's' || tail === "'s" || tail === '’s' || tail === 'an') {
    return { to: at + 2, value: Number(digits) }
  }
  return tail === '-' && glued(tokens, at + 2) === 'an'
    ? { to: at + 3, value: Number(digits) }
    : undefined
}

/**
 * Whether a number token begins a number: not the "30" of "16.30", the "18" of "F-18" or of "US$18".
 *
 * @param inside whether words of the same expression stand before it, which a missing space glues to it
 *   ("pukul10.00") or a dash joins ("31 Oktober-4 November")
 */
function beginsNumber(tokens: Tokens, at: number, inside = false): boolean {
  if (tokens.spaced[at] === 1 || at === 0) return true
  const before = word(tokens, at - 1)
  if ('([{"\'“‘«|–—\n'.includes(before)) return true
  const earlier = at >= 2 ? tokens.kind[at - 2] : undefined
  if (inside && ('-+/'.includes(before) || tokens.kind[at - 1] === TokenKind.word)) return true
  if (before === '-') {
    return tokens.spaced[at - 1] === 1 || earlier === TokenKind.number || behindMeridiem(tokens, at)
  }
  return before === ',' && earlier !== TokenKind.number
}

function isDashed(tokens: Tokens, at: number): boolean {
  return (
    at > 1 &&
    glued(tokens, at) !== undefined &&
    word(tokens, at - 1) === '-' &&
    tokens.kind[at - 2] === TokenKind.word
  )
}

// "7am-10pm", "9 a.m.-11 a.m."
function behindMeridiem(tokens: Tokens, at: number): boolean {
  if (at >= 6 && word(tokens, at - 2) === '.') {
    const letters = word(tokens, at - 5) + word(tokens, at - 3)
    return /^[ap]m$/.test(letters) && tokens.kind[at - 6] === TokenKind.number
  }
  return at >= 3 && /^[ap]m$/.test(word(tokens, at - 2)) && tokens.kind[at - 3] === TokenKind.number
}

/** Whether digits go on behind a mark: "16" in "16.30". */
function runsOn(tokens: Tokens, at: number): boolean {
  const mark = glued(tokens, at)
  return mark !== undefined && /^[.,:/]$/.test(mark) && digitsAt(tokens, at + 1) !== undefined
}

function yearOf(digits: string | undefined): number | undefined {
  if (digits?.length === 4) return Number(digits)
  return digits?.length === 2 ? shortYear(Number(digits)) : undefined
}

function word(tokens: Tokens, at: number): string {
  return tokens.folded[at] as string
}

/** The token at `at` where no space parts it from the one before. */
function glued(tokens: Tokens, at: number): string | undefined {
  return at < tokens.length && tokens.spaced[at] === 0 ? tokens.folded[at] : undefined
}

function digitsAt(tokens: Tokens, at: number): string | undefined {
  const next = glued(tokens, at)
  return next !== undefined && isDigits(next) ? next : undefined
}

function isDigits(digits: string): boolean {
  return /^[0-9]+$/.test(digits)
}
