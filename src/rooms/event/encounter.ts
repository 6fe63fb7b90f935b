/**
 * An encounter: one event, with all the tellings of it.
 */
import type { Entity } from '../../model/entity.ts'
import type { Moment } from '../../model/moment.ts'
import type { Party } from './party/side.ts'
import type { Telling } from './telling.ts'

/** One event as joined. */
export interface Encounter {
  readonly group: string
  readonly tellings: Telling[]
  parties: Party[]
  /** Of them those who led or mediated it for others. */
  readonly mediators: Entity[]
  /** For a visit: country code of the destination, where known. */
  country: string | undefined
  /** For a meeting: where one of those who met had just come to, as the story tells. */
  readonly stayed?: string | undefined
  /** What its tellings say so far: distinct moments, statuses, and countries it is set in. */
  readonly moments: Moment[]
  readonly statuses: Set<string>
  readonly countries: Set<string>
}
