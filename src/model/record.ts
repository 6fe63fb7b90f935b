import type { EventFrame } from './event.ts'

/** PLOVER 0.8 and CAMEO 1.1b3 codes of an event; `null` event where PLOVER has none (speech alone). */
export interface Coding {
  readonly plover: {
    readonly event: string | null
    readonly mode: string | null
    readonly context: readonly string[]
  }
  readonly cameo: string | null
  /** Entity ids; for a visit the visitor acts and the host receives, otherwise all are actors. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Why these codes: the manual's rule in a few words. */
  readonly rule: string
}

/** An event as it goes on record: frame, codes and the quotes spoken at it. */
export interface Record {
  /** Hash of report, kind group and the trigger's place in the original: better rules keep judgements attached. */
  readonly id: string
  readonly event: EventFrame
  readonly codings: readonly Coding[]
  /** Ids of quotes said at this event. */
  readonly quotes: readonly string[]
}
