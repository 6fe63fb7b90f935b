/**
 * Slots of the patterns: what stands at a token, as a value. Numbers are known by their shape (see
 * shape.ts), words by the lexicon.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Grammar } from './grammar.ts'
import {
  type ClockFace,
  clockAt,
  dayAt,
  decadeAt,
  hourAt,
  type NumericDate,
  numberAt,
  numericDateAt,
  productAt,
  shortDecadeAt,
  shortYearAt,
  wireAt,
  yearAt,
  yearsAt,
} from './shape.ts'
import type { WordValue } from './word-value.ts'

/** Text, tokens and grammar of one reading, with the words of time found so far. */
export interface Scene {
  readonly text: string
  readonly tokens: Tokens
  readonly grammar: Grammar
  /** 1 at the first token of a sentence. */
  readonly opens: Uint8Array
  /** The sentence of each token. */
  readonly sentence: readonly number[]
  /** 2 where a clock of a programme of several begins, 1 where a clock alone that looks like one. */
  readonly timetable: Uint8Array
  /** What was read so far: the sentence of the last clock, -2 before the first. */
  readonly read: { clock: number }
  /** Words of time by token, looked up once each. */
  readonly seen: (Hit | null | undefined)[]
}

interface Hit {
  readonly to: number
  /** Bits of the slots its words fill. */
  readonly bits: number
  readonly values: readonly WordValue[]
}

/** A value found: it covers tokens up to `to`. */
export interface SlotValue {
  readonly to: number
  readonly value: number | string | NumericDate | ClockFace
}

/**
 * Reads a slot at a token; undefined where it is not there. Slots of numbers are asked only at numbers, all others only at words.
 *
 * @param inside whether words of the same expression stand before it
 */
export type SlotReader = (scene: Scene, at: number, inside: boolean) => SlotValue | undefined

// "15h30", as in Paris and Dakar
const COLON = [':', 'h'] as const
const SHORT_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day'])

const NUMBERS: Readonly<Record<string, SlotReader>> = {
  n: ({ tokens, grammar }, at, inside) =>
    productAt(tokens, at) ?? numberAt(tokens, at, grammar.tables, inside),
  day: ({ tokens, grammar }, at, inside) => dayAt(tokens, at, grammar.daySuffixes, inside),
  year: ({ tokens }, at, inside) => yearAt(tokens, at, inside),
  modern({ tokens }, at, inside) {
    const year = yearAt(tokens, at, inside)
    return year !== undefined && year.value >= 1900 && year.value < 2100 ? year : undefined
  },
  years: ({ tokens }, at, inside) => yearsAt(tokens, at, inside),
  nth({ tokens, grammar }, at, inside) {
    const day = dayAt(tokens, at, grammar.daySuffixes, inside)
    return day !== undefined && day.to > at + 1 ? day : undefined
  },
  clock: ({ tokens, grammar }, at, inside) =>
    clockAt(tokens, at, grammar.tables.clockMarks, inside),
  colon: ({ tokens }, at, inside) => clockAt(tokens, at, COLON, inside),
  wire: ({ tokens }, at) => wireAt(tokens, at),
  hour: ({ tokens }, at, inside) => hourAt(tokens, at, inside),
  numdate: ({ tokens }, at) => numericDateAt(tokens, at),
  fulldate({ tokens }, at) {
    const date = numericDateAt(tokens, at)
    return date?.value.year === undefined ? undefined : date
  },
  rangedate({ tokens }, at) {
    const date = numericDateAt(tokens, at)
    return date?.value.last === undefined ? undefined : date
  },
  decade: ({ tokens }, at) => decadeAt(tokens, at),
  shortdecade: ({ tokens }, at) => shortDecadeAt(tokens, at),
  shortyear: ({ tokens }, at) => shortYearAt(tokens, at),
  ordinal: ({ tokens, grammar }, at) => suffixedAt(tokens, at, grammar.daySuffixes),
}

const WORDS: Readonly<Record<string, SlotReader>> = {
  // a count in words only: "seven thirty-five p.m.", never "week 10 8 p.m."
  said: (scene, at) => wordAt(scene, 'n', at),
  calendar(scene, at) {
    const unit = wordAt(scene, 'unit', at)
    return unit !== undefined && SHORT_UNITS.has(unit.value as string) ? undefined : unit
  },
  any: (scene, at) => (isPlainWord(scene, at) ? { to: at + 1, value: 0 } : undefined),
  lower: (scene, at) =>
    scene.tokens.capital[at] === 0 && isPlainWord(scene, at) && !modifies(scene, at)
      ? { to: at + 1, value: 0 }
      : undefined,
  // "7 p.m. Thursday Eastern Time": the day is no part of the place.
  capital: (scene, at) =>
    scene.tokens.capital[at] === 1 && wordAt(scene, 'weekday', at) === undefined
      ? { to: at + 1, value: scene.tokens.folded[at] as string }
      : undefined,
}

/** The reader of a slot of numbers. */
export function numberReader(base: string): SlotReader {
  return NUMBERS[base] ?? (() => undefined)
}

/** The reader of a slot of words. */
export function wordReader(base: string): SlotReader {
  return WORDS[base] ?? ((scene, at) => wordAt(scene, base, at))
}

// "Juni" in "Pemilu Juni 2024" is no word between, but part of the date.
function isPlainWord(scene: Scene, at: number): boolean {
  return scene.tokens.kind[at] === TokenKind.word && hitAt(scene, at) === null
}

// "pertengahan" before a month is part of the expression.
function modifies({ tokens, grammar }: Scene, at: number): boolean {
  const ends = grammar.root.words?.get(tokens.folded[at] as string)?.patterns
  return ends?.[0]?.pattern.means.as === 'mod'
}

/** The bits of the slots that the word of time at a token fills; 0 where none begins. */
export function slotsAt(scene: Scene, at: number): number {
  return hitAt(scene, at)?.bits ?? 0
}

function bitsOf(values: readonly WordValue[]): number {
  let bits = 0
  for (const { bit } of values) bits |= bit
  return bits
}

/** The word of time of a kind at a token. */
export function wordAt(scene: Scene, slot: string, at: number): SlotValue | undefined {
  const hit = hitAt(scene, at)
  if (hit === null) return undefined
  const capital = scene.tokens.capital[at] === 1
  for (const word of hit.values) {
    if (word.slot !== slot) continue
    if (word.capital && !capital) continue
    if (word.lower && capital && scene.opens[at] === 0) continue
    if (word.unnamed && behindName(scene, at)) continue
    return { to: hit.to, value: word.value as number | string }
  }
  return undefined
}

// "Tariq Ramadan", "KwaZulu-Natal"; the capital of a sentence's first word tells nothing.
function behindName({ tokens, opens }: Scene, at: number): boolean {
  const hyphen = tokens.folded[at - 1] === '-' && tokens.spaced[at] === 0
  const before = hyphen ? at - 2 : at - 1
  return before >= 0 && tokens.capital[before] === 1 && (hyphen || opens[before] === 0)
}

function hitAt(scene: Scene, at: number): Hit | null {
  let hit = scene.seen[at]
  if (hit === undefined) {
    const match =
      scene.tokens.kind[at] === TokenKind.word
        ? longestMatch(scene.grammar.words, scene.text, scene.tokens, at)
        : undefined
    hit =
      match === undefined
        ? null
        : { to: match.to, bits: bitsOf(match.values), values: match.values }
    scene.seen[at] = hit
  }
  return hit
}

function suffixedAt(
  tokens: Tokens,
  at: number,
  suffixes: ReadonlySet<string>,
): SlotValue | undefined {
  const digits = tokens.folded[at] as string
  if (!/^\d{1,2}$/.test(digits)) return undefined
  const suffixed = tokens.spaced[at + 1] === 0 && suffixes.has(tokens.folded[at + 1] as string)
  return { to: suffixed ? at + 2 : at + 1, value: Number(digits) }
}
