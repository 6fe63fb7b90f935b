import type { Office } from './entity.ts'
import type { Evidence, Sourced } from './evidence.ts'
import type { Moment } from './moment.ts'
import type { Many } from './span.ts'

/** Kinds of event, the closed list of the annotation rules. */
export type EventKind =
  | 'meeting'
  | 'talks'
  | 'summit'
  | 'visit'
  | 'call'
  | 'agreement'
  | 'statement'
  | 'summons'
  | 'expulsion'
  | 'recall'
  | 'embassy_opening'
  | 'embassy_closure'
  | 'recognition'
  | 'invitation'
  | 'congratulation'
  | 'condolence'
  | 'sanction'
  | 'aid'
  | 'vote'

/** Where an event stands in its life. */
export type Status = 'happened' | 'planned' | 'cancelled' | 'postponed' | 'denied' | 'hypothetical'

/** A participant's part in an event. */
export type Part =
  | 'visitor'
  | 'host'
  | 'participant'
  | 'mediator'
  | 'signatory'
  | 'party'
  | 'speaker'

/** Who took part, with the office held that day. */
export interface Participant {
  readonly entity: string
  readonly name: string
  readonly kind: 'person' | 'state' | 'institution' | 'document'
  readonly office?: Sourced<Office>
  /** ISO 3166-1 alpha-3, XKX, IGO, EUE. */
  readonly country?: Sourced<string>
  readonly part: Part
}

/** Where an event took place. */
export interface EventPlace {
  /** City, or country where no city is said. */
  readonly name: string
  readonly country: string | null
  /** `country` where the name is a country's because no city is said; a city otherwise. */
  readonly level?: 'country'
  readonly venue?: string
  /** Key of the gazetteer's row for the venue, without a venue for the place; missing where no table has it. */
  readonly row?: string
  /** What of the venue's name stays a name in every language: `carondelet` of "Istana Carondelet"; missing where all of it can be translated. */
  readonly ownWords?: readonly string[]
  readonly venueKind?: VenueKind
  /** What the venue lies in, without a venue the place: names as other reports would have them, nearest first ("White House", "Washington"). */
  readonly within?: readonly string[]
}

/** What sort of house a venue is, where its name says so and says no two things: nobody takes a hotel for a ministry. */
export type VenueKind =
  | 'airport'
  | 'base'
  | 'centre'
  | 'city_hall'
  | 'club'
  | 'guesthouse'
  | 'headquarters'
  | 'home'
  | 'hospital'
  | 'hotel'
  | 'library'
  | 'ministry'
  | 'mission'
  | 'museum'
  | 'office'
  | 'parliament'
  | 'port'
  | 'residence'
  | 'restaurant'
  | 'room'
  | 'ship'
  | 'stadium'
  | 'station'
  | 'theatre'
  | 'train'
  | 'university'
  | 'worship'

/** A length: ISO 8601 and minutes. */
export interface Duration {
  readonly iso: string
  readonly minutes: number
  readonly approx: boolean
  /** Planned, where the report tells the plan apart from what it took. */
  readonly planned?: boolean
  /** The words give a limit: "more than an hour", "hampir dua jam"; `approx` is true then. */
  readonly bound?: 'more' | 'less'
}

/** One encounter or act the report tells of, its fields gathered from all its mentions. */
export interface EventFrame {
  readonly kind: Sourced<EventKind>
  readonly status: Sourced<Status>
  /** An earlier event told as background. */
  readonly background: boolean
  /** The words that tell of it, best mention first. */
  readonly triggers: Many<Evidence>
  readonly participants: readonly Sourced<Participant>[]
  readonly time?: Sourced<Moment>
  readonly place?: Sourced<EventPlace>
  readonly duration?: Sourced<Duration>
  readonly outcomes: readonly Sourced<string>[]
}
