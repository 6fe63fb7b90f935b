/**
 * Slots of the patterns: what stands at a token, as a value. Numbers are known by their shape (see
 * shape.ts), words by the lexicon.
 */
import { longestMatch } from '../../text/lexicon.ts'
import { TokenKind, type Tokens } from '../../text/token.ts'
import type { Grammar, WordValue } from './grammar.ts'
import {
  type ClockFace,
  clockAt,
  dayAt,
  decadeAt,
  hourAt,
  type NumericDate,
  numberAt,
  numericDateAt,
  wireAt,
  yearAt,
  yearsAt,
} from './shape.ts'

/** Text, tokens and grammar of one reading, with the words of time found so far. */
export interface Scene {
  readonly text: string
  readonly tokens: Tokens
  readonly grammar: Grammar
  /** 1 at the first token of a sentence. */
  readonly opens: Uint8Array
  /** Words of time by token, looked up once each. */
  readonly seen: (Hit | null | undefined)[]
}

interface Hit {
  readonly to: number
  readonly values: readonly WordValue[]
}

/** A value found: it covers tokens up to `to`. */
export interface SlotValue {
  readonly to: number
  readonly value: number | string | NumericDate | ClockFace
}

const COLON = [':'] as const
const SHORT_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day'])

/** Reads slot `base` at token `at`; undefined where it is not there. */
export function readSlot(scene: Scene, base: string, at: number): SlotValue | undefined {
  const { tokens } = scene
  const { tables, daySuffixes } = scene.grammar
  if (at >= tokens.length) return undefined
  const number = tokens.kind[at] === TokenKind.number
  switch (base) {
    case 'n':
      return number ? numberAt(tokens, at, tables) : wordAt(scene, 'n', at)
    case 'day':
      return number ? dayAt(tokens, at, daySuffixes) : undefined
    case 'year':
      return number ? yearAt(tokens, at) : undefined
    case 'modern': {
      const year = number ? yearAt(tokens, at) : undefined
      return year !== undefined && year.value >= 1900 && year.value < 2100 ? year : undefined
    }
    case 'years':
      return number ? yearsAt(tokens, at) : undefined
    case 'nth': {
      const day = number ? dayAt(tokens, at, daySuffixes) : undefined
      return day !== undefined && day.to > at + 1 ? day : undefined
    }
    case 'clock':
      return number ? clockAt(tokens, at, tables.clockMarks) : undefined
    case 'colon':
      return number ? clockAt(tokens, at, COLON) : undefined
    case 'wire':
      return number ? wireAt(tokens, at) : undefined
    case 'hour':
      return number ? hourAt(tokens, at) : undefined
    case 'numdate':
      return number ? numericDateAt(tokens, at) : undefined
    case 'fulldate': {
      const date = number ? numericDateAt(tokens, at) : undefined
      return date?.value.year === undefined ? undefined : date
    }
    case 'calendar': {
      const unit = wordAt(scene, 'unit', at)
      return unit !== undefined && SHORT_UNITS.has(unit.value as string) ? undefined : unit
    }
    case 'decade':
      return number ? decadeAt(tokens, at) : undefined
    case 'ordinal':
      return number ? suffixedAt(tokens, at, daySuffixes) : wordAt(scene, 'ordinal', at)
    case 'any':
      return tokens.kind[at] === TokenKind.word ? { to: at + 1, value: 0 } : undefined
    case 'capital':
      return tokens.capital[at] === 1
        ? { to: at + 1, value: tokens.folded[at] as string }
        : undefined
    default:
      return number ? undefined : wordAt(scene, base, at)
  }
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
    return { to: hit.to, value: word.value as number | string }
  }
  return undefined
}

function hitAt(scene: Scene, at: number): Hit | null {
  let hit = scene.seen[at]
  if (hit === undefined) {
    const match =
      scene.tokens.kind[at] === TokenKind.word
        ? longestMatch(scene.grammar.words, scene.text, scene.tokens, at)
        : undefined
    hit = match === undefined ? null : { to: match.to, values: match.values }
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
