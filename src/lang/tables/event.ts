import type { EventKind } from '../../model/event.ts'

/** Event words of a language and what surrounds them. */
export interface EventTables {
  readonly triggers: readonly TriggerWord[]
  readonly examples: readonly (readonly [sentence: string, kind: EventKind])[]
  readonly never: readonly string[]
}

/** One event word or phrase. */
export interface TriggerWord {
  readonly form: string
  readonly kind: EventKind
}
