import type { DirectionTables } from './direction.ts'
import type { TimetableTables } from './timetable.ts'
import type { ZoneWordTables } from './zone-word.ts'

/** Units of time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Parts of a day as TIMEX3 writes them: morning, afternoon, evening, night. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI'

/** What modifies a value: "sekitar", "hampir", "lebih dari", "paling lama", "setidaknya" / "awal", "pertengahan", "akhir". */
export type TimeMod =
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'

/** A word and what it stands for. */
export interface TimeWord<T> {
  readonly form: string
  readonly value: T
  /** Counts only with a capital: "Minggu" is Sunday, "May" a month. */
  readonly capital?: true
  /** Counts only in lower case, but for the first word of a sentence: "minggu" is a week. */
  readonly lower?: true
  /** Counts only without a name before it: "Ramadan", never in "Tariq Ramadan"; "Natal", never in "KwaZulu-Natal". */
  readonly unnamed?: true
}

/**
 * What a phrase means. Numbers, names and units come from the slots of its pattern;
 * fields here fill in what the words do not say in a slot.
 */
export type TimeSense =
  /** Looks like a time and is none ("jam tangan", "Sebelas Maret"): read past it. */
  | { readonly as: 'nothing' }
  /** Calendar fields. `toward`: the words say which one ("Kamis lalu"); `week`: in which week ("Jumat pekan lalu"). */
  | {
      readonly as: 'date'
      readonly toward?: 'past' | 'future'
      readonly week?: number
      readonly weekday?: number
      readonly month?: number
      readonly day?: number
      /** "the week of 14 January": the week that holds the day. */
      readonly span?: 'week'
      /** "a week on Friday": weeks on from the day the words tell. */
      readonly weeks?: number
      /** "the following Monday": counted from the day told before. */
      readonly from?: 'previous'
      /** "malam Minggu" is the night before Sunday. */
      readonly eve?: true
      readonly part?: DayPart
      /** A feast the words name without its slot: "HUT ke-78 RI" is 08-17, the 78th `since` 1945. */
      readonly feast?: string
      readonly since?: number
      /** Days on from a feast for each of slot `ordinal`: "H-7 Lebaran" is -1; `nth`: "hari kedua Lebaran". */
      readonly by?: number
      readonly nth?: true
      /** "last year's Ramadan" is -1. */
      readonly yearShift?: number
      /** "the 20th of next month" is 1. */
      readonly monthShift?: number
      /** What slot `ordinal` (or `n`, or `number`, -1 for the last) counts in a month or a year: "the first Monday of June". */
      readonly nthOf?: 'weekday' | 'week' | 'month'
      readonly number?: number
      /** Slot `ordinal` is the day: "the second of June". */
      readonly ordinal?: 'day'
      /** "Friday 13th": the nearest such, however far. */
      readonly far?: true
      /** Slot `said` is the day. */
      readonly said?: 'day'
      /** "Tuesday early morning" */
      readonly mod?: TimeMod
    }
  /** Counted from the day of the report or from the time told before; `by` times the number in slot `n`, `more` added to it. */
  | {
      readonly as: 'shift'
      readonly by: number
      readonly more?: number
      readonly unit?: TimeUnit
      readonly from: 'published' | 'previous'
      /** "earlier in the day": the day the story is at, not one told beside in a relative clause. */
      readonly main?: true
      /** A count of weeks leads to a day, not to a week: "two weeks ago". */
      readonly exact?: true
      /** "the previous week" is a week, though counted from a day. */
      readonly whole?: true
      readonly part?: DayPart
      readonly toward?: 'past' | 'future'
    }
  /** A stretch that ends or begins now: "lima tahun terakhir", "the next two weeks". */
  | {
      readonly as: 'period'
      readonly side: 'past' | 'future'
      readonly few?: true
      readonly unit?: TimeUnit
    }
  | { readonly as: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A clock; `less` minutes are taken off ("setengah sembilan" is 08:30), `more` added ("half past four"). */
  | {
      readonly as: 'clock'
      readonly hour?: number
      readonly less?: number
      readonly more?: number
      readonly part?: DayPart
      /** "16.30 local time" */
      readonly local?: true
      /** IANA zone of the pattern itself: the "Z" of "2022-08-11T22:15Z". */
      readonly zone?: string
      /** Of "from 1 p.m. to 4" the end is the next such hour. */
      readonly openEnd?: true
      /** Begins the day it is told of, but of a night still ahead it is the end. */
      readonly midnight?: true
    }
  /** The same moment on another clock: "(0430 GMT)" behind "2.30pm local time". */
  | { readonly as: 'echo'; readonly zone?: string }
  | { readonly as: 'part' }
  /** `ahead`: the number in slot `hour` is hours east (1) or west (-1) of Greenwich: "GMT+7". */
  /** `zone`: words that name one only behind a clock ("10 p.m. Pacific"). */
  /** `clocks`: a place that is one only behind a clock ("21:00 Nairobi / 19:00 London"). */
  | {
      readonly as: 'zone'
      readonly local?: true
      readonly ahead?: 1 | -1
      readonly zone?: string
      readonly clocks?: true
    }
  /**
   * Words before an expression that belong to it; without `mod` they change nothing ("tepat pukul 18.00").
   * `clocks`: they go with clocks alone ("menjelang pukul 18.00"); `of`: only with a length ("another"), or a day ("earlier").
   */
  | {
      readonly as: 'mod'
      readonly mod?: TimeMod
      readonly clocks?: true
      readonly of?: 'length' | 'day'
    }
  | {
      readonly as: 'duration'
      readonly few?: true
      readonly unit?: TimeUnit
      readonly more?: number
      /** "berusia 62 tahun": a length of life, of no event. */
      readonly of?: 'age'
      /** Slot `n` times slot `n2`: "dua kali 24 jam". */
      readonly times?: true
    }
  | {
      readonly as: 'set'
      readonly unit?: TimeUnit
      readonly weekend?: true
      /** "setiap malam Minggu": Saturdays. */
      readonly eve?: true
      /** Every other of them. */
      readonly times?: number
      readonly weekday?: number
      /** "Friday mornings" */
      readonly part?: DayPart
      readonly value?: string
    }
  | { readonly as: 'year' }
  /** `from`: the words name it ("the Eighties"). */
  | { readonly as: 'decade'; readonly from?: number }
  /** Two years as one: "the 2018-19 financial year"; `half` is half a year of it that begins in July. */
  | { readonly as: 'fiscal'; readonly half?: 1 | 2 }
  | { readonly as: 'century' }
  /** `shift` years on ("kuartal pertama tahun ini" is 0); without one the words or the sentence tell which. */
  | { readonly as: 'season'; readonly shift?: number; readonly toward?: 'past' }
  | {
      readonly as: 'quarter'
      readonly of?: 'half'
      readonly shift?: number
      readonly number?: number
    }
  /** `by` NaN: the weekend told of by "the weekend", today's or the last one. */
  | { readonly as: 'weekend'; readonly by: number }

/**
 * A phrase of time and its meaning.
 *
 * `form` is words parted by spaces: `a|b` one of them, `word?` may be missing, `{slot}` a value, and what stands
 * before ` > ` or behind ` < ` must be there but is no part of the expression. Marks are words of their own: `( {numdate} )`.
 *
 * Slots: `weekday short month unit calendar` (a unit of a week or more) `one` (a fused unit: "sehari") `part zone place
 * season meridiem n few ordinal day nth` (a day with its suffix: "15th") `year modern` (a year from 1900) `years` (2018-19)
 * `decade capital any` (any word) `lower` (one in lower case) `numdate fulldate` (one with its year) `rangedate` (11-13/3)
 * `shortdecade` (the 90 of "90-an") `shortyear` (the 98 of "'98") `clock colon` (16:30)
 * `said` (an `n` in words) `spoken` (a year in words: "nineteen ninety-nine") `wire` (1630) `hour` `feast` `lunar` (an Islamic month); a second one of a kind is `{day2}`.
 */
export interface TimePattern {
  readonly form: string
  readonly means: TimeSense
  /** Name of the rule, without the room: `weekday-date`. */
  readonly rule: string
  /** Counts only behind another piece of time ("Senin (19/6), 21:35") or a modifier ("awal 2024"). */
  readonly behind?: true
  /** Counts only together with another piece, a modifier or a tail: "April" in "April lalu", "sore" in "Senin sore". */
  readonly weak?: true
  /** Counts only when its words stand in lower case ("weekly", never "Weekly"). */
  readonly lower?: true
  /** Counts only when its first word has a capital: "dimulai Maret". */
  readonly capital?: true
  /** Counts only right behind "awal", "pertengahan", "akhir": "tahun" in "akhir tahun". */
  readonly edged?: true
  /** Counts only right behind another expression: "dan 2019" in "pada 2018 dan 2019". */
  readonly listed?: true
  /** Counts only where a programme has a clock ("0900-1030 talks; 1045 press conference"). */
  readonly timetable?: true
  /** Counts only behind another clock of its sentence: the 8.45 of "were heard at five o'clock; flights resumed by 8.45". */
  readonly clocked?: true
  /** Counts only where no noun follows: the 7 of "this morning at 7", not that of "this morning at 7 sites". */
  readonly ends?: true
  /** Modifies what follows and is no part of the expression: "tak sampai dua jam". */
  readonly outside?: true
}

/** Temporal grammar of a language. */
export interface TimexTables extends DirectionTables, TimetableTables, ZoneWordTables {
  /** Monday 0 to Sunday 6. */
  readonly weekdays: readonly TimeWord<number>[]
  /** "Mon", "Sen": count only where a pattern asks for {short}. */
  readonly weekdayShorts: readonly TimeWord<number>[]
  /** January 1 to December 12. */
  readonly months: readonly TimeWord<number>[]
  readonly units: readonly TimeWord<TimeUnit>[]
  /** Fused words for one of a unit: "sejam", "sepekan". */
  readonly ones: readonly TimeWord<TimeUnit>[]
  /** Words for several of a unit: "beberapa", "several". */
  readonly few: readonly TimeWord<true>[]
  readonly parts: readonly TimeWord<DayPart>[]
  /** "a.m." and "p.m.". */
  readonly meridiems: readonly TimeWord<'am' | 'pm'>[]
  /** Northern seasons: SP SU FA WI. */
  readonly seasons: readonly TimeWord<'SP' | 'SU' | 'FA' | 'WI'>[]
  /** Zone words: IANA zone, or minutes east of Greenwich. */
  readonly zones: readonly TimeWord<string>[]
  /** Places of "waktu Washington" and their zones. */
  readonly places: readonly TimeWord<string>[]
  /** Feasts, by their name in `text/feast-table.ts` or as month and day (`12-25`). */
  readonly feasts: readonly TimeWord<string>[]
  /** Islamic months, Muharam 1 to Zulhijah 12. */
  readonly islamicMonths: readonly TimeWord<number>[]
  readonly numerals: readonly TimeWord<number>[]
  /** Years in words: "nineteen ninety-nine". */
  readonly spokenYears: readonly TimeWord<number>[]
  /** Ordinals, also as quarters are numbered: "kedua", "III". */
  readonly ordinals: readonly TimeWord<number>[]
  /** "st", "th" behind a day's number. */
  readonly daySuffixes: readonly string[]
  readonly decimalMark: ',' | '.'
  readonly groupMark: ',' | '.'
  /** Order of a numeric date; `either` lets the weekday, a number above 12 and then nearness decide. */
  readonly numericOrder: 'dmy' | 'either'
  readonly patterns: readonly TimePattern[]
  /** Words that may stand between two pieces of one expression: "pada", "at". */
  readonly glue: readonly string[]
  /** Words that may stand between a day and its clock: "mulai" in "Rabu (22/5) mulai pukul 10.00". */
  readonly clockGlue: readonly string[]
  /** Words behind a date that belong to it, with the way they look: "lalu" past, "ini" neither. */
  readonly tails: readonly TimeWord<'past' | 'future' | 'this'>[]
  /** "hingga", "–": from one time to another; `pairOpeners` let `pairWords` do so too ("antara ... dan"). */
  readonly rangeWords: readonly string[]
  readonly pairOpeners: readonly string[]
  readonly pairWords: readonly string[]
  /** "lalu", "kemudian" / "then": the weekday behind them is the next one after the date before them. */
  readonly nextWords: readonly string[]
  /** "in": a length behind it lies ahead where the verb does, but for words that compare ("the largest in ten years"). */
  readonly aheadWords: readonly string[]
  readonly comparing: readonly string[]
  /** Between a length and the day it counts from, with the way: "two days after Friday" 1, "before" -1. */
  readonly anchorWords: readonly TimeWord<1 | -1>[]
  /** Words before a length that stays one: "for 30 days from Monday". */
  readonly lengthWords: readonly string[]
  /** Words that may follow an expression without being counted by it: "at 7 on", never "at 7 sites". */
  readonly followers: readonly string[]
  /** Between two clocks that tell one moment: "or", "atau". */
  readonly equivalents: readonly string[]
  /** "'s": belongs to a date it stands behind. */
  readonly possessives: readonly string[]
  /** Phrases and values; the reference is a Monday, 2023-06-19. */
  readonly examples: readonly (readonly [phrase: string, value: string])[]
  readonly never: readonly string[]
}
