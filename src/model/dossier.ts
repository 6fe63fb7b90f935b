import type { Office } from './entity.ts'
import type { Duration, EventKind, EventPlace, Participant, Status } from './event.ts'
import type { Sourced } from './evidence.ts'
import type { Moment } from './moment.ts'
import type { SourceHop } from './quote.ts'
import type { Record } from './record.ts'
import type { DossierReview, FieldName, PersonsValue, Signature } from './review.ts'

/** Where a record comes from: enough of its report to show, count and cite it. */
export interface Origin {
  readonly report: string
  readonly article: string
  readonly given?: string
  readonly language: string
  readonly outlet?: string
  readonly url?: string
  readonly title?: string
  readonly published?: string
  /** From the first medium on; two reports with one first origin are not independent. */
  readonly chain: readonly SourceHop[]
}

/** A record with its origin: what merging works on. */
export interface PlacedRecord {
  readonly record: Record
  readonly origin: Origin
}

/** A verdict on whether two records tell of one event. Stored edges; nothing is overwritten. */
export interface Judgement {
  /** The smaller record id. */
  readonly left: string
  readonly right: string
  readonly same: 'yes' | 'no' | 'unsure'
  /** `rule:<name>` or `person:<name>`; a person's verdict beats a rule's. */
  readonly by: string
  /** 0 to 1. */
  readonly score: number
  /** Code words parted by spaces (`same-people same-day`) where a rule judged, a person's own words otherwise. */
  readonly reason: string
  /** When a person said so, an ISO instant in UTC: of a person's verdicts on one pair the latest counts. */
  readonly at?: string
}

/** One value of a field and the records that hold it. */
export interface Candidate<T> {
  readonly value: T
  readonly holders: readonly { readonly record: string; readonly sourced: Sourced<T> }[]
  /** In a conflict: why this value contradicts none of the others ("Jakarta" beside two of its houses, a plan beside two outcomes). */
  readonly aside?: FieldReason
}

/**
 * Why values of a field differ, for interfaces to put into words: `grain` one says more than the other,
 * `rounding`, `zone` of another clock, `wording` two names of one thing, `stations` two cities of one journey, `plan-and-outcome`,
 * `differs` a contradiction.
 */
export type FieldReason =
  | 'grain'
  | 'rounding'
  | 'zone'
  | 'wording'
  | 'stations'
  | 'plan-and-outcome'
  | 'differs'

/** A field of a merged event: rivals side by side. */
export interface Field<T> {
  readonly candidates: readonly Candidate<T>[]
  /** The value all holders agree on, at the finest grain given; missing where they conflict. */
  readonly agreed?: T
  /** `none`: nobody says; `compatible`: rounding, grain or zone explain the difference. */
  readonly state: 'none' | 'agreed' | 'compatible' | 'conflict'
  /** Why values count as compatible or as a conflict. */
  readonly reason?: FieldReason
  /** What a person says instead, or chose. */
  readonly person?: PersonsValue<T>
  /** Values a person rejected with the records that held them: kept, but no candidates any more. */
  readonly rejected?: readonly Candidate<T>[]
}

/** The fields of a merged event in which reports can differ. */
export type DossierFields = Pick<Dossier, FieldName>
/**
 * What became of an event, as far as its reports go. `passed`: planned, its day is over, and nobody said what came of
 * it; `disputed`: reports contradict each other ("called off", "took place").
 */
export type Outcome =
  | 'happened'
  | 'planned'
  | 'cancelled'
  | 'postponed'
  | 'passed'
  | 'disputed'
  | 'denied'
  | 'hypothetical'

/** Two or more persons for one office of one country. */
export interface ParticipantRivals {
  readonly office: Office
  readonly country: string
  readonly names: readonly string[]
}

/** One stage in the life of an event: what some of its reports say of it. */
export interface Stage {
  readonly status: Status
  /** When the first report that says so was published; missing where none of them is dated. */
  readonly since?: string
  /** Ids of the records that say so. */
  readonly records: readonly string[]
  /** What these records agree on: "planned two hours" stays beside "took three". Missing where they say nothing, or differ. */
  readonly time?: Moment
  readonly place?: EventPlace
  readonly duration?: Duration
}

/** The life of an event: planned, then held, called off or moved. */
export interface Life {
  /** In order of publication, each status once. */
  readonly stages: readonly Stage[]
  /** Never `passed` by itself: that takes somebody who knows what day it is (`lifeAt`). */
  readonly final: Outcome
}

/** A merged event: what all records of one encounter say, computed on reading, never stored as truth. */
export interface Dossier {
  /** The smallest record id of its members; every member's id leads here. */
  readonly id: string
  readonly members: readonly PlacedRecord[]
  readonly kind: Field<EventKind>
  readonly status: Field<Status>
  readonly participants: readonly {
    readonly participant: Participant
    readonly holders: readonly string[]
    /** Which actor a person says this is: the key of a row of the tables, null for one they do not have. */
    readonly person?: Signature & { readonly actor: string | null }
  }[]
  /** Persons of whom only one can have been there, as different reports have them. */
  readonly rivals: readonly ParticipantRivals[]
  readonly time: Field<Moment>
  readonly place: Field<EventPlace>
  readonly duration: Field<Duration>
  readonly life: Life
  readonly outcomes: readonly { readonly record: string; readonly outcome: Sourced<string> }[]
  readonly background: boolean
  readonly reports: number
  /** Reports counted by their first origin: ten outlets citing one agency are one. */
  readonly origins: readonly string[]
  readonly conflicts: readonly FieldName[]
  /** What persons did to it; missing where nobody did anything. */
  readonly review?: DossierReview
}
