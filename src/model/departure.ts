import type { Duration, EventPlace } from './event.ts'
import type { Moment } from './moment.ts'

/** In which of its values an event came out otherwise than planned. */
export type Departure =
  | DepartureOf<'time', Moment>
  | DepartureOf<'place', EventPlace>
  | DepartureOf<'duration', Duration>

/** What was planned, kept beside what came of it. */
export interface DepartureOf<Name extends string, T> {
  readonly field: Name
  readonly planned: T
  readonly held: T
}
