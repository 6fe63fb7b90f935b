/** Fields of an event that reports can differ in. */
export type FieldName = 'kind' | 'status' | 'time' | 'place' | 'duration'

/**
 * A person's act on the record. Acts are only ever added; what holds is worked out from all of them, so that the
 * machine's values and a person's are never mixed and every act can be undone.
 */
export interface ReviewAction {
  /** Hash of all the rest: the same act given twice is one. */
  readonly id: string
  /** When, an ISO instant in UTC. */
  readonly at: string
  /** Who: the name of a person, without `person:`. */
  readonly by: string
  /** Why, in the person's own words. */
  readonly note?: string
  readonly act: ReviewAct
}

/** What a person does. Every `record` is a record's id: a dossier's id is the smallest of its members'. */
export type ReviewAct =
  /**
   * What the machine read is right, or wrong: of this record as a whole, or its value of one field. A verdict on a
   * whole event is one act for each of its records.
   */
  | { readonly type: 'accept' | 'reject'; readonly record: string; readonly field?: FieldName }
  /** Another value than any report's for the event the record is of, as the field's own type in JSON. */
  | {
      readonly type: 'edit'
      readonly record: string
      readonly field: FieldName
      readonly value: unknown
    }
  /** Of the rivals of an event's field the one to count; `value` as the candidate has it. */
  | {
      readonly type: 'choose'
      readonly record: string
      readonly field: FieldName
      readonly value: unknown
    }
  /** Two records tell of one event, of two, or nobody can say. */
  | { readonly type: 'merge' | 'split' | 'unsure'; readonly left: string; readonly right: string }
  /** A participant of a record is the actor of this row of the tables (`person:wang-yi`), or none they have. */
  | {
      readonly type: 'link'
      readonly record: string
      readonly entity: string
      readonly actor: string | null
    }
  /**
   * Whose words a quote of a report is: an entity of the reading (`person:wang-yi`) or a name, or rightly nobody's.
   * `quote` is the quote's key, a hash that lasts: `q3` may be another one when the report is read anew.
   */
  | {
      readonly type: 'attribute'
      readonly report: string
      readonly quote: string
      readonly speaker: string | null
    }
  /** Takes back an act by its id; an undo can be undone. */
  | { readonly type: 'undo'; readonly action: string }

/** Who said so, when and why: what stands beside everything a person said. */
export interface Signature {
  /** Id of the act. */
  readonly action: string
  readonly by: string
  /** An ISO instant in UTC. */
  readonly at: string
  readonly note?: string
}

/** A person's value of a field, beside the machine's and never in its place: chosen among the rivals, or another one. */
export interface PersonsValue<T> extends Signature {
  readonly value: T
  readonly act: 'choose' | 'edit'
}

/** What persons did to an event, as far as it holds. */
export interface DossierReview {
  /**
   * `rejected`: every record is; `accepted`: every record that is not rejected is; `edited`: some value is a person's
   * own; `partly`: anything less.
   */
  readonly state: 'accepted' | 'rejected' | 'edited' | 'partly'
  /** Records rejected as a whole: members still, but nothing they say is counted while another record is left. */
  readonly rejected: readonly string[]
  /** Conflicts a person settled by choosing or giving a value; they are listed among the `conflicts` still. */
  readonly settled: readonly FieldName[]
  /** The acts that name its records and hold, oldest first. */
  readonly acts: readonly ReviewAction[]
}
