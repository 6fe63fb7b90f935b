/** Places in the calendar: a day, a week, a month, a year, with what the words left out; and what they are read against. */
import type { Grain } from '../../model/moment.ts'
import type { Timex } from '../../model/timex.ts'
import { isoDate } from '../../text/calendar.ts'

/** What the calendar is read against. */
export interface Frame {
  /** Day of the report; undefined where nothing tells it. */
  readonly reference: number | undefined
  /** The day told before in the text. */
  readonly previous: number | undefined
  /** The last of them that is not told beside: "Vivian, who arrived on Wednesday, ...". */
  readonly main?: number | undefined
  /** The last of them that is not ahead of the report. */
  readonly gone?: number | undefined
  /** Whether the words themselves look ("Rabu depan"), so that today's own weekday is another week's. */
  readonly strict: boolean
  /** The day, month, quarter or year told last ("diteken pada 2007"): what "16 tahun kemudian" counts from. */
  readonly told?: Told | undefined
  /** Where the words or the sentence look. */
  readonly look: 'past' | 'future' | undefined
  /** Where summer is in January. */
  readonly southern?: boolean
  readonly numericOrder: 'dmy' | 'either'
}

/** A stretch told before, with its first day. */
export interface Told {
  readonly value: string
  readonly first: number
}

/** A stretch of the calendar. */
export interface Place {
  readonly value: string
  /** Missing where the calendar place is not known. */
  readonly start?: string
  readonly end?: string
  readonly grain: Grain
  readonly implied: Timex['implied']
  /** The day, where it is a single one. */
  readonly day?: number
  readonly anchor?: 'published' | 'previous'
  readonly problem?: NonNullable<Timex['problem']>
  /** True where the day is counted and may be one off: a month whose first day was not declared. */
  readonly approx?: true
}

/** All that a relative expression leaves out. */
export const ALL: Timex['implied'] = ['year', 'month', 'day']

/** A single day's place. */
export function dayPlaceOf(day: number, implied: Timex['implied']): Place {
  const value = isoDate(day)
  return { value, start: value, grain: 'day', implied, day }
}
