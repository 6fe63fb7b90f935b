import type { Evidence } from './evidence.ts'
import type { FieldName } from './review.ts'

/** A value as one revision of a story has it, and its words there: they resolve in that revision and in no other. */
export interface FactSide {
  /** Id of the record that holds it, in that revision. */
  readonly record: string
  /** The field's own value; of participants and outcomes the one that came or went. */
  readonly value: unknown
  readonly evidence: readonly Evidence[]
}

/** A fact that is not in both revisions: without `before` it is new, without `after` it is gone. */
export interface ChangedFact {
  readonly field: FieldName | 'participants' | 'outcomes'
  readonly before?: FactSide
  readonly after?: FactSide
}

/** An event two revisions tell of, by its records' ids in both, and what of it changed. */
export interface ChangedRecord {
  readonly before: string
  readonly after: string
  readonly facts: readonly ChangedFact[]
}

/** Words a record of the older revision rests on that the newer one has not: they stay where they were and are moved nowhere. */
export interface OrphanedEvidence {
  readonly record: string
  readonly field: ChangedFact['field'] | 'trigger'
  readonly evidence: Evidence
}

/** What of its facts a story changed from one revision to the next. */
export interface ChangedFacts {
  /** Article ids. */
  readonly before: string
  readonly after: string
  /** When the newer revision says it was changed, or else published: an ISO date or instant. */
  readonly since?: string
  /** Events both tell of whose facts differ, in the order of the older text. */
  readonly changed: readonly ChangedRecord[]
  /** Ids of records only the newer one has, and only the older one. */
  readonly appeared: readonly string[]
  readonly vanished: readonly string[]
  readonly orphaned: readonly OrphanedEvidence[]
}
