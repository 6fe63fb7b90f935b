/** Words of time: what a language's lists say each stands for, and the slots they fill. */
import type { DayPart, TimeUnit, TimexTables } from '../../lang/tables/timex.ts'

/** A word of time with what it stands for. */
export type WordValue = {
  /** The bit of its slot. */
  readonly bit: number
  readonly capital: boolean
  readonly lower: boolean
  readonly unnamed: boolean
} & (
  | {
      readonly slot: 'weekday' | 'short' | 'month' | 'lunar' | 'n' | 'ordinal' | 'spoken'
      readonly value: number
    }
  | { readonly slot: 'unit' | 'one'; readonly value: TimeUnit }
  | { readonly slot: 'part'; readonly value: DayPart }
  | {
      readonly slot: 'season' | 'zone' | 'place' | 'feast' | 'meridiem' | 'tail'
      readonly value: string
    }
  | { readonly slot: 'few'; readonly value: true }
)

const LISTS = [
  ['weekday', 'weekdays'],
  ['short', 'weekdayShorts'],
  ['month', 'months'],
  ['unit', 'units'],
  ['one', 'ones'],
  ['few', 'few'],
  ['part', 'parts'],
  ['meridiem', 'meridiems'],
  ['season', 'seasons'],
  ['zone', 'zones'],
  ['place', 'places'],
  ['feast', 'feasts'],
  ['lunar', 'islamicMonths'],
  ['n', 'numerals'],
  ['ordinal', 'ordinals'],
  ['spoken', 'spokenYears'],
  ['tail', 'tails'],
] as const

/** All words of the lists. */
export function* wordsOf(tables: TimexTables): Generator<{ form: string; value: WordValue }> {
  for (const [slot, list] of LISTS) {
    const bit = bitOf(slot)
    for (const word of tables[list]) {
      const { form, value, capital = false, lower = false, unnamed = false } = word
      yield { form, value: { slot, bit, value, capital, lower, unnamed } as WordValue }
    }
  }
}

/** The bit of a slot of words; a unit of the calendar is a unit, a count in words a count. */
export function bitOf(base: string): number {
  const slot = base === 'calendar' ? 'unit' : base === 'said' ? 'n' : base
  const index = LISTS.findIndex(([name]) => name === slot)
  return index < 0 ? 0 : 1 << index
}

const WORDS: ReadonlySet<string> = new Set([...LISTS.map(([slot]) => slot), 'calendar', 'said'])
/** Whether words of the lists stand in a slot. */
export function isWordSlot(base: string): boolean {
  return WORDS.has(base)
}
