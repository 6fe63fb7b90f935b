import type { Store } from '../../../ports.ts'
import type { Session } from '../session.ts'
import type { Keys } from '../terminal/keys.ts'
import type { Screen } from '../terminal/screen.ts'
import type { PlaceZone } from '../world.ts'
import type { Desk } from './desk.ts'
import type { Queue } from './stock.ts'

/** What a person sits at. */
export interface Seat {
  readonly session: Session
  readonly store: Store
  readonly desk: Desk
  readonly screen: Screen
  readonly keys: Keys
  readonly zoneOf: PlaceZone
  /** Looks for more questions: anew, once events were merged or parted, else where the portion before ended. */
  readonly reload: (from?: string) => Promise<Queue>
  readonly by: string
}

/** How a card is looked at; begins anew with each. */
export interface View {
  wide: boolean
  top: number
  note: string
  notice: string
}

/** Lines the body is scrolled by at a time. */
export const PAGE = 8
