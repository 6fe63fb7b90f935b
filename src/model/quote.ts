import type { EntityRef } from './entity.ts'
import type { Evidence, Sourced } from './evidence.ts'
import type { Many } from './span.ts'

/** Somebody's words, carried by the report. */
export interface Quote {
  /** Stable inside one Reading: `q1`, `q2` in text order. */
  readonly id: string
  /** A whole utterance in marks, quoted words inside the reporter's sentence, or a reported clause. */
  readonly type: 'direct' | 'partial' | 'indirect'
  /** Speech, or an attitude ("berharap", "believes") reported as such. */
  readonly class: 'speech' | 'attitude'
  /** The words: inside the marks (direct, partial) or the reported clause without its "bahwa" / "that" (indirect). */
  readonly content: Many<Evidence>
  /** The verb or preposition of saying: "cetus", "Menurut", "ucapnya". */
  readonly cue?: Evidence
  readonly speaker?: Sourced<EntityRef>
  /** Who conveyed the words to this report, where the sentence says so: CCTV. */
  readonly carrier?: Sourced<EntityRef>
  readonly addressee?: Sourced<EntityRef>
  readonly rule: string
}

/** One hop of the way a report's news came: the first medium first, the outlet itself left out. */
export interface SourceHop {
  readonly name: string
  readonly kind:
    | 'agency'
    | 'broadcaster'
    | 'newspaper'
    | 'portal'
    | 'magazine'
    | 'institution'
    | 'unknown'
  /** Missing where only the metadata names it. */
  readonly evidence?: Evidence
  readonly rule: string
}
