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
  /** What the machine read is right, or wrong: of the whole record, or of one field of it. */
  | { readonly type: 'accept' | 'reject'; readonly record: string; readonly field?: FieldName }
  /** Another value than the machine's, as the field's own type in JSON. */
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
  /** A participant of a record is the actor of this row of the tables (`person/wang-yi`), or none it has. */
  | {
      readonly type: 'link'
      readonly record: string
      readonly entity: string
      readonly actor: string | null
    }
  /** Takes back an act by its id; an undo can be undone. */
  | { readonly type: 'undo'; readonly action: string }
