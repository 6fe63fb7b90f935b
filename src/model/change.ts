import type { FieldName } from './review.ts'

/** A field of an event before and after, each as the field's agreed value or, where reports differ, the list of its rivals. */
export interface FieldChange {
  readonly field: FieldName | 'participants' | 'reports' | 'origins' | 'review'
  readonly before?: unknown
  readonly after?: unknown
}

/** What became of an event of the record, in the order in which the store came to know. */
export interface Change {
  /** When the store worked it out, an ISO instant in UTC. */
  readonly at: string
  readonly type: 'created' | 'updated' | 'merged' | 'split' | 'removed'
  /** The event's id; of a merged or removed one the id it had. */
  readonly event: string
  /** Of a merged one, the id of the event it is part of now; of a split one, the event it came out of. */
  readonly other?: string
  readonly fields: readonly FieldChange[]
}
