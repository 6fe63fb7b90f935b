/** What the pieces of one temporal expression say, before the calendar is asked. */
import type { DayPart, TimeMod, TimeUnit } from '../../lang/tables/timex.ts'
import type { Piece } from './piece.ts'
import type { ClockFace, NumericDate } from './shape.ts'

/** Calendar fields as the words give them. */
export interface DateFields {
  readonly weekday?: number
  readonly weekday2?: number
  readonly day?: number
  readonly day2?: number
  readonly month?: number
  readonly month2?: number
  readonly year?: number
  readonly year2?: number
  readonly numeric?: NumericDate
  /** "Jumat pekan lalu" is -1, "Juni tahun ini" 0 years on. */
  readonly week?: number
  readonly yearShift?: number
  /** "tanggal 5 bulan depan" is 1. */
  readonly monthShift?: number
  /** "the first Monday of June": 1, of its weekdays; "the last week" is -1. */
  readonly nth?: number
  readonly nthOf?: 'weekday' | 'week' | 'month'
  /** "Friday 13th": the nearest such, however far. */
  readonly far?: boolean
  readonly eve?: boolean
  /** A feast by its name in the table of feasts, or an Islamic month. */
  readonly feast?: string
  readonly lunar?: number
  /** Days on from the feast: "H-7 Lebaran" is -7, "hari kedua Lebaran" 1. */
  readonly by?: number
  readonly span?: 'week'
  readonly from?: 'previous'
}

/** A count from the report's day or from the time told before. */
export interface ShiftFields {
  /** NaN for "beberapa". */
  readonly by: number
  readonly unit: TimeUnit
  readonly from: 'published' | 'previous'
  readonly main?: true
  readonly exact?: true
  readonly whole?: true
  /** "2 years, 1 month and 21 days ago": what is counted besides, the same way. */
  readonly minor?: readonly { readonly by: number; readonly unit: TimeUnit }[]
}

/** The pieces of one expression: tokens `from` up to, not including, `to`. */
export interface Group {
  from: number
  to: number
  rule: string
  date?: DateFields | undefined
  shift?: ShiftFields | undefined
  clock?: Clock | undefined
  part?: DayPart | undefined
  /** The same moment on a clock whose zone is told. */
  echo?:
    | { readonly face: ClockFace; readonly meridiem: string | undefined; readonly zone: string }
    | undefined
  /** IANA zone; `local` for "waktu setempat" and places we cannot place. */
  zone?: string | undefined
  /** The words name the zone's standard or summer time: "EST", "CEST". */
  season?: 'winter' | 'summer' | undefined
  mod?: TimeMod | undefined
  toward?: 'past' | 'future' | 'this' | undefined
  /** "antara pukul 18.00 dan 21.00": "dan" leads to the end. */
  paired?: boolean | undefined
  /** Any other meaning, which joins with nothing but a modifier. */
  whole?: Piece | undefined
  /** A length counted from the day: "two days after Friday". */
  counted?: { readonly by: number; readonly unit: TimeUnit } | undefined
  weak: boolean
}

/** A group of nothing yet. It has every field from the first, so that all groups are of one shape, which the engine reads faster. */
export function newGroup(from: number, to: number): Group {
  return {
    from,
    to,
    rule: '',
    date: undefined,
    shift: undefined,
    clock: undefined,
    part: undefined,
    echo: undefined,
    zone: undefined,
    season: undefined,
    mod: undefined,
    toward: undefined,
    paired: undefined,
    whole: undefined,
    counted: undefined,
    weak: false,
  }
}

/** A clock time with its own part of day. */
export interface Clock {
  readonly face: ClockFace
  readonly end?: ClockFace
  readonly meridiem?: string
  readonly part?: DayPart
  readonly midnight?: true
  /** The end's half of the day is not said: the next such hour. */
  readonly openEnd?: true
}
