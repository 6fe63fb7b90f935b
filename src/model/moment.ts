/** How fine a time is known. */
export type Grain = 'minute' | 'day' | 'month' | 'year'

/**
 * A point or stretch of the calendar on the clock of a place.
 *
 * `start` is local, cut to the grain: `2023`, `2023-06`, `2023-06-19`, `2023-06-19T16:30`.
 * `end`, where there is one, has the same form and is included.
 */
export interface Moment {
  readonly start: string
  readonly end?: string
  readonly grain: Grain
  /** IANA zone of the clock, `null` where nothing tells it. */
  readonly zone: string | null
  /** "sekitar", "about", "shortly after": near the value, not at it. */
  readonly approx: boolean
  /** The instant with its offset (`2023-06-19T16:30:00+08:00`), for a clock whose zone is known. */
  readonly instant?: string
}
