import type { Evidence } from './evidence.ts'
import type { Moment } from './moment.ts'

/** A temporal expression with its TIMEX3 / ISO 8601 value. */
export interface Timex {
  readonly kind: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly span: Evidence
  /** `2023-06-19`, `2023-06-19T16:30`, `2023-06-19TAF`, `PT7.5H`, `2023-W24`, `XXXX-WXX-1`; an interval is `start/end`. */
  readonly value: string
  readonly mod?:
    | 'APPROX'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
    | 'START'
    | 'MID'
    | 'END'
  /** Parts of the value the words leave out and the reference time filled in. */
  readonly implied: readonly ('year' | 'month' | 'day' | 'zone')[]
  /** Where a clock's zone comes from: said ("WIB"), bound to the place later ("waktu setempat"), or nothing said. */
  readonly zone: 'stated' | 'local' | 'none'
  /** For DATE and TIME whose calendar place is known: the moment, zone `null` unless stated. Part of day stays grain `day`. */
  readonly moment?: Moment
  /** For DURATION: length in minutes, where it is a definite one. */
  readonly minutes?: number
  /** What a relative expression counts from. */
  readonly anchor?: 'published' | 'previous'
  /** "kemarin", "lalu", "last" / "besok", "mendatang", "next": the words themselves look back or ahead. */
  readonly direction?: 'past' | 'future'
  /** True where the expression is a date line's or credit line's ("dilansir AFP, Senin (19/6/2023)"), not an event's. */
  readonly credit?: boolean
  /** What the words contradict: a weekday that is not the date's ("Rabu (18/6/2026)"), with the printed and the right form. */
  readonly problem?: {
    readonly code: 'timex/weekday-mismatch'
    readonly note: string
    readonly actual: string
    readonly expected: string
  }
  readonly rule: string
}
